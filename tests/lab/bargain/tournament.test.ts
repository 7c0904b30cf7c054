import { describe, expect, it } from 'vitest';
import { pairsOf, tournament } from '../../../src/lab/bargain/tournament.ts';
import { randomDomain, STRAIT } from '../../fixtures/bilateral.ts';

const plan = { domains: [STRAIT], deadline: { kind: 'known', rounds: 8 }, games: 3, seed: 's' } as const;

describe('a tournament', () => {
  it('is of every pair once; who is named twice plays itself as well', () => {
    expect(pairsOf(['micro', 'linear', 'random'])).toEqual([
      ['micro', 'linear'],
      ['micro', 'random'],
      ['linear', 'random'],
    ]);
    expect(pairsOf(['micro', 'micro', 'linear'])).toEqual([
      ['micro', 'micro'],
      ['micro', 'linear'],
    ]);
  });

  it('seats each as often on either side, and counts for each what it had', () => {
    const [match] = tournament({ ...plan, agents: ['conceder', 'hardliner'], games: 1 });
    // Who concedes has come down to its reservation when time is up, and takes the other side's best if that is as good:
    // for south, which falls back on nothing, it is; for north, which falls back on 0.3, it is not.
    expect(match?.played.map(({ advantages }) => advantages)).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('is the same again with the same seed, and another with another', () => {
    const domains = [randomDomain('t')];
    const agents = ['summitry', 'random'] as const;
    const one = tournament({ ...plan, domains, agents });
    expect(tournament({ ...plan, domains, agents })).toEqual(one);
    expect(tournament({ ...plan, domains, agents, seed: 'other' })).not.toEqual(one);
  });

  it('tells how many games have been played', () => {
    const told: number[] = [];
    tournament({ ...plan, agents: ['micro', 'linear', 'random'], onGame: (played) => void told.push(played) });
    expect(told).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
  });
});
