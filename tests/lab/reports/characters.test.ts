import { describe, expect, it } from 'vitest';
import { characters } from '../../../src/lab/reports/characters.ts';
import { playBatch } from '../../../src/lab/laboratory.ts';
import { bench, figuresFrom } from '../../fixtures/inquiry.ts';

describe('what a seat does', () => {
  // Skerry leaves one game of four and lays offers in three, fish in the first of two of them.
  const games = [
    { 'skerry/leaves': 1, 'skerry/order send_pilot': 2 },
    {
      'skerry/first_turn': 2,
      'skerry/offers_early': 2,
      'skerry/kept_early': 1.8,
      'skerry/offers_late': 1,
      'skerry/kept_late': 0.2,
      'skerry/first fishing': 1,
      'skerry/yes': 1,
      'skerry/no': 2,
    },
    {
      'skerry/first_turn': 3,
      'skerry/offers_early': 1,
      'skerry/kept_early': 0.5,
      'skerry/first fishing': 1,
      'skerry/no': 1,
    },
    { 'skerry/first_turn': 4, 'skerry/order wave_through': 98 },
  ];
  const figures = figuresFrom(characters, bench(4), () => games);

  it.each([
    ['skerry.leaves', 1 / 4],
    ['skerry.first_turn', 3],
    ['skerry.kept_early', (0.9 + 0.5) / 2],
    ['skerry.kept_late', 0.2],
    ['skerry.yes', 1 / 4],
    ['skerry.first.fishing', 2 / 3],
    ['skerry.order.wave_through', 98 / 100],
  ])('%s is told over all games: %d', (id, value) => {
    expect(figures.get(id)?.value).toBeCloseTo(value, 12);
  });

  it('is left out where it is done less than three times in a hundred', () => {
    expect(figures.has('skerry.order.send_pilot')).toBe(false);
  });

  it('is noted of every seat in games as they are played', () => {
    const samples = playBatch(bench(6), { report: 'characters', part: '', from: 0, to: 6 });
    expect(samples).toHaveLength(6);
    const names = new Set(samples.flatMap((sample) => Object.keys(sample)));
    for (const name of ['skerry/first fishing', 'skerry/kept_late', 'holm/first_turn', 'holm/order send_pilot'])
      expect(names).toContain(name);
    for (const sample of samples) {
      // What an offer keeps is a share of the way.
      expect(sample['skerry/kept_late'] ?? 0).toBeLessThanOrEqual(sample['skerry/offers_late'] ?? 0);
      expect(sample['skerry/kept_late'] ?? 0).toBeGreaterThanOrEqual(0);
    }
  });
});
