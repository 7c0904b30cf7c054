import { describe, expect, it } from 'vitest';
import { complaintsOf } from '../fixtures/random-games.ts';
import { fixtureRulebook, shippedRulebook } from '../fixtures/shipped.ts';

describe('kernel and machine agree through ten thousand random games', () => {
  it('2,500 of first_steps', () => {
    expect(complaintsOf(shippedRulebook('first_steps'), 2500)).toEqual([]);
  });
  it('4,000 of camp_david_1978', () => {
    expect(complaintsOf(shippedRulebook('camp_david_1978'), 4000)).toEqual([]);
  });
  it('1,500 of a scenario full of branches', () => {
    expect(complaintsOf(fixtureRulebook('crossroads'), 1500)).toEqual([]);
  });
});
