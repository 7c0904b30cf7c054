import { describe, expect, it } from 'vitest';
import { playRandomGames } from '../fixtures/random-games.ts';
import { fixtureRulebook, shippedRulebook } from '../fixtures/shipped.ts';

/** The host signs the level that would surprise it. */
const IDLE = ['surprised.airfields.us'];
const LONG = { timeout: 120_000 };

// A thousand games; ten thousand are played in tests/soak/differential.test.ts.
describe('kernel and machine agree on phase, tracks, numbers, legal moves and refusals after every step', () => {
  it('250 random games of first_steps', LONG, () => {
    const { difference, unseen } = playRandomGames(shippedRulebook('first_steps'), 250);
    expect({ difference, unseen }).toEqual({ difference: undefined, unseen: [] });
  });

  it('350 random games of camp_david_1978', LONG, () => {
    const { difference, unseen } = playRandomGames(shippedRulebook('camp_david_1978'), 350);
    expect({ difference, unseen }).toEqual({ difference: undefined, unseen: IDLE });
  });

  it('250 random games of a scenario full of branches', LONG, () => {
    const { difference, unseen } = playRandomGames(fixtureRulebook('crossroads'), 250);
    expect({ difference, unseen }).toEqual({ difference: undefined, unseen: [] });
  });

  it('150 random games of korea_2018, which go every way a game can go', LONG, () => {
    const { difference, untrodden } = playRandomGames(shippedRulebook('korea_2018'), 150);
    expect({ difference, untrodden }).toEqual({ difference: undefined, untrodden: [] });
  });
});
