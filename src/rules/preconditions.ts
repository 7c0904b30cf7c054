import { read } from './entries.ts';
import type { Position } from './position.ts';

/** True if nothing of a precondition stands in the way: no bar is set, it is waived, or its bar is met. */
export function preconditionMet({ rulebook, state, evaluator }: Position, precondition: number): boolean {
  const { layout, preconditions } = rulebook;
  const bar = read(state, layout.bars + precondition);
  if (bar === 0 || read(state, layout.waived + precondition) !== 0) return true;
  const met = preconditions[precondition]?.bars[bar - 1]?.met;
  return met !== undefined && evaluator.value(met, state) !== 0;
}

/** True if every precondition is met or waived: then the main summit may sit. */
export function preconditionsMet(position: Position): boolean {
  const { length } = position.rulebook.preconditions;
  for (let index = 0; index < length; index += 1) if (!preconditionMet(position, index)) return false;
  return true;
}

/** Preconditions still in the way, by index. */
export function openPreconditions(position: Position): number[] {
  const indices = position.rulebook.preconditions.keys();
  return [...indices].filter((index) => !preconditionMet(position, index));
}
