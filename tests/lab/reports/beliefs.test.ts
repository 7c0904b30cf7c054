import { describe, expect, it } from 'vitest';
import { benchOf, playBatch } from '../../../src/lab/laboratory.ts';
import type { Batch, Sample } from '../../../src/lab/report.ts';
import { beliefs } from '../../../src/lab/reports/beliefs.ts';
import { shippedScenario } from '../../fixtures/shipped.ts';
import { bench, figuresFrom, gamesIn } from '../../fixtures/inquiry.ts';

const [KINDS, AT_LAST, ANSWERS] = [0, 1, 2];
const forecast = (game: number, of: number, odds: number, came: number): Sample => ({
  game,
  of,
  about: 0,
  came,
  'odds.0': 1 - odds,
  'odds.1': odds,
});

// In three games of four one was believed at 0.75 and was so; in the fourth not: true to the letter. Of a yes 0.9 was said,
// and came in one of two games.
const sampled = (batch: Batch): readonly Sample[] =>
  gamesIn(batch).flatMap((game) => [
    forecast(game, KINDS, 0.75, game % 4 === 0 ? 0 : 1),
    forecast(game, AT_LAST, 0.75, game % 4 === 0 ? 0 : 1),
    forecast(game, ANSWERS, 0.9, game % 2),
  ]);

describe('beliefs', () => {
  const figures = figuresFrom(beliefs, bench(8), sampled);

  it.each([
    // −(0.75 ln 0.75 + 0.25 ln 0.25): what the shares alone score.
    ['kinds.loss', 0.562335],
    ['kinds.loss.shares', 0.562335],
    ['kinds.loss.over', 0],
    ['kinds.brier', 0.375],
    ['kinds.error', 0],
    ['kinds_at_last.loss', 0.562335],
    // −(ln 0.9 + ln 0.1) ÷ 2, and ln 2.
    ['answers.loss', 1.203973],
    ['answers.loss.shares', Math.LN2],
    ['answers.brier', 0.82],
    ['answers.brier.shares', 0.5],
    ['answers.error', 0.4],
    ['answers.came.90', 0.5],
  ])('score %s: %d', (id, value) => {
    expect(figures.get(id)?.value).toBeCloseTo(value, 6);
  });

  it('give intervals that hold what was found, though drawing anew adds to an error', () => {
    for (const { low, value, high } of figures.values()) expect([low <= value, value <= high]).toEqual([true, true]);
    expect(figures.get('kinds.error')?.high).toBeGreaterThan(0);
  });

  it('are to err by 0.05 at most, and to lose no more than the shares', () => {
    expect(figures.get('answers.error')).toMatchObject({ most: 0.05, unit: 'share' });
    expect(figures.get('answers.loss.over')).toMatchObject({ most: 0, unit: 'score' });
  });

  it('are asked under each view of the world, and in each pair of them three games in ten', () => {
    const asked: Batch[] = [];
    const setting = { games: 20, seed: 's', assumptions: ['interests_decide', 'host_matters'] };
    const found = figuresFrom(beliefs, benchOf(shippedScenario('camp_david_1978'), setting), (batch) => {
      asked.push(batch);
      return sampled(batch);
    });
    expect(asked.map(({ part, to }) => [part, to])).toEqual([
      ['interests_decide', 20],
      ['host_matters', 20],
      ['interests_decide/host_matters', 6],
      ['host_matters/interests_decide', 6],
    ]);
    expect(found.get('kinds.error.host_matters.in.interests_decide')).toMatchObject({ most: 0.12 });
    expect(found.get('answers.error.interests_decide.in.host_matters')?.value).toBeCloseTo(0.4, 12);
  });

  it('are those of who plays, as the bench has it', () => {
    const played = (level?: 'easy') =>
      playBatch(benchOf(shippedScenario('first_steps'), { games: 4, seed: 's', ...(level && { level }) }), {
        report: 'beliefs',
        part: '',
        from: 0,
        to: 4,
      });
    expect(played()).toEqual(played());
    expect(played('easy')).not.toEqual(played());
  });
});
