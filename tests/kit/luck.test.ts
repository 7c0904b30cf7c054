import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luckVector } from '../../src/kit/luck.ts';

describe('luck', () => {
  it('is the same for the same seed, purpose and turn', () => {
    expect(luckVector('a', 'world', 3, 5)).toEqual(luckVector('a', 'world', 3, 5));
  });

  it('differs by seed, by purpose and by turn', () => {
    const one = luckVector('a', 'world', 3, 1)[0];
    for (const other of [
      luckVector('b', 'world', 3, 1),
      luckVector('a', 'mind/x', 3, 1),
      luckVector('a', 'world', 4, 1),
    ]) {
      expect(other[0]).not.toBe(one);
    }
  });

  it('gives a longer vector the same beginning, so that a new chance shifts no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), fc.nat(40), (seed, turn, length) => {
        const longer = luckVector(seed, 'world', turn, length + 7);
        expect(longer.slice(0, length)).toEqual(luckVector(seed, 'world', turn, length));
      }),
    );
  });

  it('draws evenly from 0 up to 1', () => {
    const draws = [...luckVector('even', 'world', 1, 20_000)];
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    // The mean of 20,000 even draws lies within 5 standard errors (0.0102) of one half.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.0102);
  });
});
