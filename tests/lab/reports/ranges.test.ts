import { describe, expect, it } from 'vitest';
import { at } from '../../../src/kit/never.ts';
import { ranges } from '../../../src/lab/reports/ranges.ts';
import type { Batch } from '../../../src/lab/report.ts';
import { bench, figuresFrom, gamesIn } from '../../fixtures/inquiry.ts';

/** Scores about a middle, two points to either side by turns. */
const MIDDLES: Readonly<Record<string, number>> = {
  'skerry/random': 0,
  'skerry/persona': 10,
  'skerry/search': 18,
  'skerry/oracle': 38,
  'holm/random': 10,
  'holm/persona': 11,
  'holm/search': 20,
  'holm/oracle': 20,
};
const sampled = (batch: Batch) =>
  gamesIn(batch).map((game) => ({ score: (MIDDLES[batch.part] ?? 0) + (game % 2 === 0 ? 2 : -2) }));

describe('the ranges of two seats', () => {
  const figures = figuresFrom(ranges, bench(40), sampled);
  const value = (id: string): number | undefined => figures.get(id)?.value;

  // Skerry: from −2, the 5th percentile of chance, to 38: 40. Gains 10 and 8, search at 20 of 40.
  it('reckon gains and places in parts of the range, by hand', () => {
    expect(value('skerry.persona_gain')).toBeCloseTo(10 / 40, 12);
    expect(value('skerry.search_gain')).toBeCloseTo(8 / 40, 12);
    expect(value('skerry.search_place')).toBeCloseTo(20 / 40, 12);
    // The 95th percentile of the oracle is 40.
    expect(value('skerry.search_place_p95')).toBeCloseTo(20 / 42, 12);
  });

  // Holm: 8 to 20, gains 1 and 9 of 12. Good less poor: Skerry 18, Holm 10.
  it('say how evenly the seats matter', () => {
    expect(value('holm.persona_gain')).toBeCloseTo(1 / 12, 12);
    expect(value('evenness')).toBeCloseTo(10 / 18, 12);
  });

  it('play each seat by each player, search and oracle half as often', () => {
    const asked: Batch[] = [];
    figuresFrom(ranges, bench(40), (batch) => {
      asked.push(batch);
      return sampled(batch);
    });
    expect(asked.map(({ part, to }) => `${part} ${to}`)).toContain('skerry/random 40');
    expect(asked.map(({ part, to }) => `${part} ${to}`)).toContain('holm/oracle 20');
    expect(asked).toHaveLength(8);
  });

  it('find a persona above chance', () => {
    const mean = (part: string): number => {
      const scores = Array.from({ length: 12 }, (_, game) => at(ranges.play(bench(4), part, game), 0)['score'] ?? 0);
      return scores.reduce((sum, score) => sum + score, 0) / scores.length;
    };
    expect(mean('skerry/persona')).toBeGreaterThan(mean('skerry/random'));
  });
});
