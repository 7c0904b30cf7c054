import { describe, expect, it } from 'vitest';
import { concededBy, needHolding, reaches } from '../../src/rules/need-curve.ts';

describe('what is asked as time runs out', () => {
  it.each([
    // Half way: late ½³, steadily ½, early the cube root of ½.
    [0.5, 3, 0.125],
    [0.5, 1, 0.5],
    [0.5, 1 / 3, 0.7937005259841],
    [0, 3, 0],
    [1, 3, 1],
  ])('at nearness %d and exponent %d a share of %d is conceded', (nearness, exponent, share) => {
    expect(concededBy(nearness, exponent)).toBeCloseTo(share, 12);
  });

  it('goes from the aspiration to the reservation', () => {
    expect([1, 0.75, 0].map((held) => needHolding(20, 60, held))).toEqual([60, 50, 20]);
  });

  it('is reached by as much as is needed, the mood counted in', () => {
    expect([reaches(50, 0, 50), reaches(49, 0, 50), reaches(49, 1, 50), reaches(51, -2, 50)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
