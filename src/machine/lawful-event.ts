import type { Position } from '../rules/position.ts';
import { whyNotStep } from '../rules/lawful.ts';
import { next } from '../rules/next.ts';
import type { Step } from '../rules/step.ts';
import type { Condition } from './condition.ts';
import type { Happening } from './happening.ts';

/** Whether a step may come now: as the lawful decision of the seat that is asked, or as what follows by itself. */
export function lawful(position: Position, { step, fate }: Happening): boolean {
  const following = next(position, fate);
  if (following.kind === 'wait') return whyNotStep(position, following.waiting, step) === undefined;
  return sameStep(following.step, step);
}

/** Steps that follow by themselves hold nothing but texts and numbers. */
function sameStep(one: Step, other: Step): boolean {
  const others = new Map<string, unknown>(Object.entries(other));
  const entries = Object.entries(one);
  return entries.length === others.size && entries.every(([key, value]) => others.get(key) === value);
}

/** Whether a branch of a deed is taken: conditions are read in the state before, chances in what the event carries. */
export function taken({ state, evaluator }: Position, conditions: readonly Condition[], event: Happening): boolean {
  return conditions.every((condition) =>
    condition.kind === 'formula'
      ? (evaluator.value(condition.formula, state) !== 0) === condition.holds
      : event.outcomes[condition.chance] === condition.outcome,
  );
}
