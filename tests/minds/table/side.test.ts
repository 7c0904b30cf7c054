import { describe, expect, it } from 'vitest';
import { countAtLeast, sideOf, utilityOf, worthOf } from '../../../src/minds/table/side.ts';
import { spaceOf } from '../../../src/minds/table/space.ts';
import {
  OPEN_EACH,
  OPEN_JOINT,
  SHARED_EACH,
  SHARED_JOINT,
  SHUT_EACH,
  SHUT_JOINT,
  STRAIT,
} from '../../fixtures/bilateral.ts';

const [north] = STRAIT.sides;

describe('a side', () => {
  it('ranks the outcomes, best first', () => {
    expect([...north.ranked]).toEqual([OPEN_EACH, SHARED_EACH, OPEN_JOINT, SHUT_EACH, SHARED_JOINT, SHUT_JOINT]);
    expect(north.best).toBe(1);
  });

  it.each([
    [1.1, 0],
    [1, 1],
    [0.61, 2],
    [0.6, 3],
    [0, 6],
    [-1, 6],
  ])('knows that of at least %d there are %i', (utility, count) => {
    expect(countAtLeast(north, utility)).toBe(count);
  });

  it('of equals takes the one with the smaller number first', () => {
    const side = sideOf(spaceOf([3]), Float64Array.from([0.5, 1, 0.5]), 0);
    expect([...side.ranked]).toEqual([1, 0, 2]);
  });

  it('weighs one outcome as it weighs all', () => {
    for (let outcome = 0; outcome < 6; outcome += 1) {
      expect(worthOf(north.space, north.worths, outcome)).toBe(utilityOf(north, outcome));
    }
  });
});
