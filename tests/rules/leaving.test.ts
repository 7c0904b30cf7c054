import { describe, expect, it } from 'vitest';
import { costOfLeaving, outsideOf, priceOfLeaving, termsOfLeaving, worthOfLeaving } from '../../src/rules/leaving.ts';
import { ABBEY, HONEST, LOWER, SLY, UPPER, copy, gauge, layout, opening, promised } from '../fixtures/two-valleys.ts';

const WEEK_5 = { [layout.turn]: 5 };

describe('what leaving breaks', () => {
  it('is what the party has promised and its going would make false', () => {
    const position = opening(WEEK_5);
    promised(position, UPPER, 'stay', 'firm');
    promised(position, UPPER, 'never_all', 'firm');
    const before = position.state.slice();
    // Only `stay` falls: 12 · 1 · ½.
    expect(costOfLeaving(position, UPPER)).toBeCloseTo(6, 12);
    expect(position.state).toEqual(before);
  });

  it('rises as the day comes nearer', () => {
    const costs = [1, 4, 7, 10].map((turn) => {
      const position = opening({ [layout.turn]: turn });
      promised(position, UPPER, 'stay', 'firm');
      return costOfLeaving(position, UPPER);
    });
    expect(costs.map((points) => Math.round(points * 1e9) / 1e9)).toEqual([1.2, 4.8, 8.4, 12]);
  });

  it('is nothing without promises, for who cannot leave, and once it has left', () => {
    expect(costOfLeaving(opening(WEEK_5), UPPER)).toBe(0);
    expect(costOfLeaving(opening(WEEK_5), ABBEY)).toBe(0);
    const gone = opening({ ...WEEK_5, [copy('talks')]: 1 });
    promised(gone, UPPER, 'stay', 'firm');
    expect(costOfLeaving(gone, UPPER)).toBe(0);
  });
});

describe('the price of leaving', () => {
  it('is told term by term as it would be charged', () => {
    const position = opening(WEEK_5);
    promised(position, UPPER, 'stay', 'hedged');
    const terms = termsOfLeaving(position, UPPER);
    expect(terms.map(({ id }) => id)).toEqual(['said', 'trade']);
    // A third of 6; 2 + 4 · ½.
    expect(terms[0]?.points).toBeCloseTo(2, 12);
    expect(terms[1]?.points).toBeCloseTo(4, 12);
    expect(priceOfLeaving(position, UPPER)).toBeCloseTo(6, 12);
  });

  it('is taken off the outside option, by kind and circumstance', () => {
    const position = opening({ ...WEEK_5, [gauge('drought')]: 40 });
    // Upper: 5 + 40 / 10 outside, less 2 + 4 · ½.
    expect(outsideOf(position, UPPER, 0)).toBeCloseTo(9, 12);
    expect(worthOfLeaving(position, UPPER)).toBeCloseTo(5, 12);
    expect(worthOfLeaving(position, LOWER, HONEST)).toBe(4);
    expect(worthOfLeaving(position, LOWER, SLY)).toBe(14);
    expect(worthOfLeaving({ ...position, state: opening({ [layout.kinds + LOWER]: SLY }).state }, LOWER)).toBe(14);
    expect(worthOfLeaving(position, ABBEY)).toBe(0);
  });
});
