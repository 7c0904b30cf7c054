import type { Deadline } from './bargainer.ts';

/**
 * Chance, 0 to 1, that a round will be played, given that `now` is: certain up to the last one that is known, or up to the
 * least number there may be; from there on each number up to the greatest is as likely.
 */
export function chanceOfRound(deadline: Deadline, now: number, round: number): number {
  if (round <= now) return 1;
  if (deadline.kind === 'known') return round <= deadline.rounds ? 1 : 0;
  const { low, high } = deadline;
  if (round > high) return 0;
  return (high - Math.max(round, low) + 1) / (high - Math.max(now, low) + 1);
}

/** The last round that may be played. */
export function lastRound(deadline: Deadline): number {
  return deadline.kind === 'known' ? deadline.rounds : deadline.high;
}
