import { at } from '../../kit/never.ts';
import { ACCEPT, type MakeBargainer } from '../../minds/table/bargainer.ts';
import { countAtLeast, utilityOf } from '../../minds/table/side.ts';

/**
 * Offers any outcome worth at least its reservation, each as likely, and accepts what is worth at least the one it has just
 * drawn. The trader of zero intelligence under a constraint: Gode & Sunder, Journal of Political Economy 101 (1993).
 */
export const random: MakeBargainer = ({ side, luck }) => {
  const possible = countAtLeast(side, side.reservation);
  return {
    reply: ({ offered }) => {
      const outcome = at(side.ranked, Math.floor(luck() * possible));
      if (offered !== undefined && utilityOf(side, offered) >= utilityOf(side, outcome)) return ACCEPT;
      return { kind: 'offer', outcome };
    },
  };
};
