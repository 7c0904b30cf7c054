import { describe, expect, it } from 'vitest';
import { luckVector } from '../../../src/kit/luck.ts';
import { at } from '../../../src/kit/never.ts';
import { evenDraw } from '../../../src/minds/search/even-luck.ts';

const slot =
  (index: number) =>
  (seed: string): number =>
    at(luckVector(seed, 'world', 1, 4), index);
const block = (index: number, seed: string, of: number): number[] =>
  Array.from({ length: of }, (_, place) => evenDraw(slot(index), seed, { place, of }));

describe('luck spread over a block of rounds', () => {
  it.each(['one', 'two', 'three'])('falls once into each of eight equal parts (%s)', (seed) => {
    const parts = block(0, seed, 8).map((u) => Math.floor(8 * u));
    expect(parts.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('so comes, at a chance of ½ or ¾, in just as many rounds', () => {
    for (let n = 0; n < 50; n += 1) {
      const draws = block(0, `seed ${n}`, 8);
      expect(draws.filter((u) => u < 0.5)).toHaveLength(4);
      expect(draws.filter((u) => u < 0.75)).toHaveLength(6);
    }
  });

  it('orders the parts of two draws apart', () => {
    const orders = (index: number): string[] =>
      Array.from({ length: 20 }, (_, n) =>
        block(index, `seed ${n}`, 4)
          .map((u) => Math.floor(4 * u))
          .join(),
      );
    const [one, other] = [orders(0), orders(1)];
    // By chance alike one time in 24.
    expect(one.filter((order, n) => order === other[n]).length).toBeLessThan(5);
  });

  it('is uniform over many blocks: a chance of 0.1 comes in a tenth of the rounds', () => {
    const draws = Array.from({ length: 500 }, (_, n) => block(0, `seed ${n}`, 8)).flat();
    expect(draws.filter((u) => u < 0.1).length / draws.length).toBeCloseTo(0.1, 2);
  });

  it('is the luck of the seed in a block of one', () => {
    expect(evenDraw(slot(2), 'alone', { place: 0, of: 1 })).toBe(slot(2)('alone'));
  });
});
