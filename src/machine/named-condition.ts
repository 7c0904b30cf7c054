import type { Position } from '../rules/position.ts';
import { turnOfSummit } from '../rules/nearness.ts';
import { preconditionMet } from '../rules/preconditions.ts';
import type { Rulebook, SummitRules } from '../rules/rulebook.ts';

/** A condition of the scenario that the statechart asks by its name. */
export interface NamedCondition {
  readonly name: string;
  readonly holds: (position: Position) => boolean;
}

/** No summit can sit now: asked where a turn goes on without one. */
export const NO_SUMMIT = 'no_summit';

export const preconditionName = (id: string): string => `preconditions.${id}`;
export const endingName = (id: string): string => `endings.${id}`;
const dayName = (id: string): string => `summits.${id}.turn`;
const whenName = (id: string): string => `summits.${id}.when`;

/** The conditions that must all hold for a summit to sit: its day, its own `when`, and for the main one each precondition. */
export function conditionsOfSummit({ preconditions }: Rulebook, { id, when, main }: SummitRules): readonly string[] {
  return [
    dayName(id),
    ...(when < 0 ? [] : [whenName(id)]),
    ...(main ? preconditions.map((each) => preconditionName(each.id)) : []),
  ];
}

/** Every condition the statechart asks by name. Each is evaluated for itself, in the state before the step. */
export function namedConditions({ summits, preconditions, endings }: Rulebook): readonly NamedCondition[] {
  return [
    ...preconditions.map(({ id }, index) => ({
      name: preconditionName(id),
      holds: (position: Position) => preconditionMet(position, index),
    })),
    ...summits.flatMap(({ id, when }, index) => [
      { name: dayName(id), holds: (position: Position) => isDay(position, index) },
      ...(when < 0 ? [] : [{ name: whenName(id), holds: (position: Position) => isTrue(position, when) }]),
    ]),
    ...endings.map(({ id, when }) => ({
      name: endingName(id),
      holds: (position: Position) => when < 0 || isTrue(position, when),
    })),
  ];
}

const isTrue = ({ evaluator, state }: Position, formula: number): boolean => evaluator.value(formula, state) !== 0;

/** Its turn has come, it has not been held, and nobody's walk-away stands. */
function isDay({ rulebook, state }: Position, summit: number): boolean {
  const { layout } = rulebook;
  if (state[layout.walked] !== 0 || state[layout.held + summit] !== 0) return false;
  return turnOfSummit(rulebook, state, summit) === state[layout.turn];
}
