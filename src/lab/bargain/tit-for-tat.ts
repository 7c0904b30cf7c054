import { clamp } from '../../kit/arithmetic.ts';
import { ACCEPT, type MakeBargainer } from '../../minds/table/bargainer.ts';
import { utilityOf } from '../../minds/table/side.ts';
import { outcomeAtLevel } from './level.ts';

/**
 * Absolute tit-for-tat, δ = 1 and without a random part, on utilities: from its best outcome on, a side goes down by as
 * much as the other side's last offer was worth more to it than the one before, or up by as much as it was worth less, within
 * reservation and best; accepted is what is worth at least what would be offered next. The behaviour-dependent tactic of
 * Faratin, Sierra & Jennings, Robotics and Autonomous Systems 24 (1998), 159–182.
 */
export const titForTat: MakeBargainer = ({ side, luck }) => {
  let level = side.best;
  let before: number | undefined;
  return {
    reply: ({ offered }) => {
      const heard = offered === undefined ? undefined : utilityOf(side, offered);
      if (heard !== undefined && before !== undefined) {
        level = clamp(level - (heard - before), side.reservation, side.best);
      }
      before = heard ?? before;
      const outcome = outcomeAtLevel(side, level, luck);
      if (heard !== undefined && heard >= utilityOf(side, outcome)) return ACCEPT;
      return { kind: 'offer', outcome };
    },
  };
};
