import { describe, expect, it } from 'vitest';
import { meanInterval, shareInterval } from '../../src/lab/interval.ts';

describe('the interval of a share', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is that of the printed table', (hits, trials, low, high) => {
    const interval = shareInterval(hits, trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is everything where nothing was tried', () => {
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('the interval of a mean', () => {
  it('is the mean and 1.96 standard errors', () => {
    // Mean 3, variance 2.5, standard error √(2.5 / 5) = 0.70711
    const { mean, low, high } = meanInterval([1, 2, 3, 4, 5]);
    expect(mean).toBe(3);
    expect(high).toBeCloseTo(3 + 1.959964 * Math.SQRT1_2, 5);
    expect(low).toBeCloseTo(3 - 1.959964 * Math.SQRT1_2, 5);
  });

  it('has no end where there are no two values', () => {
    expect(meanInterval([])).toEqual({ mean: 0, low: -Infinity, high: Infinity });
    expect(meanInterval([7])).toEqual({ mean: 7, low: -Infinity, high: Infinity });
  });
});
