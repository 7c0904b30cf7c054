import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { logistic } from '../../src/kit/arithmetic.ts';
import { oddsFrom } from '../../src/minds/logit.ts';

describe('odds from log-odds', () => {
  it('are those of the slow way, to the thirteenth digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -39, max: 39, noNaN: true }), (x) => {
        const exact = logistic(x);
        expect(Math.abs(oddsFrom(x) - exact)).toBeLessThanOrEqual(1e-13 * exact);
      }),
    );
  });

  it.each([
    [0, 0.5],
    [40, 1],
    [400, 1],
    [-40, 0],
    [-400, 0],
    [Math.log(3), 0.75],
    [-Math.log(4), 0.2],
  ])('of %d are %d', (x, odds) => {
    expect(oddsFrom(x)).toBeCloseTo(odds, 12);
  });
});
