import { describe, expect, it } from 'vitest';
import { meanInterval, meanShareInterval, pairedDifference, shareInterval } from '../../src/lab/interval.ts';

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

describe('the interval of a mean of shares', () => {
  it('is that of as many yes-or-no trials as spread as much', () => {
    // Mean 0.6, variance 0.3 of five: squared error 0.06, as of 0.24 / 0.06 = 4 trials.
    const { mean, low, high } = meanShareInterval([1, 0, 1, 0, 1]);
    const trials = shareInterval(2.4, 4);
    expect(mean).toBeCloseTo(0.6, 12);
    expect([low, high]).toEqual([expect.closeTo(trials.low, 12), expect.closeTo(trials.high, 12)]);
    // Mean 0.8, variance 0.08 of two: 0.04, as of 0.16 / 0.04 = 4.
    expect(meanShareInterval([0.6, 1]).high).toBeCloseTo(shareInterval(3.2, 4).high, 12);
  });

  it('never leaves what a share can be, though the plain one would', () => {
    const shares = [0.62, 1, 0.9, 1];
    expect(meanInterval(shares).high).toBeGreaterThan(1);
    expect(meanShareInterval(shares).high).toBeLessThan(1);
    expect(meanShareInterval([0, 0.05, 0]).low).toBeGreaterThan(0);
  });

  it('is the plain one up to 1 where something fell below nothing', () => {
    const values = [-0.5, 1, 1];
    expect(meanShareInterval(values)).toEqual({ ...meanInterval(values), high: 1 });
  });

  it('is the mean itself where all are alike, and has no end where there are no two', () => {
    expect(meanShareInterval([1, 1, 1])).toEqual({ mean: 1, low: 1, high: 1 });
    expect(meanShareInterval([0.5])).toEqual(meanInterval([0.5]));
  });
});

describe('the difference of two means over the games that count', () => {
  it('is that of the mean difference where every game counts', () => {
    const differences = [1, -1, 2, 0, 3];
    const all = pairedDifference(differences.map((difference, n) => [n, n + difference]));
    const { mean, low, high } = meanInterval(differences);
    expect(all.mean).toBeCloseTo(mean, 12);
    expect(all.low).toBeCloseTo(low, 12);
    expect(all.high).toBeCloseTo(high, 12);
  });

  it('leaves games out on either side, and keeps what the pairs share', () => {
    // First: 1, 0 → 1/2. Second: 1, 1, 0 → 2/3. Pulls, times 4 pairs, over 2 and 3 games:
    // second 4/9, 4/9, −8/9, 0; first 1, −1, 0, 0; differences −5/9, 13/9, −8/9, 0: mean 0,
    // squares (25 + 169 + 64) / 81, variance over 3, standard error √(258 / 81 / 3 / 4) = 0.51520.
    const result = pairedDifference([
      [1, 1],
      [0, 1],
      [undefined, 0],
      [undefined, undefined],
    ]);
    expect(result.without).toBe(0.5);
    expect(result.with).toBeCloseTo(2 / 3, 12);
    expect(result.mean).toBeCloseTo(1 / 6, 12);
    expect(result.high).toBeCloseTo(1 / 6 + 1.959964 * 0.515202, 4);
    expect(result.low).toBeCloseTo(1 / 6 - 1.959964 * 0.515202, 4);
  });

  it('is about that of independent shares where no pair counts twice', () => {
    // 30 of 50 and 20 of 50: √(0.24 / 50 + 0.24 / 50) = 0.09798, up to n / (n − 1).
    const side = (hits: number): number[] => Array.from({ length: 50 }, (_, n) => (n < hits ? 1 : 0));
    const { mean, high } = pairedDifference([
      ...side(30).map((value) => [value, undefined] as const),
      ...side(20).map((value) => [undefined, value] as const),
    ]);
    expect(mean).toBeCloseTo(-0.2, 12);
    expect(high - mean).toBeCloseTo(1.959964 * 0.09798, 2);
  });

  it('is without end where one side has fewer than two games', () => {
    const endless = { low: -Infinity, high: Infinity };
    expect(pairedDifference([])).toMatchObject({ ...endless, mean: 0 });
    expect(
      pairedDifference([
        [1, 1],
        [2, undefined],
      ]),
    ).toMatchObject({ ...endless, without: 1.5, with: 1 });
  });
});
