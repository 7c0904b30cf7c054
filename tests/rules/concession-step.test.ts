import { describe, expect, it } from 'vitest';
import { concedeOne, givenForCost, type Worths } from '../../src/rules/concession-step.ts';

/** Two issues of three and two levels. */
const worths = (own: readonly number[], others: readonly number[], may = [1, 1, 1, 1, 1, 0]): Worths => ({
  width: 3,
  own: Float64Array.from(own),
  others: Float64Array.from(others),
  may: Uint8Array.from(may),
  issues: [0, 1],
  levelsOf: (issue) => (issue === 0 ? 3 : 2),
});

/** The packages from `now` on. */
function line(of: Worths, now: number[]): string[] {
  const levels = Int8Array.from(now);
  const found = [levels.join('')];
  while (concedeOne(of, levels)) found.push(levels.join(''));
  return found;
}

describe('a step of concession', () => {
  it('gives what the other side gains most by for what it costs', () => {
    // From level 0 of both. First issue: 10 for 20, 40 for 60; second: 30 for 40. Then 40 for 60, all that is left.
    const of = worths([60, 40, 0, 40, 0, 0], [0, 10, 40, 0, 30, 0]);
    expect(line(of, [0, 0])).toEqual(['00', '01', '21']);
  });

  it('gives for nothing what costs nothing, before all else', () => {
    const of = worths([50, 50, 0, 40, 0, 0], [0, 1, 90, 0, 30, 0]);
    expect(line(of, [0, 0])).toEqual(['00', '10', '20', '21']);
  });

  it('gives nothing that the other side does not gain by, and no level that may not stand', () => {
    expect(line(worths([50, 40, 0, 40, 0, 0], [9, 9, 3, 2, 1, 0]), [0, 0])).toEqual(['00']);
    expect(line(worths([50, 40, 0, 40, 0, 0], [0, 9, 0, 0, 1, 0], [1, 0, 1, 1, 1, 0]), [0, 0])).toEqual(['00', '01']);
  });

  it('weighs a gain by its price', () => {
    expect(givenForCost(30, 40)).toBe(0.75);
    expect(givenForCost(0, 40)).toBe(0);
    expect(givenForCost(30, -5)).toBeCloseTo(3e10, 0);
  });
});
