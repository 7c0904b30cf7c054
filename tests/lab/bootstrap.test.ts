import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../src/lab/bootstrap.ts';
import { mean } from '../../src/kit/arithmetic.ts';

const meanOf = ([list = []]: readonly (readonly number[])[]): number => mean(list);
const MANY = Array.from({ length: 400 }, (_, place) => place % 20);

describe('an interval by drawing anew', () => {
  // Values 0 to 19, twenty times each: standard deviation 5.766, standard error of 400 of them 0.2883.
  it('of a mean is about that of the formula', () => {
    const { mean: middle, low, high } = bootstrap([MANY], meanOf);
    expect(middle).toBe(9.5);
    expect(high - low).toBeCloseTo(2 * 1.96 * 0.2883, 0);
    expect([low < 9.5, high > 9.5]).toEqual([true, true]);
  });

  it('is the same for the same lists', () => {
    expect(bootstrap([MANY], meanOf)).toEqual(bootstrap([MANY], meanOf));
  });

  it('draws each list from itself', () => {
    const ratio = bootstrap(
      [
        [4, 4, 4],
        [2, 2],
      ],
      ([a = [], b = []]) => mean(a) / mean(b),
    );
    expect(ratio).toEqual({ mean: 2, low: 2, high: 2 });
  });

  it('leaves out what is no number', () => {
    const { low, high } = bootstrap([[0, 1]], ([list = []]) => 1 / mean(list));
    expect([low, Number.isFinite(high)]).toEqual([1, true]);
  });
});
