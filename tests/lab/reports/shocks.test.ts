import { describe, expect, it } from 'vitest';
import { shocks } from '../../../src/lab/reports/shocks.ts';
import { benchOf } from '../../../src/lab/laboratory.ts';
import { figuresFrom } from '../../fixtures/inquiry.ts';
import { smallScenario } from '../../fixtures/small-scenario.ts';

// Four turns; of two groups the later, from turn 3 on, is the shock.
const scenario = smallScenario(`
events:
  early: { one_of: { rain: 1, hail: 1 }, window: [1, 2], chance: 1 }
  late: { one_of: { fire: 1, flood: 3 }, window: [3, 4], chance: 1 }
  rain: { text: Rain, only: early }
  hail: { text: Hail, only: early }
  fire: { text: Fire, only: late }
  flood: { text: Flood, only: late }
`);
const bench = benchOf(scenario, { games: 20, seed: 'shocks' });

describe('shocks', () => {
  it('are counted by the group that comes late, with its sources', () => {
    const samples = [{ early: 1, late: 2 }, { early: 2 }, { early: 1, late: 2 }, { late: 2 }];
    const figures = figuresFrom(shocks, bench, () => samples);
    expect(figures.get('early')).toMatchObject({ value: 0.75 });
    expect(figures.get('early')?.least).toBeUndefined();
    expect(figures.get('late')).toMatchObject({ value: 0.75, least: 0.9 });
    expect([figures.get('early.sources')?.value, figures.get('late.sources')?.value]).toEqual([2, 1]);
  });

  it('come in every game where their chance is one, in their window', () => {
    const found = Array.from({ length: 20 }, (_, game) => shocks.play(bench, '', game)[0] ?? {});
    for (const sample of found) {
      expect([1, 2]).toContain(sample['late']);
      expect([3, 4]).toContain(sample['late.turn']);
      expect([1, 2]).toContain(sample['early.turn']);
    }
  });
});
