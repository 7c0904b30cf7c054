import { describe, expect, it } from 'vitest';
import { outcomeOf, spaceOf, valuesOf, worthsOfOutcomes } from '../../../src/minds/table/space.ts';

const space = spaceOf([2, 3]);

describe('outcomes', () => {
  it('are one value of each issue, the last issue turning fastest', () => {
    expect(space.count).toBe(6);
    expect(Array.from({ length: 6 }, (_, outcome) => valuesOf(space, outcome).join(''))).toEqual([
      '00',
      '01',
      '02',
      '10',
      '11',
      '12',
    ]);
  });

  it('are found again by their values', () => {
    expect(Array.from({ length: 6 }, (_, outcome) => outcomeOf(space, valuesOf(space, outcome)))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  it('are worth the sum of their values', () => {
    // First issue 10, 20; second 1, 2, 3. Rows are as wide as the widest issue.
    const worths = worthsOfOutcomes(space, Float64Array.from([10, 20, 0, 1, 2, 3]));
    expect([...worths]).toEqual([11, 12, 13, 21, 22, 23]);
  });
});
