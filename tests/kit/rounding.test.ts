import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addingUp } from '../../src/kit/rounding.ts';

describe('numbers that add up as they are shown', () => {
  it.each([
    // 40.4 + 50.3 + 9.3: rounded each by itself they come to 99.
    [[0.404, 0.503, 0.093], 0.01, [0.41, 0.5, 0.09]],
    // 0.4 + 0.5 + 0.11 would be 101.
    [[0.396, 0.499, 0.105], 0.01, [0.4, 0.5, 0.1]],
    // Three terms of a price that come to 1.4, not to 1.5.
    [[0.66, 0.16, 0.6], 0.1, [0.7, 0.1, 0.6]],
    [[-0.66, -0.16, -0.6], 0.1, [-0.6, -0.2, -0.6]],
    [[0.1, 0.2], 0.1, [0.1, 0.2]],
    [[], 0.1, []],
  ])('%j by %d are %j', (parts, step, shown) => {
    expect(addingUp(parts, step)).toEqual(shown);
  });
  it('come to another sum where they must', () => {
    expect(addingUp([0.3, 0.195], 0.01, 0.49)).toEqual([0.3, 0.19]);
  });
  it('never move by a whole step, and come to their sum as it is rounded', () => {
    const parts = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, (list) => {
        const shown = addingUp(list, 0.1);
        for (const [index, part] of list.entries()) expect(Math.abs(part - (shown[index] ?? NaN))).toBeLessThan(0.1001);
        const sum = list.reduce((all, part) => all + part, 0);
        expect(Math.abs(shown.reduce((all, part) => all + part, 0) - sum)).toBeLessThan(0.0501);
      }),
    );
  });
});
