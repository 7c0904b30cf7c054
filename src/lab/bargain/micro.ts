import { at } from '../../kit/never.ts';
import { ACCEPT, type MakeBargainer } from '../../minds/table/bargainer.ts';
import { utilityOf } from '../../minds/table/side.ts';

/**
 * MiCRO: goes down its own ranking one outcome at a time, and only while it has made no more different offers than it has
 * heard; otherwise it repeats, by luck, one it has made. It never offers what is worth less than its reservation, and accepts
 * what is worth at least the least it has offered or would offer now. De Jonge, “An Analysis of the Linear Bilateral ANAC
 * Domains Using the MiCRO Benchmark Strategy”, IJCAI 2022.
 */
export const micro: MakeBargainer = ({ side, luck }) => {
  const heard = new Set<number>();
  let made = 0;
  return {
    reply: ({ offered }) => {
      if (offered !== undefined) heard.add(offered);
      const next = side.ranked[made];
      const goesOn = next !== undefined && made <= heard.size && utilityOf(side, next) >= side.reservation;
      const least = utilityOf(side, goesOn ? next : at(side.ranked, made - 1));
      if (offered !== undefined && utilityOf(side, offered) >= least) return ACCEPT;
      if (!goesOn) return { kind: 'offer', outcome: at(side.ranked, Math.floor(luck() * made)) };
      made += 1;
      return { kind: 'offer', outcome: next };
    },
  };
};
