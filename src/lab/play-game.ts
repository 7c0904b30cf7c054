import { worldFate, type Forces } from '../kernel/fate.ts';
import { kernelGame, type KernelGame } from '../kernel/game.ts';
import type { Decision, Mind, Question } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { playOut } from './play-out.ts';

export interface GameOptions {
  readonly seed: string;
  readonly force?: Forces;
  /** By seat, once the game has begun: a mind may be told what it is up against. */
  readonly minds: (game: KernelGame) => readonly Mind[];
  /** Told before each decision is carried out. */
  readonly onDecision?: (game: KernelGame, question: Question, decision: Decision) => void;
}

/** Plays one game to its end. */
export function playGame(rulebook: Rulebook, { seed, force, minds, onDecision }: GameOptions): KernelGame {
  const game = kernelGame(rulebook, worldFate(rulebook, seed, force), { keepSteps: false });
  playOut({
    game,
    seed,
    minds: minds(game),
    ...(onDecision && { onDecision: (question, decision) => onDecision(game, question, decision) }),
  });
  return game;
}

/** One mind on every seat, and another on one of them. */
export function seated({ parties }: Rulebook, rest: Mind, seat = -1, mind = rest): Mind[] {
  return parties.map((_, party) => (party === seat ? mind : rest));
}
