import type { Action, Deed, TrackShift } from '../rules/deed.ts';
import type { FormulaIndex } from '../rules/term.ts';

/** What must hold for a branch of a deed to be taken: a formula is true (or false), or a chance came out so. */
export type Condition =
  | { readonly kind: 'formula'; readonly formula: FormulaIndex; readonly holds: boolean }
  | { readonly kind: 'outcome'; readonly chance: number; readonly outcome: number };

/** A shift of one copy of a track, and the branches of its deed that lead to it. */
export interface GuardedShift {
  readonly shift: TrackShift;
  readonly conditions: readonly Condition[];
}

/**
 * Every shift of a deed. Where several of one copy could be made the last one stands, so the last comes first: a
 * statechart takes the first transition whose guard holds.
 */
export function shiftsOf(deed: Deed): readonly GuardedShift[] {
  return collect(deed.actions, []).toReversed();
}

function collect(actions: readonly Action[], conditions: readonly Condition[]): GuardedShift[] {
  return actions.flatMap((action): GuardedShift[] => {
    switch (action.kind) {
      case 'shift':
        return [{ shift: action.shift, conditions }];
      case 'if':
        return [true, false].flatMap((holds) =>
          collect(holds ? action.then : action.else, [...conditions, { kind: 'formula', formula: action.that, holds }]),
        );
      case 'odds':
        return action.outcomes.flatMap((outcome, index) =>
          collect(outcome.actions, [...conditions, { kind: 'outcome', chance: action.chance, outcome: index }]),
        );
      default:
        return [];
    }
  });
}

/** Odds within a deed, at any depth. */
export function oddsOf(actions: readonly Action[]): readonly (Action & { readonly kind: 'odds' })[] {
  return actions.flatMap((action) => {
    if (action.kind === 'if') return [...oddsOf(action.then), ...oddsOf(action.else)];
    if (action.kind === 'odds') return [action, ...action.outcomes.flatMap((outcome) => oddsOf(outcome.actions))];
    return [];
  });
}

/** Indices of the states a shift may start from. */
export function sourcesOf(shift: TrackShift, states: number): readonly number[] {
  return Array.from({ length: states }, (_, state) => state).filter((state) => ((shift.from >> state) & 1) === 1);
}
