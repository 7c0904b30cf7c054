import { describe, expect, it } from 'vitest';
import { outcomeAtLevel } from '../../../src/lab/bargain/level.ts';
import { sideOf } from '../../../src/minds/table/side.ts';
import { spaceOf } from '../../../src/minds/table/space.ts';

const side = sideOf(spaceOf([5]), Float64Array.from([0.2, 0.8, 0.5, 0.5, 1]), 0);

describe('the outcome at a level', () => {
  it.each([
    [1, 0, 4],
    [0.81, 0, 4],
    [0.8, 0, 1],
    [0.3, 0, 2],
    [0.3, 0.5, 3],
    [0.1, 0, 0],
  ])('of %d is, at a draw of %d, outcome %i', (target, draw, outcome) => {
    expect(outcomeAtLevel(side, target, () => draw)).toBe(outcome);
  });

  it('is the best where none reaches it', () => {
    expect(outcomeAtLevel(side, 1.5, () => 0)).toBe(4);
  });
});
