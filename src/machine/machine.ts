import { and, assign, not, or, setup } from 'xstate';
import { apply } from '../rules/apply.ts';
import type { GameState } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Condition } from './condition.ts';
import type { Happening } from './happening.ts';
import { lawful, taken } from './lawful-event.ts';
import { guardName } from './guard-name.ts';
import { conditionsOfSummit, namedConditions, NO_SUMMIT } from './named-condition.ts';
import { trackRegions, type Guard, type Region } from './region.ts';
import { IN_COURSE, turnRegion } from './turn-region.ts';
import { walkingEvaluator } from './walk.ts';

interface Context {
  readonly state: GameState;
}

interface Asked {
  readonly context: Context;
  readonly event: Happening;
}

/** Nothing raises events or runs by itself, so one event is one step; more would be a loop. */
const MOST_STEPS = 10;

/**
 * The statechart of a rulebook: the region of the turn and one region for each copy of each track, side by side. It
 * holds the authority over a running game; its input is the first state. Throws where a track's name is taken.
 */
export function machineOf(rulebook: Rulebook) {
  const evaluator = walkingEvaluator(rulebook);
  const positionAt = (state: GameState): Position => ({ rulebook, state, evaluator });
  const guard = ({ context, event }: Asked, { conditions }: { readonly conditions: readonly Condition[] }): boolean => {
    const position = positionAt(context.state);
    return taken(position, conditions, event) && mayCome(position, event);
  };
  const mayCome = onceForEach(lawful);
  const deeds = [IN_COURSE, ...new Set(rulebook.deeds.map((deed) => guardName(rulebook, deed)))];
  const conditions = namedConditions(rulebook).map(
    ({ name, holds }) => [name, ({ context }: Asked) => holds(positionAt(context.state))] as const,
  );
  const types: { context?: Context; events?: Happening; input?: Context } = {};
  return setup({
    types,
    guards: Object.fromEntries([
      ...deeds.map((name) => [name, guard] as const),
      ...conditions,
      [NO_SUMMIT, noSummit(rulebook)] as const,
    ]),
    actions: {
      apply: assign(({ context, event }: Asked) => {
        const state = context.state.slice();
        apply(positionAt(state), event.step, event.fate);
        return { state };
      }),
    },
  }).createMachine({
    id: rulebook.scenario,
    type: 'parallel',
    context: ({ input }) => ({ state: input.state }),
    states: statesOf(rulebook),
    options: { maxIterations: MOST_STEPS },
  });
}

/** Several regions ask the same of one event. States and events are never changed, so the last answer holds. */
function onceForEach(ask: (position: Position, event: Happening) => boolean) {
  let last: { readonly state: GameState; readonly event: Happening; readonly answer: boolean } | undefined;
  return (position: Position, event: Happening): boolean => {
    if (last?.state !== position.state || last.event !== event) {
      last = { state: position.state, event, answer: ask(position, event) };
    }
    return last.answer;
  };
}

function statesOf(rulebook: Rulebook) {
  const states = { turn: regionOf(turnRegion(rulebook)) };
  for (const region of trackRegions(rulebook)) {
    if (Object.hasOwn(states, region.key)) throw new Error(`Two regions of the name ${region.key}`);
    Object.assign(states, { [region.key]: regionOf(region) });
  }
  return states;
}

/** A region as XState has it: the guard of a transition and the conditions beside it are one guard. */
function regionOf({ initial, on, states }: Region) {
  const nodes = Object.entries(states).map(([id, node]) => [id, { on: onOf(node.on) }] as const);
  return { initial, ...(on === undefined ? {} : { on: onOf(on) }), states: Object.fromEntries(nodes) };
}

function onOf(on: NonNullable<Region['on']>) {
  return Object.fromEntries(
    Object.entries(on).map(([event, transitions]) => [
      event,
      transitions.map(({ conditions, guard, ...rest }) => ({
        ...rest,
        guard: conditions === undefined ? guard : all([guard, ...conditions.map(named)]),
      })),
    ]),
  );
}

/** The conditions of a summit, each by its name, do not all hold: for none of them. */
function noSummit(rulebook: Rulebook) {
  const sits = rulebook.summits.map((summit) => all(conditionsOfSummit(rulebook, summit).map(named)));
  return not<Context, Happening, unknown>(or<Context, Happening, typeof sits>(sits));
}

const all = (guards: readonly Guard[]) => and<Context, Happening, Guard[]>([...guards]);

const named = (type: string): Guard => ({ type, params: { conditions: [] } });
