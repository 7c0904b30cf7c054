import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantalChoice } from '../../src/minds/quantal.ts';

describe('quantal choice', () => {
  it('draws two options a temperature apart at odds of e to 1', () => {
    const share = Math.E / (1 + Math.E);
    expect(quantalChoice([1, 0], 1, share - 1e-9)).toBe(0);
    expect(quantalChoice([1, 0], 1, share + 1e-9)).toBe(1);
  });

  it('draws equals evenly', () => {
    const drawn = [0.1, 0.4, 0.6, 0.9].map((draw) => quantalChoice([3, 3, 3, 3], 0.5, draw));
    expect(drawn).toEqual([0, 1, 2, 3]);
  });

  it('always takes the best when it is many temperatures ahead', () => {
    expect(quantalChoice([-40, 0, -50], 0.5, 0.999999)).toBe(1);
  });

  it('always answers with an index, whatever the merits', () => {
    const merit = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(merit, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (merits, temperature, draw) => {
          const index = quantalChoice(merits, temperature, draw);
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(merits.length);
        },
      ),
    );
  });
});
