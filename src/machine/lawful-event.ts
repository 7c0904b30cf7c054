import { at } from '../kit/never.ts';
import type { Position } from '../rules/position.ts';
import type { Step } from '../rules/step.ts';
import { whyNot, type Occasion } from '../rules/why-not.ts';
import type { Condition } from './condition.ts';

/** Whether the preconditions of the deed that a step does hold in the state before it. Steps without a deed have none. */
export function lawful(position: Position, step: Step): boolean {
  if (step.kind === 'move') return mayMove(position, step.deed);
  return step.kind !== 'happen' || mayHappen(position, step.deed, step.event);
}

function mayMove(position: Position, deed: number): boolean {
  const { rulebook, state } = position;
  const asked = at(state, rulebook.layout.asking) > 0;
  return refusalOf(position, deed, asked ? 'answer' : occasionOf(position)) === undefined;
}

/** A deed whose asks are over must still be lawful, its cost being spent; an event needs its condition. */
function mayHappen(position: Position, deed: number, event: number): boolean {
  const { rulebook, state, evaluator } = position;
  if (event >= 0) {
    const { when } = at(rulebook.events, event);
    return when < 0 || evaluator.value(when, state) !== 0;
  }
  const heard = state[rulebook.layout.asking] === deed + 1 && at(rulebook.deeds, deed).party >= 0;
  const refusal = heard ? refusalOf(position, deed, occasionOf(position)) : undefined;
  return refusal === undefined || refusal.code === 'no_capacity';
}

function refusalOf(position: Position, deed: number, occasion: Occasion) {
  return whyNot(position, at(position.rulebook.deeds, deed).party, deed, occasion);
}

function occasionOf({ rulebook, state }: Position): Occasion {
  return at(state, rulebook.layout.sitting) > 0 ? 'moment' : 'order';
}

/** Whether a branch of a deed is taken: conditions are read in the state before, chances in what the event carries. */
export function taken(
  { state, evaluator }: Position,
  conditions: readonly Condition[],
  outcomes: Readonly<Record<number, number>>,
): boolean {
  return conditions.every((condition) =>
    condition.kind === 'formula'
      ? (evaluator.value(condition.formula, state) !== 0) === condition.holds
      : outcomes[condition.chance] === condition.outcome,
  );
}
