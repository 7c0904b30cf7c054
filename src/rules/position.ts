import type { GameState } from './game.ts';
import type { Rulebook } from './rulebook.ts';
import type { Evaluator } from './term.ts';

/** A state with what is needed to read it. */
export interface Position {
  readonly rulebook: Rulebook;
  readonly state: GameState;
  readonly evaluator: Evaluator;
}
