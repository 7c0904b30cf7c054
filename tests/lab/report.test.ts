import { describe, expect, it } from 'vitest';
import { column, gamesOf, isMet, isSure, meanFigure, playable, shareFigure } from '../../src/lab/report.ts';
import { bench } from '../fixtures/inquiry.ts';

const figure = (value: number, low: number, high: number, goal: { least?: number; most?: number }) =>
  meanFigure('id', 'text', { mean: value, low, high }, 'points', goal);

describe('a goal', () => {
  it.each([
    [0.5, 0.4, 0.6, { least: 0.3, most: 0.7 }, true, true],
    [0.5, 0.2, 0.6, { least: 0.3, most: 0.7 }, true, false],
    [0.8, 0.75, 0.85, { least: 0.3, most: 0.7 }, false, true],
    [0.8, 0.6, 0.9, { least: 0.3, most: 0.7 }, false, false],
    [0.3, 0.3, 0.3, { least: 0.3 }, true, true],
    [2, 1, 3, { most: 1.5 }, false, false],
  ])('of %d (%d to %d) against %o is met: %s, and surely: %s', (value, low, high, goal, met, sure) => {
    expect(isMet(figure(value, low, high, goal))).toBe(met);
    expect(isSure(figure(value, low, high, goal))).toBe(sure);
  });

  it('is none where nothing is said', () => {
    expect(isMet(figure(1, 0, 2, {}))).toBeUndefined();
  });
});

it('a figure of a share has its share', () => {
  expect(shareFigure('a', 'b', { share: 0.5, low: 0.4, high: 0.6 }, { least: 0.1 })).toEqual({
    id: 'a',
    text: 'b',
    value: 0.5,
    low: 0.4,
    high: 0.6,
    unit: 'share',
    least: 0.1,
  });
});

it('dear parts of a report take a share of the games, but some', () => {
  expect([gamesOf(bench(200), 0.25), gamesOf(bench(10), 0.25), gamesOf(bench(3), 0.1, 2)]).toEqual([50, 4, 2]);
});

it('samples that lack a value are left out of its column', () => {
  expect(column([{ a: 1 }, { b: 2 }, { a: 3 }], 'a')).toEqual([1, 3]);
});

it('the playable seats are those of people', () => {
  expect(playable(bench(1).bookOf())).toEqual([0, 1]);
});
