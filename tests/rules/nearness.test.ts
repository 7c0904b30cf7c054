import { describe, expect, it } from 'vitest';
import { nearness, turnOfSummit } from '../../src/rules/nearness.ts';
import { inForce, layout, level, opening, rulebook } from '../fixtures/two-valleys.ts';

const on = (turn: number, day: string): Float64Array =>
  opening({ [layout.turn]: turn, [inForce('day')]: level('day', day) }).state;

describe('the turn of a summit', () => {
  it.each([
    ['open', 0],
    ['fifth', 5],
    ['eighth', 8],
  ])('is that of the level its issue has reached: %s', (day, turn) => {
    expect(turnOfSummit(rulebook, on(1, day), rulebook.mainSummit)).toBe(turn);
  });
});

it('a summit may sit by the level of the first issue, or on a day that is fixed', () => {
  const { state } = opening({ [layout.levels]: 1 });
  const [parley] = rulebook.summits;
  const turnOf = (turnIssue: number, turns: readonly number[]): number => {
    const summits = parley === undefined ? [] : [{ ...parley, turnIssue, turns }];
    return turnOfSummit({ ...rulebook, summits }, state, 0);
  };
  expect(turnOf(0, [0, 6])).toBe(6);
  expect(turnOf(-1, [7])).toBe(7);
  expect(turnOfSummit(rulebook, state, -1)).toBe(0);
});

describe('nearness', () => {
  it.each([
    ['to the last turn while no day is agreed', 1, 'open', 1 / 10],
    ['to the last turn while no day is agreed', 10, 'open', 1],
    ['to the day agreed', 3, 'fifth', 3 / 5],
    ['to the day agreed', 4, 'eighth', 1 / 2],
    ['and whole from the day on', 5, 'fifth', 1],
    ['also when the day was missed', 7, 'fifth', 1],
  ])('%s: turn %i, %s', (_, turn, day, share) => {
    expect(nearness(rulebook, on(turn, day))).toBeCloseTo(share, 12);
  });
});
