import { read } from './entries.ts';
import type { Position } from './position.ts';
import type { PreconditionRules } from './rulebook.ts';

/** The bar that is set for a precondition now; undefined where none is. */
export function barOf(
  { rulebook, state }: Pick<Position, 'rulebook' | 'state'>,
  precondition: number,
): PreconditionRules['bars'][number] | undefined {
  return rulebook.preconditions[precondition]?.bars[read(state, rulebook.layout.bars + precondition) - 1];
}

/** True if nothing of a precondition stands in the way: no bar is set, it is waived, or its bar is met. */
export function preconditionMet(position: Position, precondition: number): boolean {
  const { rulebook, state, evaluator } = position;
  const bar = barOf(position, precondition);
  if (bar === undefined || read(state, rulebook.layout.waived + precondition) !== 0) return true;
  return evaluator.value(bar.met, state) !== 0;
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
