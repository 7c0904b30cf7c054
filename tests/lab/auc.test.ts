import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../src/lab/auc.ts';

describe('the area under the curve', () => {
  // Came: 0.9, 0.4, 0.4; did not: 0.4, 0.1. Of six pairs 0.9 wins two, each 0.4 draws one and wins one: 2 + 1.5 + 1.5.
  it('counts pairs won, and half of those drawn', () => {
    const area = areaUnderCurve([0.9, 0.4, 0.1, 0.4, 0.4], [true, true, false, false, true]);
    expect(area?.mean).toBeCloseTo(5 / 6, 12);
  });

  // Hanley and McNeil (1982): area 0.75 of 100 and 100. Alike 0.75 / 1.25 = 0.6, twice 1.125 / 1.75 = 0.642857;
  // (0.1875 + 99 · 0.0375 + 99 · 0.080357) / 10000 = 0.00118554, standard error 0.034432.
  it('has the interval of Hanley and McNeil', () => {
    const came = Array.from({ length: 200 }, (_, game) => game < 100);
    // Half of those that came rank above all others, the rest are level with them.
    const forecasts = came.map((yes, game) => (yes && game < 50 ? 1 : 0));
    const area = areaUnderCurve(forecasts, came);
    expect(area?.mean).toBeCloseTo(0.75, 12);
    expect(area?.high).toBeCloseTo(0.75 + 1.959964 * 0.034432, 4);
    expect(area?.low).toBeCloseTo(0.75 - 1.959964 * 0.034432, 4);
  });

  it('is not sure of itself where few games went all one way', () => {
    const area = areaUnderCurve([1, 1, 0, 0], [true, true, false, false]);
    expect(area?.mean).toBe(1);
    expect(area?.low).toBeLessThan(0.8);
  });

  it('is nothing where only one outcome came', () => {
    expect(areaUnderCurve([0.5, 0.7], [true, true])).toBeUndefined();
  });
});
