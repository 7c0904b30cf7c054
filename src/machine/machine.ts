import { assign, setup } from 'xstate';
import { apply } from '../rules/apply.ts';
import type { GameState } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Condition } from './condition.ts';
import type { Happening } from './happening.ts';
import { lawful, taken } from './lawful-event.ts';
import { trackRegions, type Region } from './region.ts';
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
  const names = [IN_COURSE, ...new Set(rulebook.deeds.map((deed) => deed.path))];
  const types: { context?: Context; events?: Happening; input?: Context } = {};
  return setup({
    types,
    guards: Object.fromEntries(names.map((name) => [name, guard])),
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

function statesOf(rulebook: Rulebook): Record<string, Region> {
  const states: Record<string, Region> = { turn: turnRegion(rulebook) };
  for (const { key, initial, states: nodes } of trackRegions(rulebook)) {
    if (Object.hasOwn(states, key)) throw new Error(`Two regions of the name ${key}`);
    states[key] = { initial, states: nodes };
  }
  return states;
}
