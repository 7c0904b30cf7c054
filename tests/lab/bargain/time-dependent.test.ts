import { describe, expect, it } from 'vitest';
import { timeDependent } from '../../../src/lab/bargain/time-dependent.ts';
import { LADDER, said, seated } from '../../fixtures/bilateral.ts';

/** Eleven rounds: t = 0, 0.1, … 1. The ladder's step s is worth 1 − s / 10; nothing is offered to it. */
const ELEVEN = Array.from({ length: 11 }, () => undefined);
const deadline = { kind: 'known', rounds: 11 } as const;

describe('a time-dependent tactic', () => {
  it.each([
    ['steadily', 1, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    // 1 − t⁵: 1, 0.99999, 0.99968, 0.998, 0.990, 0.969, 0.922, 0.832, 0.672, 0.410, 0; the step next above.
    ['late (Boulware, β 0.2)', 0.2, [0, 0, 0, 0, 0, 0, 0, 1, 3, 5, 10]],
    // 1 − √t: 1, 0.684, 0.553, 0.452, 0.368, 0.293, 0.225, 0.163, 0.106, 0.051, 0.
    ['early (Conceder, β 2)', 2, [0, 3, 4, 5, 6, 7, 7, 8, 8, 9, 10]],
  ])('goes down %s', (_, beta, offers) => {
    // Sums of tenths are not exact: a target a hair above a step takes the one before, at rounds where both meet.
    const made = said(seated(timeDependent(beta), LADDER, deadline), ELEVEN).map(Number);
    for (const [index, offer] of made.entries()) {
      expect([offers[index], (offers[index] ?? 0) - (beta === 1 ? 1 : 0)]).toContain(offer);
    }
    expect([made[0], made[10]]).toEqual([0, 10]);
  });

  it('ends at its reservation', () => {
    const side = { ...LADDER, reservation: 0.35 };
    expect(said(seated(timeDependent(1), side, deadline), ELEVEN).at(-1)).toBe(6);
  });

  it('takes what is worth at least what it would offer next', () => {
    // In round 6 a Conceder asks for 0.293: step 7, 0.3.
    const before = [undefined, undefined, undefined, undefined, undefined];
    expect(said(seated(timeDependent(2), LADDER, deadline), [...before, 8]).at(-1)).toBe(7);
    expect(said(seated(timeDependent(2), LADDER, deadline), [...before, 7]).at(-1)).toBe('yes');
  });

  it('takes the mean of what may be for the end that it does not know, and stays there', () => {
    const made = said(seated(timeDependent(0.2), LADDER, { kind: 'unknown', low: 6, high: 16 }), [
      ...ELEVEN,
      undefined,
      undefined,
    ]);
    expect(made.slice(-3)).toEqual([10, 10, 10]);
    expect(made[9]).toBe(5);
  });
});
