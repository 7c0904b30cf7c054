import { describe, expect, it } from 'vitest';
import { complaintsOf } from '../fixtures/random-games.ts';
import { fixtureRulebook, shippedRulebook } from '../fixtures/shipped.ts';

// A thousand games; ten thousand are played in tests/soak/differential.test.ts.
describe('kernel and machine agree on phase, tracks, numbers, legal moves and refusals after every step', () => {
  it('300 random games of first_steps', () => {
    // Whoever plays at random signs something or sails home.
    expect(complaintsOf(shippedRulebook('first_steps'), 300, ['ending another_winter'])).toEqual([]);
  });

  it('400 random games of camp_david_1978', { timeout: 60_000 }, () => {
    expect(complaintsOf(shippedRulebook('camp_david_1978'), 400)).toEqual([]);
  });

  it('300 random games of a scenario full of branches', { timeout: 60_000 }, () => {
    expect(complaintsOf(fixtureRulebook('crossroads'), 300)).toEqual([]);
  });
});
