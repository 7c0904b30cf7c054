import { describe, expect, it } from 'vitest';
import { playRandomGames } from '../fixtures/random-games.ts';
import { fixtureRulebook, shippedRulebook } from '../fixtures/shipped.ts';

/** The host signs the level that would surprise it. */
const IDLE = ['surprised.airfields.us'];
const LONG = { timeout: 120_000 };

// A thousand games; ten thousand are played in tests/soak/differential.test.ts.
describe('kernel and machine agree on phase, tracks, numbers, legal moves and refusals after every step', () => {
  it('250 random games of first_steps', LONG, () => {
    // Whoever plays at random signs something or sails home.
    const all = { difference: undefined, unseen: ['ending another_winter'] };
    expect(playRandomGames(shippedRulebook('first_steps'), 250)).toEqual(all);
  });

  it('350 random games of camp_david_1978', LONG, () => {
    expect(playRandomGames(shippedRulebook('camp_david_1978'), 350)).toEqual({ difference: undefined, unseen: IDLE });
  });

  it('250 random games of a scenario full of branches', LONG, () => {
    expect(playRandomGames(fixtureRulebook('crossroads'), 250)).toEqual({ difference: undefined, unseen: [] });
  });

  it('150 random games of korea_2018', LONG, () => {
    expect(playRandomGames(shippedRulebook('korea_2018'), 150).difference).toBeUndefined();
  });
});
