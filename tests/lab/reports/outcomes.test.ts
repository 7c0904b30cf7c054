import { describe, expect, it } from 'vitest';
import { outcomes } from '../../../src/lab/reports/outcomes.ts';
import { benchOf } from '../../../src/lab/laboratory.ts';
import type { Batch } from '../../../src/lab/report.ts';
import { shippedScenario } from '../../fixtures/shipped.ts';
import { bench, figuresFrom, gamesIn } from '../../fixtures/inquiry.ts';

// Of eight games five are held, four signed, two last. Endings 0, 1, 2 come 4, 3 and 1 times. Holm is of the second kind in
// the last two, of which one is held.
const GAMES = [
  { ending: 0, held: 1, signed: 1, lasts: 1, 'kind.holm': 0 },
  { ending: 0, held: 1, signed: 1, lasts: 1, 'kind.holm': 0 },
  { ending: 0, held: 1, signed: 1, lasts: 0, 'kind.holm': 0 },
  { ending: 0, held: 1, signed: 0, lasts: 0, 'kind.holm': 0 },
  { ending: 1, held: 0, signed: 0, lasts: 0, 'kind.holm': 0 },
  { ending: 1, held: 0, signed: 0, lasts: 0, 'kind.holm': 0 },
  { ending: 1, held: 0, signed: 0, lasts: 0, 'kind.holm': 1 },
  { ending: 2, held: 1, signed: 1, lasts: 0, 'kind.holm': 1 },
];
const sampled = (batch: Batch) => gamesIn(batch).flatMap((game) => GAMES[game % GAMES.length] ?? []);

describe('how games come out', () => {
  const figures = figuresFrom(outcomes, bench(8), sampled);
  it.each([
    ['held', 5 / 8],
    ['signed', 4 / 8],
    ['lasts', 2 / 8],
    ['held.holm.good_neighbour', 4 / 6],
    ['held.holm.short_of_fish', 1 / 2],
    ['ending.most', 4 / 8],
    ['ending.often', 3],
    ['ending.another_winter', 0],
  ])('%s is %d', (id, value) => {
    expect(figures.get(id)?.value).toBeCloseTo(value, 12);
  });

  // Wilson's interval of 1 in 2: (½ + 3.8415 ÷ 4 ± 1.96 · √(¼ ÷ 2 + 3.8415 ÷ 16)) ÷ (1 + 3.8415 ÷ 2).
  it('says of how many games a kind is told, and how surely', () => {
    const figure = figures.get('held.holm.short_of_fish');
    expect(figure?.text).toContain('(2 games)');
    expect(figure?.low).toBeCloseTo(0.0945, 4);
    expect(figure?.high).toBeCloseTo(0.9055, 4);
    expect(figures.get('held.holm.good_neighbour')?.text).toContain('(6 games)');
  });

  it('is told kind by kind under each assumption', () => {
    const camp = benchOf(shippedScenario('camp_david_1978'), { games: 8, seed: 's' });
    const [, second = ''] = camp.assumptions;
    const held = (batch: Batch) =>
      gamesIn(batch).map((game) => ({ ending: 0, held: Number(batch.part === second), 'kind.israel': game % 2 }));
    const found = figuresFrom(outcomes, camp, held);
    const [first, other] = [found.get('held.israel.holds_on'), found.get(`held.israel.holds_on.${second}`)];
    expect([first?.value, other?.value]).toEqual([0, 1]);
    expect([first?.text, other?.text]).toEqual([
      expect.stringContaining('(4 games)'),
      expect.stringContaining('(2 games)'),
    ]);
  });

  it('is asked under every assumption, the first twice as often as another', () => {
    const asked: Batch[] = [];
    const camp = benchOf(shippedScenario('camp_david_1978'), { games: 8, seed: 's' });
    const found = figuresFrom(outcomes, camp, (batch) => {
      asked.push(batch);
      return sampled(batch);
    });
    const assumptions = Object.keys(camp.scenario.assumptions);
    expect(asked.map(({ part, to }) => [part, to])).toEqual(
      assumptions.map((name, place) => [name, place === 0 ? 8 : 4]),
    );
    for (const name of assumptions) expect(found.get(`held.${name}`)).toMatchObject({ least: 0.15, most: 0.85 });
  });
});
