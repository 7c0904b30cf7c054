import { describe, expect, it } from 'vitest';
import { domainOf } from '../../../src/lab/bargain/domain.ts';
import { NORTH, profile, SOUTH, STRAIT } from '../../fixtures/bilateral.ts';

describe('a domain', () => {
  it('weighs each outcome for both sides, in whatever order their issues stand', () => {
    const [north, south] = STRAIT.sides;
    const rounded = (utilities: Float64Array): number[] => [...utilities].map((one) => Math.round(1e9 * one) / 1e9);
    expect(rounded(north.utilities)).toEqual([1, 0.6, 0.7, 0.3, 0.4, 0]);
    expect(rounded(south.utilities)).toEqual([0, 0.5, 0.3, 0.8, 0.5, 1]);
    expect([north.reservation, south.reservation]).toEqual([0.3, 0]);
  });

  it('knows its Nash point and its greatest joint utility', () => {
    expect(STRAIT.nash).toEqual([0.6, 0.5]);
    expect(STRAIT.joint).toBeCloseTo(1.1, 12);
  });

  it('has no agreement for its Nash point where none leaves both as well off', () => {
    const proud = domainOf('proud', { ...NORTH, reservation: 0.9 }, { ...SOUTH, reservation: 0.6 });
    expect(proud.nash).toEqual([0.9, 0.6]);
    expect(proud.joint).toBeCloseTo(1.5, 12);
  });

  it('lists 400,000 outcomes', () => {
    const issue = (size: number, turn: number) =>
      Object.fromEntries(Array.from({ length: size }, (_, value) => [`v${value}`, ((value * turn) % size) / size / 6]));
    const sizes = [8, 8, 8, 8, 10, 10];
    const made = (name: string, turn: number) =>
      profile(name, Object.fromEntries(sizes.map((size, index) => [`i${index}`, issue(size, turn)])));
    const { space, sides, frontier } = domainOf('large', made('one', 1), made('other', 3));
    expect(space.count).toBe(409_600);
    expect(sides[0].best).toBeCloseTo((4 * (7 / 8) + 2 * (9 / 10)) / 6, 12);
    for (const { outcome, one, other } of frontier) {
      expect(sides[0].utilities[outcome]).toBe(one);
      expect(sides[1].utilities[outcome]).toBe(other);
    }
  });
});
