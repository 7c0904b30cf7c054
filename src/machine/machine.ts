import { assign, setup } from 'xstate';
import { apply } from '../rules/apply.ts';
import type { GameState } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Condition } from './condition.ts';
import type { Happening } from './happening.ts';
import { lawful, taken } from './lawful-event.ts';
import { trackRegions } from './region.ts';
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
    return lawful(position, event.step) && taken(position, conditions, event.outcomes);
  };
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

function statesOf(rulebook: Rulebook) {
  const tracks = trackRegions(rulebook);
  if (Object.keys(tracks).length !== rulebook.copies.length || 'turn' in tracks) {
    throw new Error(`Two regions of one name: turn, ${Object.keys(tracks).join(', ')}`);
  }
  return { turn: turnRegion(rulebook), ...tracks };
}
