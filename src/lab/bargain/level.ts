import { at } from '../../kit/never.ts';
import { countAtLeast, utilityOf, type Side } from '../../minds/table/side.ts';

/**
 * The outcome whose utility is nearest above `target`; of equals any, by luck (0 ≤ draw < 1); the best one where none
 * reaches it.
 */
export function outcomeAtLevel(side: Side, target: number, luck: () => number): number {
  const count = countAtLeast(side, target);
  if (count === 0) return at(side.ranked, 0);
  const last = at(side.ranked, count - 1);
  const above = countAtLeast(side, utilityOf(side, last) + Number.EPSILON);
  return at(side.ranked, above + Math.floor(luck() * (count - above)));
}
