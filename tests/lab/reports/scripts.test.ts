import { describe, expect, it } from 'vitest';
import { scripts } from '../../../src/lab/reports/scripts.ts';
import type { Batch } from '../../../src/lab/report.ts';
import { bench, figuresFrom, gamesIn } from '../../fixtures/inquiry.ts';

/** Script n is worth n, but script 7 is worth 1000; random 0, search 2000. */
function sampled(batch: Batch) {
  const [, who = ''] = batch.part.split('/');
  const worth = batch.report === 'ranges' ? (who === 'search' ? 2000 : 0) : who === '7' ? 1000 : Number(who);
  return gamesIn(batch).map(() => ({ score: worth }));
}

describe('the best script', () => {
  const asked: Batch[] = [];
  const figures = figuresFrom(scripts, bench(20), (batch) => {
    asked.push(batch);
    return sampled(batch);
  });

  it('is found among all, and held against random and search', () => {
    expect(figures.get('skerry.best')?.value).toBe(1000);
    expect(figures.get('skerry.way')?.value).toBeCloseTo(0.5, 12);
  });

  // 100 scripts play 1 game, 50 one more, 25 two, 13 four; the best eight twenty on fresh seeds.
  it('is found by halving: half as many play twice as much', () => {
    const rounds = Map.groupBy(
      asked.filter(({ part }) => part.startsWith('skerry/')),
      ({ part }) => part.split('/')[2] ?? '',
    );
    const effort = [...rounds].flatMap(([round, list]) =>
      list[0]?.report === 'scripts' ? [[round, list.length, list[0].to]] : [],
    );
    expect(effort).toEqual([
      ['0', 100, 1],
      ['1', 50, 1],
      ['2', 25, 2],
      ['3', 13, 4],
      ['last', 8, 20],
    ]);
  });

  it('plays a script that somebody wrote, in games of their own', () => {
    const score = (part: string, game: number) => scripts.play(bench(4), part, game)[0]?.['score'];
    expect(score('skerry/3/0', 1)).toBe(score('skerry/3/0', 1));
    const many = [0, 1, 2, 3, 4, 5].map((script) => score(`skerry/${script}/0`, 0));
    expect(new Set(many).size).toBeGreaterThan(1);
  });
});
