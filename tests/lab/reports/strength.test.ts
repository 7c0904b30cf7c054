import { describe, expect, it } from 'vitest';
import { benchOf } from '../../../src/lab/laboratory.ts';
import type { Batch } from '../../../src/lab/report.ts';
import { strength } from '../../../src/lab/reports/strength.ts';
import { shippedScenario } from '../../fixtures/shipped.ts';
import { bench, figuresFrom, gamesIn } from '../../fixtures/inquiry.ts';

/** Games are worth 0, 10, 20, 30 by turns to whoever plays, and so much more to each player. */
const MORE: Readonly<Record<string, number>> = { random: -20, easy: -4, persona: 0, normal: 2, strict: 5 };
const sampled = (batch: Batch) =>
  gamesIn(batch).map((game) => ({ score: 10 * (game % 4) + (MORE[batch.part.split('/')[1] ?? ''] ?? 0) }));

describe('the strength of minds', () => {
  const figures = figuresFrom(strength, bench(40), sampled);

  it.each([
    ['skerry.random', -5],
    ['skerry.persona', 15],
    ['skerry.easy', 11],
    ['holm.normal', 17],
    ['holm.strict', 20],
    ['skerry.easy_gain', -4],
    ['skerry.normal_gain', 2],
    ['holm.strict_gain', 5],
  ])('%s is %d points', (id, value) => {
    expect(figures.get(id)).toMatchObject({ value: expect.closeTo(value, 9) as number, unit: 'points' });
  });

  it('is known surely where every game gains alike, however far games lie apart', () => {
    const [gain, mean] = [figures.get('skerry.strict_gain'), figures.get('skerry.strict')];
    expect([gain?.low, gain?.high]).toEqual([expect.closeTo(5, 9), expect.closeTo(5, 9)]);
    // 1.96 · √(125 · 40/39 ÷ 40), 125 being the mean square of −15, −5, 5, 15.
    expect((mean?.high ?? 0) - (mean?.value ?? 0)).toBeCloseTo(3.509, 3);
  });

  it('is asked of every seat that plans, each player the same games', () => {
    const asked: Batch[] = [];
    const korea = benchOf(shippedScenario('korea_2018'), { games: 6, seed: 's' });
    figuresFrom(strength, korea, (batch) => {
      asked.push(batch);
      return sampled(batch);
    });
    expect(asked.map(({ part }) => part)).toEqual(
      ['us', 'rok', 'dprk'].flatMap((party) =>
        ['random', 'easy', 'persona', 'normal', 'strict'].map((name) => `${party}/${name}`),
      ),
    );
    expect(new Set(asked.map(({ from, to }) => `${from} to ${to}`))).toEqual(new Set(['0 to 6']));
  });
});
