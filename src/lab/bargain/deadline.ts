import { clamp } from '../../kit/arithmetic.ts';
import type { Deadline } from '../../minds/table/bargainer.ts';

/**
 * Share, 0 to 1, of the time that a time-dependent tactic takes to have passed: 0 in the first round, 1 in the last. Where
 * the last is not known it is taken for the mean of what it may be.
 */
export function timePassed(deadline: Deadline, round: number): number {
  const rounds = deadline.kind === 'known' ? deadline.rounds : (deadline.low + deadline.high) / 2;
  return rounds <= 1 ? 1 : clamp((round - 1) / (rounds - 1), 0, 1);
}
