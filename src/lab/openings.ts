import { worldFate } from '../kernel/fate.ts';
import type { Mind } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Opening } from './fork.ts';
import { playGame } from './play-game.ts';

export interface OpenedGame {
  /** Where each turn's orders were asked for, in order; `turn` 1 to the last. */
  readonly openings: readonly (Opening & { readonly turn: number })[];
  /** The last position. */
  readonly position: Position;
}

/** Plays a game and keeps the places where the orders of a turn were asked for. */
export function openedGame(rulebook: Rulebook, seed: string, minds: readonly Mind[]): OpenedGame {
  const fate = worldFate(rulebook, seed);
  const openings: (Opening & { turn: number })[] = [];
  const { position } = playGame(rulebook, {
    seed,
    minds: () => minds,
    onDecision({ state }, { kind }) {
      const turn = state[rulebook.layout.turn] ?? 0;
      if (kind !== 'orders' || openings.at(-1)?.turn === turn) return;
      openings.push({ rulebook, opening: state.slice(), fate, turn });
    },
  });
  return { openings, position };
}
