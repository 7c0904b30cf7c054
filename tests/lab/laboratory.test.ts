import { describe, expect, it } from 'vitest';
import { benchOf, drawUp, playBatch, reportNamed, REPORTS } from '../../src/lab/laboratory.ts';
import { shippedScenario } from '../fixtures/shipped.ts';
import { bench } from '../fixtures/inquiry.ts';

/** Those that are not quick on the smallest of scenarios. */
const DEAR = ['ranges', 'strength', 'balance', 'scripts', 'swings', 'settled', 'choices'];

describe('the laboratory', () => {
  it('has every report under a name of its own', () => {
    expect(new Set(REPORTS.map(({ id }) => id)).size).toBe(REPORTS.length);
    for (const report of REPORTS) expect(reportNamed(report.id)).toBe(report);
    expect(() => reportNamed('none')).toThrow('No report none');
  });

  it.each(REPORTS.filter(({ id }) => !DEAR.includes(id)))(
    'draws up $id: the same on the same seed, each figure once',
    (report) => {
      const figures = drawUp(bench(4), report);
      expect(drawUp(bench(4), report)).toEqual(figures);
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      const known = figures.filter(({ low }) => Number.isFinite(low));
      for (const { value, low, high } of known)
        expect([value >= low - 1e-9, value <= high + 1e-9]).toEqual([true, true]);
    },
  );

  it('plays a batch piece by piece as it plays it whole', () => {
    const whole = playBatch(bench(6), { report: 'outcomes', part: '', from: 0, to: 6 });
    const pieces = [0, 2, 5].map((from, place) => ({ report: 'outcomes', part: '', from, to: [2, 5, 6][place] ?? 6 }));
    expect(pieces.flatMap((piece) => playBatch(bench(6), piece))).toEqual(whole);
    expect(whole).toHaveLength(6);
  });

  it('compiles a scenario under each assumption once', () => {
    const { bookOf, scenario } = benchOf(shippedScenario('camp_david_1978'), { games: 1, seed: 's' });
    const [first, second] = Object.keys(scenario.assumptions);
    expect(bookOf(second)).toBe(bookOf(second));
    expect(bookOf().assumption).toBe(first);
    expect(bookOf(second).assumption).toBe(second);
  });
});
