import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/cli/scenario-files.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { explorer, randomMind } from '../../src/minds/random-mind.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

describe('a random mind', () => {
  // The loop throws where a mind decides unlawfully.
  it.each(shippedIds())('plays lawful games of %s to their end', (id) => {
    const rulebook = shippedRulebook(id);
    const minds = rulebook.parties.map(() => randomMind);
    const { endings } = simulate(rulebook, { games: 20, seed: 'random', minds: () => minds });
    expect(endings.reduce((sum, { count }) => sum + count, 0)).toBe(20);
  });
});

describe('an explorer', () => {
  const rulebook = shippedRulebook('camp_david_1978');
  const seen = (mind: typeof randomMind): number => {
    const minds = rulebook.parties.map(() => mind);
    return simulate(rulebook, { games: 40, seed: 'far', minds: () => minds }).happened.filter((count) => count > 0)
      .length;
  };

  it('sees more in as many games than chance does', () => {
    expect(seen(explorer())).toBeGreaterThan(seen(randomMind));
  });
});
