import { walkingEvaluator } from '../machine/walk.ts';
import { at } from '../kit/never.ts';
import type { Position } from '../rules/position.ts';
import { barOf, openPreconditions } from '../rules/preconditions.ts';
import { partsStanding, unmetOfFormula, type Unmet } from './unmet.ts';

/** Why a summit could not sit on its day, as a seat may know it. */
export interface Wanting {
  /** Whose walk-away stood then; −1 nobody's. */
  readonly gone: number;
  /** What of its own condition did not hold. */
  readonly unmet: readonly Unmet[];
  /** Preconditions that were neither met nor waived; of the main summit alone. */
  readonly barred: readonly number[];
}

/** What was wanting to a summit, as a seat saw things stand. */
export function wantingTo(
  { rulebook, state }: Pick<Position, 'rulebook' | 'state'>,
  seat: number,
  summit: number,
): Wanting {
  const { when, main } = at(rulebook.summits, summit);
  const position = { rulebook, state, evaluator: walkingEvaluator(rulebook) };
  return {
    gone: at(state, rulebook.layout.walked) - 1,
    unmet: when < 0 ? [] : unmetOfFormula(position, seat, when),
    barred: main ? openPreconditions(position) : [],
  };
}

/** Whether a seat cannot know if an open precondition is met: all that is wanting to it is how somebody else reads what others told it. */
export function isUnread(
  { rulebook, state }: Pick<Position, 'rulebook' | 'state'>,
  seat: number,
  index: number,
): boolean {
  const bar = barOf({ rulebook, state }, index);
  if (bar === undefined) return false;
  const open = partsStanding({ rulebook, state }, seat, bar.met).filter(({ holds }) => !holds);
  return open.length > 0 && open.every(({ about }) => about?.kind === 'heard' && about.is < 0);
}
