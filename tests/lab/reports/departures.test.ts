import { describe, expect, it } from 'vitest';
import { departures } from '../../../src/lab/reports/departures.ts';
import { bench, figuresFrom } from '../../fixtures/inquiry.ts';

describe('walk-aways', () => {
  // Five in eight games; before one nothing had been offered; of the four others three were worth more.
  it('are weighed against the deal refused, where there was one', () => {
    const samples = [{ gain: 3 }, { gain: 5 }, { gain: -2 }, { gain: 2 }, {}];
    const figures = figuresFrom(departures, bench(8), () => samples);
    expect(figures.get('per_game')?.value).toBeCloseTo(5 / 8, 12);
    expect(figures.get('offered')?.value).toBeCloseTo(4 / 5, 12);
    expect(figures.get('better')?.value).toBeCloseTo(3 / 4, 12);
    expect(figures.get('gain')?.value).toBeCloseTo(2, 12);
  });

  it('are found in games where somebody leaves', () => {
    const found = Array.from({ length: 60 }, (_, game) => departures.play(bench(4), '', game)).flat();
    expect(found.length).toBeGreaterThan(0);
    for (const { turn, seat } of found) expect([(turn ?? 0) >= 3, [0, 1].includes(seat ?? -1)]).toEqual([true, true]);
  });
});
