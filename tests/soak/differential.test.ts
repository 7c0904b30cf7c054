import { describe, expect, it } from 'vitest';
import { playRandomGames } from '../fixtures/random-games.ts';
import { fixtureRulebook, shippedRulebook } from '../fixtures/shipped.ts';

const NOTHING = { difference: undefined, unseen: [] };

/** Nobody is surprised by what it must sign; and some signatures and endings want intent. */
const idle = (id: string): boolean => /^(signed|surprised|ending)[. ]/.test(id);

describe('kernel and machine agree through ten thousand random games, in which every deed comes', () => {
  it('2,500 of first_steps', () => {
    expect(playRandomGames(shippedRulebook('first_steps'), 2500)).toEqual(NOTHING);
  });
  it('3,000 of camp_david_1978', () => {
    const { difference, unseen } = playRandomGames(shippedRulebook('camp_david_1978'), 3000);
    expect(difference).toBeUndefined();
    expect(unseen.filter((id) => !idle(id))).toEqual([]);
  });
  it('1,500 of a scenario full of branches', () => {
    expect(playRandomGames(fixtureRulebook('crossroads'), 1500)).toEqual(NOTHING);
  });
  it('3,000 of korea_2018', () => {
    const { difference, unseen } = playRandomGames(shippedRulebook('korea_2018'), 3000);
    expect(difference).toBeUndefined();
    expect(unseen.filter((id) => !idle(id))).toEqual([]);
  });
});
