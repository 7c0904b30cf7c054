import type { Rulebook } from '../rules/rulebook.ts';
import type { TableOutlook } from './outlook.ts';

/** Odds that somebody leaves where nothing is signed, so that the outside option counts for those who stay. */
const SOMEBODY_LEAVES = 0.5;

/** What may come of all tables together. */
export interface Hopes {
  hoped: number;
  agreement: number;
  meets: number;
}

export function blankHopes(): Hopes {
  return { hoped: 0, agreement: 0, meets: 0 };
}

export function hopeFor(
  { mainSummit }: Rulebook,
  { summit }: TableOutlook,
  sits: number,
  agrees: number,
  points: number,
  hopes: Hopes,
): void {
  const chance = sits * agrees;
  hopes.hoped += chance * points;
  if (summit !== mainSummit && mainSummit >= 0) return;
  if (chance > hopes.agreement) hopes.agreement = chance;
  if (mainSummit >= 0 && sits > hopes.meets) hopes.meets = sits;
}

export function worthOfGoingOn(
  hopes: Hopes,
  meeting: number,
  held: boolean,
  leavingLast: number,
  outside: number,
): number {
  const otherwise = Math.max(leavingLast, SOMEBODY_LEAVES * outside);
  return hopes.hoped + (held ? 1 : hopes.meets) * meeting + (1 - hopes.agreement) * otherwise;
}
