import { expect, it } from 'vitest';
import { comparedWith } from '../../src/app/compared-with.ts';

it('a score is set beside the mean of the house and its games below, each of two at one screen beside those of its own chair', () => {
  // Mean of 0, 10, 20 and 30; two lie below 20, and one of four ended alike. Of the other chair all lie below.
  const chairs = [
    { own: 20, scores: [0, 10, 20, 30] },
    { own: 9, scores: [0, 0, 4, 8] },
  ];
  const [first, second] = [
    { mean: 15, below: 0.5 },
    { mean: 3, below: 1 },
  ];
  expect(comparedWith(chairs.slice(0, 1), 1)).toEqual({ odds: 0.25, chairs: [first] });
  expect(comparedWith(chairs, 1)).toEqual({ odds: 0.25, chairs: [first, second] });
});

it('without games there is nothing to say', () => {
  expect(comparedWith([{ own: 5, scores: [] }], 0)).toBeUndefined();
});
