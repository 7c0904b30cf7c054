import { describe, expect, it } from 'vitest';
import { legs, swings } from '../../../src/lab/reports/swings.ts';
import { bench, figuresFrom } from '../../fixtures/inquiry.ts';

describe('the legs of a series', () => {
  it.each([
    ['none where it stays within', [0.5, 0.55, 0.45, 0.5], []],
    ['one from the start to the end', [0.2, 0.4, 0.7], [[0, 2]]],
    [
      'there and back',
      [0.5, 0.8, 0.3],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'small turns on the way are none',
      [0.2, 0.5, 0.45, 0.8, 0.75, 0.3],
      [
        [0, 3],
        [3, 5],
      ],
    ],
    ['from the lowest before it rises', [0.5, 0.4, 0.7], [[1, 2]]],
    [
      'many',
      [0.5, 0.7, 0.5, 0.7, 0.5],
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    ],
    ['nothing', [], []],
  ])('are %s', (_, series, expected) => {
    expect(legs(series, 0.15)).toEqual(expected);
  });
});

describe('swings', () => {
  // Game 0: 0.5 → 0.9 → 0.3, on the other half 0.5 → 0.8 → 0.75: the fall is noise. Game 1: none. Game 2: both ways on both halves.
  const found = [
    [0.5, 0.9, 0.3],
    [0.5, 0.5, 0.5],
    [0.5, 0.9, 0.3],
  ];
  const measured = [
    [0.5, 0.8, 0.75],
    [0.5, 0.9, 0.2],
    [0.6, 0.8, 0.2],
  ];
  const samples = found.flatMap((series, game) =>
    series.map((value, turn) => ({ game, turn, found: value, measured: measured[game]?.[turn] ?? 0 })),
  );
  const figures = figuresFrom(swings, bench(30), () => samples);

  it('count where both halves move', () => {
    expect(figures.get('median')?.value).toBe(1);
    expect(figures.get('mean')?.value).toBeCloseTo(1, 12);
  });
});
