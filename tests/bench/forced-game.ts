import { kernelGame } from '../../src/kernel/game.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import type { Fate, Step } from '../../src/rules/step.ts';
import { diceOf, randomStep } from '../fixtures/random-play.ts';

/** A game whose every decision is known beforehand. Its luck has been drawn, so that drawing it is no part of what is measured. */
export interface ForcedGame {
  readonly fate: Fate;
  readonly decisions: readonly Step[];
}

/** Games at random, lawful throughout, to be played again on whatever is measured. */
export function forcedGames(rulebook: Rulebook, count: number): ForcedGame[] {
  return Array.from({ length: count }, (_, n) => {
    const seed = `bench/${n}`;
    const fate = worldFate(rulebook, seed);
    const game = kernelGame(rulebook, fate);
    const dice = diceOf(seed);
    const decisions: Step[] = [];
    for (let waiting = game.waiting(); waiting.kind !== 'nothing'; waiting = game.waiting()) {
      const step = randomStep(game.position, waiting, dice);
      if (game.submit(step) !== undefined) throw new Error(`Refused: ${JSON.stringify(step)}`);
      decisions.push(step);
    }
    return { fate, decisions };
  });
}
