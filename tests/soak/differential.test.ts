import { describe, expect, it } from 'vitest';
import { playRandomGames } from '../fixtures/random-games.ts';
import { fixtureRulebook, shippedRulebook } from '../fixtures/shipped.ts';
import { SHARE, shareOf } from './share.ts';

/** The host signs the level that would surprise it. */
const IDLE = ['surprised.airfields.us'];

/** What should have come; a part of a soak has no time for everything. */
const missing = (unseen: readonly string[]): readonly string[] =>
  SHARE < 1 ? [] : unseen.filter((id) => !IDLE.includes(id));

describe('kernel and machine agree through ten thousand random games, in which every deed and every ending comes', () => {
  it('2,500 of first_steps', () => {
    const { difference, unseen } = playRandomGames(shippedRulebook('first_steps'), shareOf(2500));
    expect(difference).toBeUndefined();
    expect(missing(unseen)).toEqual([]);
  });

  it('3,000 of camp_david_1978', () => {
    const { difference, unseen } = playRandomGames(shippedRulebook('camp_david_1978'), shareOf(3000));
    expect(difference).toBeUndefined();
    expect(missing(unseen)).toEqual([]);
  });

  it('1,500 of a scenario full of branches', () => {
    const { difference, unseen } = playRandomGames(fixtureRulebook('crossroads'), shareOf(1500));
    expect(difference).toBeUndefined();
    expect(missing(unseen)).toEqual([]);
  });

  it('3,000 of korea_2018, which go every way a game can go', () => {
    const { difference, unseen, untrodden } = playRandomGames(shippedRulebook('korea_2018'), shareOf(3000));
    expect(difference).toBeUndefined();
    expect(SHARE < 0.05 ? [] : untrodden).toEqual([]);
    expect(missing(unseen)).toEqual([]);
  });
});
