import { describe, expect, it } from 'vitest';
import { choices, closeness } from '../../../src/lab/reports/choices.ts';
import { bench, figuresFrom } from '../../fixtures/inquiry.ts';

describe('plans near the best', () => {
  // First halves: 10, 8, 0, 9: the first is best, the third worst. Second halves: 6, 4, 3, −4.
  const scores = [
    [10, 10, 6, 6],
    [8, 8, 4, 4],
    [0, 0, 3, 3],
    [9, 9, -4, -4],
  ];

  it('are measured on the half on which the best was not found', () => {
    expect(closeness(scores)).toEqual({ close: 2, spread: 3 });
  });

  it('may be better than what was found to be best', () => {
    expect(
      closeness([
        [10, 0],
        [9, 20],
      ]),
    ).toEqual({ close: 1, spread: -20 });
  });

  it('make a share of the turns', () => {
    const figures = figuresFrom(choices, bench(10), () => [
      { close: 2, spread: 4 },
      { close: 1, spread: 6 },
      { close: 0, spread: 8 },
      { close: 3, spread: 2 },
    ]);
    expect([figures.get('one')?.value, figures.get('two')?.value, figures.get('spread')?.value]).toEqual([
      0.75, 0.5, 5,
    ]);
  });

  it('are looked for in one turn of each game', () => {
    const [sample, ...more] = choices.play(bench(4), '', 2);
    expect(more).toEqual([]);
    expect(sample).toMatchObject({ turn: 2 });
    expect((sample?.['close'] ?? 0) < (sample?.['plans'] ?? 0)).toBe(true);
  });
});
