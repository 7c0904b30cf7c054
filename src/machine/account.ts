import { at } from '../kit/never.ts';
import type { GameState } from '../rules/game.ts';
import { PHASES } from '../rules/layout.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { regionKey } from './region.ts';

/** The statechart's value that belongs to a state: the phase under `turn`, and where each copy of each track stands. */
export function valueOf(rulebook: Rulebook, state: GameState): Record<string, string> {
  const value: Record<string, string> = { turn: at(PHASES, at(state, rulebook.layout.phase)) };
  for (const copy of rulebook.copies) {
    value[regionKey(copy)] = at(at(rulebook.tracks, copy.track).states, at(state, copy.slot));
  }
  return value;
}

/** Where the statechart's own account and the state part, in words; undefined where they agree. */
export function disagreement(
  rulebook: Rulebook,
  state: GameState,
  value: Readonly<Record<string, unknown>>,
): string | undefined {
  const expected = valueOf(rulebook, state);
  for (const [region, stands] of Object.entries(expected)) {
    if (value[region] !== stands) {
      return `${region} stands in ${String(value[region])} by the statechart, in ${stands} by the state`;
    }
  }
  return undefined;
}
