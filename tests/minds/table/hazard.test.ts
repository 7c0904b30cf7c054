import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../src/minds/table/bargainer.ts';
import { chanceOfRound, lastRound } from '../../../src/minds/table/hazard.ts';

const known: Deadline = { kind: 'known', rounds: 20 };
const unknown: Deadline = { kind: 'unknown', low: 10, high: 12 };

describe('whether a round will be played', () => {
  it('is certain up to a known last one', () => {
    expect([chanceOfRound(known, 3, 20), chanceOfRound(known, 3, 21)]).toEqual([1, 0]);
  });

  it.each([
    // 10, 11 or 12 rounds, each as likely. In round 11 there are 11 or 12.
    [1, 10, 1],
    [1, 11, 2 / 3],
    [1, 12, 1 / 3],
    [10, 12, 1 / 3],
    [11, 12, 1 / 2],
    [12, 13, 0],
  ])('has, in round %i, for round %i the chance %d', (now, round, chance) => {
    expect(chanceOfRound(unknown, now, round)).toBeCloseTo(chance, 12);
  });

  it('ends with the greatest number there may be', () => {
    expect([lastRound(known), lastRound(unknown)]).toEqual([20, 12]);
  });
});
