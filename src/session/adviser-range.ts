import type { Draft } from '../rules/draft.ts';
import type { Position } from '../rules/position.ts';
import { adviserValue } from '../rules/win-set.ts';

/** Points by which an adviser does not wish to be held to a number, and the share of the number itself. */
const DOUBT = 1;
const SHARE = 0.15;

/** What an adviser of a seat says a package is worth, in whole points, from and to. `adviser`: its place among the seat's advisers. */
export function adviserRange(
  position: Position,
  seat: number,
  adviser: number,
  draft: Draft,
): { readonly low: number; readonly high: number } {
  const says = adviserValue(position, seat, adviser, draft);
  const doubt = DOUBT + SHARE * Math.abs(says);
  return { low: Math.round(says - doubt), high: Math.round(says + doubt) };
}
