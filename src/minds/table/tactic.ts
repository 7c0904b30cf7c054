import { clamp } from '../../kit/arithmetic.ts';
import { concededBy, needHolding } from '../../rules/need-curve.ts';
import type { Deadline } from './bargainer.ts';
import type { TableTemper } from './temper.ts';

/**
 * How the other side may be bargaining: along the need curve of the game, down to nothing when its time is up, counted in
 * `rounds`; not conceding, but content with a fair share; or not conceding at all.
 */
export type Tactic =
  | { readonly kind: 'concedes'; readonly exponent: number; readonly rounds: number }
  | { readonly kind: 'fair' }
  | { readonly kind: 'stubborn' };

/** A tactic with its odds before anything is heard. */
export interface Supposed {
  readonly tactic: Tactic;
  readonly odds: number;
}

/** Exponents of the need curve that are thought possible: from very late to early. */
const EXPONENTS = [8, 5, 3, 1.5, 1, 0.5];

/** What a stubborn side still takes, and what is taken of what a fair share would be: shares of 1. */
const STUBBORN = 0.97;
const OF_FAIR = 0.9;

/** The tactics that are thought possible. Where the end is not known, the other side may reckon with the mean or the latest. */
export function tacticsUnder(deadline: Deadline, { concedes, fair }: TableTemper): readonly Supposed[] {
  const ends = deadline.kind === 'known' ? [deadline.rounds] : [(deadline.low + deadline.high) / 2, deadline.high];
  const each = concedes / (ends.length * EXPONENTS.length);
  return [
    { tactic: { kind: 'stubborn' }, odds: 1 - concedes - fair },
    { tactic: { kind: 'fair' }, odds: fair },
    ...ends.flatMap((rounds) =>
      EXPONENTS.map((exponent): Supposed => ({ tactic: { kind: 'concedes', exponent, rounds }, odds: each })),
    ),
  ];
}

/** The share, 0 to 1, of its best that the other side asks for in a round. */
export function demandIn(tactic: Tactic, round: number): number {
  if (tactic.kind !== 'concedes') return 1;
  const { exponent, rounds } = tactic;
  const passed = rounds <= 1 ? 1 : clamp((round - 1) / (rounds - 1), 0, 1);
  return needHolding(0, 1, 1 - concededBy(passed, exponent));
}

/** The share of its best that the other side would take in a round; `fair` is its share at the Nash point. */
export function takenIn(tactic: Tactic, round: number, fair: number): number {
  if (tactic.kind === 'concedes') return demandIn(tactic, round);
  return tactic.kind === 'fair' ? fair * OF_FAIR : STUBBORN;
}

/** Chance, 0 to 1, of a yes to `share` where `taken` would do, as far as the other's wishes can be read. */
export function chanceOfYes(share: number, taken: number, doubt: number): number {
  return clamp((share - taken) / doubt + 0.5, 0, 1);
}
