import { expect, it } from 'vitest';
import { comparedWith } from '../../src/app/compared-with.ts';

it('a score is set beside the mean of the house and its games below', () => {
  // Mean of 0, 10, 20 and 30; two lie below 20, and one of four ended alike.
  expect(comparedWith([0, 10, 20, 30], 20, 1)).toEqual({ odds: 0.25, mean: 15, below: 0.5 });
});

it('without games there is nothing to say', () => {
  expect(comparedWith([], 5, 0)).toBeUndefined();
});
