import type { Seat } from './bargainer.ts';
import { chanceOfRound, lastRound } from './hazard.ts';
import { chanceOfYes, takenIn, type Tactic } from './tactic.ts';
import type { Suspicion } from './suspicion.ts';
import type { TableTemper } from './temper.ts';

/** Chance that the other side says yes where what it has offered itself is offered to it. */
export const KEPT = 0.98;

/** What can be had without persuading anybody, in own utility. */
export interface Secured {
  /** The best that the other side has offered; the reservation where that is more. */
  readonly best: number;
  /** The mean of what it has offered. */
  readonly mean: number;
}

/** Chance that what is offered in a round is answered, weighed by the patience of the temper. */
function chanceToBeAnswered({ deadline, first }: Seat, { patience }: TableTemper, now: number, round: number): number {
  const answered = first ? round : round + 1;
  let chance = chanceOfRound(deadline, now, answered);
  if (deadline.kind === 'known') return chance;
  for (let unsure = Math.max(now, deadline.low); unsure < answered; unsure += 1) chance *= patience;
  return chance;
}

/**
 * What going on is worth against a tactic, in own utility: the best of what may be tried in one of the rounds after `now`,
 * each at the chance that it is still played and that the other side says yes then, the reservation otherwise; and, for who
 * has the last word, the last offer it will hear.
 */
export function worthOfWaiting(
  seat: Seat,
  temper: TableTemper,
  tactic: Tactic,
  { packages, fair }: Suspicion,
  now: number,
  { best, mean }: Secured,
): number {
  const { side, deadline, first } = seat;
  const { reservation } = side;
  const last = lastRound(deadline);
  let most = reservation;
  if (!first && deadline.kind === 'known' && now < last) {
    most = Math.max(most, tactic.kind === 'concedes' ? (side.best + reservation) / 2 : mean);
  }
  for (let round = now + 1; round <= last; round += 1) {
    const answered = chanceToBeAnswered(seat, temper, now, round);
    if (answered === 0) break;
    const expected = (utility: number, yes: number): number => reservation + answered * yes * (utility - reservation);
    most = Math.max(most, expected(best, KEPT));
    const taken = takenIn(tactic, round + (first ? 0 : 1), fair);
    for (const { one, other } of packages) {
      // The packages go down from the own best: nothing after this one can be worth more.
      if (expected(one, 1) <= most) break;
      most = Math.max(most, expected(one, chanceOfYes(other, taken, temper.doubt)));
    }
  }
  return most;
}
