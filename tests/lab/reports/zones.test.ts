import { describe, expect, it } from 'vitest';
import { zones } from '../../../src/lab/reports/zones.ts';
import { bench, figuresFrom } from '../../fixtures/inquiry.ts';

describe('zones of agreement', () => {
  it('are a share of the tables that sat, each by itself and summits too', () => {
    const figures = figuresFrom(zones, bench(8), () => [
      { table: 0, turn: 2, summit: -1, zone: 1, points: 4, one: 10, other: 6 },
      { table: 0, turn: 3, summit: -1, zone: 1, points: 6, one: 12, other: 2 },
      { table: 0, turn: 4, summit: -1, zone: 0, points: 2 },
      { table: 0, turn: 6, summit: 0, zone: 0, points: 0 },
    ]);
    expect(figures.get('all')?.value).toBe(0.5);
    expect(figures.get('at.rock_table')?.value).toBe(0.5);
    expect(figures.get('summits')?.value).toBe(0);
    expect([figures.get('nash.one')?.value, figures.get('nash.other')?.value]).toEqual([11, 4]);
    expect(figures.get('points')?.value).toBe(3);
  });

  it('are looked for each time a table sits: from week 2 on, and at the summit of week 6', () => {
    const samples = zones.play(bench(8), '', 0);
    expect(samples.length).toBeGreaterThan(2);
    const turns = samples.map(({ turn }) => turn);
    expect(turns).toEqual([...turns].toSorted((one = 0, other = 0) => one - other));
    expect(turns[0]).toBe(2);
    for (const { zone, one } of samples) expect(zone === 1).toBe(one !== undefined);
  });
});
