import { describe, expect, it } from 'vitest';
import { settled } from '../../../src/lab/reports/settled.ts';
import { bench, figuresFrom } from '../../fixtures/inquiry.ts';

describe('how well the end is foretold', () => {
  // The summit: of 0.9, 0.6 (held) against 0.7, 0.2 (not) three pairs of four. Ending 0 came in two games, foretold by 0.8 and
  // 0.3 against 0.5 and 0: three of four; ending 1 in the other two: all pairs level.
  const samples = [
    { ending: 0, held: 1, oddsHeld: 0.9, 'odds.0': 0.8, 'odds.1': 0.5, 'odds.2': 0, 'odds.3': 0 },
    { ending: 0, held: 1, oddsHeld: 0.6, 'odds.0': 0.3, 'odds.1': 0.5, 'odds.2': 0, 'odds.3': 0 },
    { ending: 1, held: 0, oddsHeld: 0.7, 'odds.0': 0.5, 'odds.1': 0.5, 'odds.2': 0, 'odds.3': 0 },
    { ending: 1, held: 0, oddsHeld: 0.2, 'odds.0': 0, 'odds.1': 0.5, 'odds.2': 0, 'odds.3': 0 },
  ];
  const figures = figuresFrom(settled, bench(10), () => samples);

  it('is the area under the curve, over the endings by how often they came', () => {
    expect(figures.get('held')?.value).toBeCloseTo(0.75, 12);
    expect(figures.get('ending')?.value).toBeCloseTo((0.75 + 0.5) / 2, 12);
  });

  it('leaves out games that are over', () => {
    expect(figures.get('over')?.value).toBeCloseTo(1 / 5, 12);
  });

  it('says nothing where every game ends alike', () => {
    const alike = samples.map((sample) => ({ ...sample, ending: 0, held: 1 }));
    expect([...figuresFrom(settled, bench(8), () => alike).keys()]).toEqual(['over']);
  });
});
