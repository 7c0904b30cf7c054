import { describe, expect, it } from 'vitest';
import { chanceOfYes, demandIn, tacticsUnder, takenIn, type Tactic } from '../../../src/minds/table/tactic.ts';
import { temperUnder } from '../../../src/minds/table/temper.ts';

const late: Tactic = { kind: 'concedes', exponent: 3, rounds: 11 };

describe('a supposed tactic', () => {
  it.each([
    // τ = (round − 1) / 10; 1 − τ³.
    [1, 1],
    [6, 0.875],
    [11, 0],
    [15, 0],
  ])('that concedes late asks in round %i for %d', (round, asked) => {
    expect(demandIn(late, round)).toBeCloseTo(asked, 12);
    expect(takenIn(late, round, 0.6)).toBeCloseTo(asked, 12);
  });

  it('that is fair asks for all and takes nearly its part of the Nash point', () => {
    expect(demandIn({ kind: 'fair' }, 5)).toBe(1);
    expect(takenIn({ kind: 'fair' }, 5, 0.6)).toBeCloseTo(0.54, 12);
  });

  it('that is stubborn takes next to everything, always', () => {
    expect([takenIn({ kind: 'stubborn' }, 1, 0.6), takenIn({ kind: 'stubborn' }, 20, 0.6)]).toEqual([0.97, 0.97]);
  });

  it.each([
    // Even odds at what would do; a doubt of 0.4 is 0.2 to either side.
    [0.5, 0.5],
    [0.6, 0.75],
    [0.7, 1],
    [0.9, 1],
    [0.25, 0],
  ])('says to %d, where 0.5 would do, yes at odds %d', (share, odds) => {
    expect(chanceOfYes(share, 0.5, 0.4)).toBeCloseTo(odds, 12);
  });

  it.each([{ kind: 'known', rounds: 20 } as const, { kind: 'unknown', low: 10, high: 60 } as const])(
    'is one of several, whose odds add to 1: $kind',
    (deadline) => {
      const odds = tacticsUnder(deadline, temperUnder(deadline)).map((one) => one.odds);
      expect(odds.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...odds)).toBeGreaterThan(0);
    },
  );
});
