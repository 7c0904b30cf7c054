import { describe, expect, it } from 'vitest';
import { digestOfNumbers } from '../../src/kit/digest.ts';
import { playGame, seated } from '../../src/lab/play-game.ts';
import { reading, writing } from '../../src/lab/script.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { randomMind } from '../../src/minds/random-mind.ts';
import type { Decision } from '../../src/rules/game.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const SKERRY = 0;

function written(seed: string) {
  const script = new Map<string, Decision>();
  const mind = writing(persona(), script);
  const { state } = playGame(rulebook, { seed, minds: () => seated(rulebook, persona(), SKERRY, mind) });
  return { script, state };
}

describe('a script', () => {
  it('does in the game it was written in all that was done there', () => {
    for (const seed of ['one', 'two', 'three']) {
      const { script, state } = written(seed);
      const again = playGame(rulebook, { seed, minds: () => seated(rulebook, persona(), SKERRY, reading(script)) });
      expect(digestOfNumbers(again.state)).toBe(digestOfNumbers(state));
    }
  });

  it('does in any other what is lawful of it, and never anything else', () => {
    const { script } = written('one');
    const deeds = new Set([...script.values()].flatMap((one) => (one.kind === 'orders' ? one.deeds : [])));
    for (let game = 0; game < 20; game += 1) {
      const mind = reading(script);
      // Whoever decides unlawfully ends the game with an error.
      const { state } = playGame(rulebook, {
        seed: `other/${game}`,
        minds: () => seated(rulebook, randomMind, SKERRY, mind),
        onDecision(_, { seat, kind }, decision) {
          if (seat === SKERRY && kind === 'orders' && decision.kind === 'orders')
            for (const deed of decision.deeds) expect(deeds.has(deed)).toBe(true);
        },
      });
      expect(state[rulebook.layout.ending]).toBeGreaterThan(0);
    }
  });

  it('that is empty does nothing', () => {
    const end = (mind: typeof nothingMind): string =>
      digestOfNumbers(
        playGame(rulebook, { seed: 'empty', minds: () => seated(rulebook, persona(), SKERRY, mind) }).state,
      );
    expect(end(reading(new Map()))).toBe(end(nothingMind));
  });
});
