import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '../../src/lab/components.ts';

describe('components of variance', () => {
  // Cell means 1 3 | 5 9, twice each ± 1. Rows 2 and 7, columns 3 and 6, all 4.5.
  // Row: 2·2·(2.5² + 2.5²) / 1 = 50. Column: 4 · (1.5² + 1.5²) = 18. Rest ±0.5: 2 · 4 · 0.25 / 1 = 2. Within: 8 · 1 / 4 = 2.
  it('are those of a table worked by hand', () => {
    const around = (middle: number): number[] => [middle - 1, middle + 1];
    const table = [
      [around(1), around(3)],
      [around(5), around(9)],
    ];
    expect(components(table)).toEqual({ row: (50 - 2) / 4, column: (18 - 2) / 4, together: 0, within: 2 });
  });

  it('are nothing below nothing', () => {
    // Rows alike, columns alike, all of it within.
    const noisy = [
      [
        [0, 10],
        [0, 10],
      ],
      [
        [0, 10],
        [0, 10],
      ],
    ];
    expect(components(noisy)).toEqual({ row: 0, column: 0, together: 0, within: 50 });
  });

  it('do not change with what is added to all', () => {
    const cell = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 2 });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(table, fc.integer({ min: -50, max: 50 }), (values, more) => {
        const moved = components(values.map((row) => row.map((one) => one.map((value) => value + more))));
        const still = components(values);
        expect(moved.row).toBeCloseTo(still.row, 6);
        expect(moved.together).toBeCloseTo(still.together, 6);
      }),
    );
  });
});
