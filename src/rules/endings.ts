import type { Position } from './position.ts';

/** Index of the first ending whose `when` holds; an ending without `when` always does. −1 where none holds. */
export function endingOf({ rulebook, state, evaluator }: Position): number {
  return rulebook.endings.findIndex(({ when }) => when < 0 || evaluator.value(when, state) !== 0);
}
