import { describe, expect, it } from 'vitest';
import { mean } from '../../src/kit/arithmetic.ts';
import { distributionOf, quantile } from '../../src/lab/distribution.ts';

describe('a quantile', () => {
  // Of 10, 20, 30, 40, 50: one half is the third, 0.05 a fifth of the way from the first to the second.
  it.each([
    [0, 10],
    [0.05, 12],
    [0.25, 20],
    [0.5, 30],
    [0.9, 46],
    [1, 50],
  ])('of %d of five values is %d', (share, value) => {
    expect(quantile([50, 20, 10, 40, 30], share)).toBeCloseTo(value, 12);
  });

  it('of nothing is 0', () => {
    expect(quantile([], 0.5)).toBe(0);
  });
});

it('a distribution has its mean, its interval and its quantiles', () => {
  const { mean: middle, low, high, quantiles } = distributionOf([1, 2, 3, 4, 5]);
  expect([middle, low < 3, high > 3]).toEqual([3, true, true]);
  expect(quantiles).toEqual([1.2, 2, 3, 4, 4.8]);
});

it('a mean of nothing is 0', () => {
  expect([mean([]), mean([2, 4])]).toEqual([0, 3]);
});
