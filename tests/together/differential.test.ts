import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { differenceIn, pairOf } from '../fixtures/play-both.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

// Ten thousand games are played in tests/soak/differential.test.ts.
describe('kernel and machine play the same game', () => {
  it.each([['camp_david_1978', 500]])('%s, %i random games', { timeout: 60_000 }, (id, games) => {
    const rulebook = shippedRulebook(id);
    const seen = new Set<number>();
    const ended = new Set<number>();
    for (let game = 0; game < games; game += 1) {
      const pair = pairOf(rulebook, `game-${game}`);
      expect(differenceIn(pair, `play-${game}`, seen), `game ${game}`).toBeUndefined();
      ended.add(at(pair.kernel.state, rulebook.layout.ending) - 1);
    }
    const missed = rulebook.deeds.filter(({ index }) => !seen.has(index)).map((deed) => deed.id);
    expect(missed, 'deeds that no game has seen').toEqual([]);
    expect(rulebook.endings.filter((_, index) => !ended.has(index))).toEqual([]);
  });
});
