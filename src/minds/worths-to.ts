import { NOBODY } from '../rules/belief.ts';
import type { Draft } from '../rules/draft.ts';
import { giftsBySigning } from '../rules/gifts.ts';
import type { Position } from '../rules/position.ts';
import { promisesBrokenBy } from '../rules/promises.ts';
import { addUp, blankValuation } from '../rules/value.ts';

/**
 * What a draft is worth to a party if it is of a kind, in points, as a seat believes it: with the odds that it is kept, losses made greater, words
 * that it would break and gifts that fall due. Red lines and gifts are public.
 */
export function worthsTo(position: Position, seat: number, party: number, draft: Draft): (kind: number) => number {
  const gifts = giftsBySigning(position, party, draft, seat);
  const broken = promisesBrokenBy(position, party, draft, seat);
  return (kind) => addUp(position, party, kind, draft, undefined, NOBODY, gifts, blankValuation()) - broken;
}
