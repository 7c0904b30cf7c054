import { describe, expect, it } from 'vitest';
import { meritOfAgenda } from '../../src/minds/agenda.ts';
import type { Thinking } from '../../src/minds/merit.ts';
import { prospectsOf } from '../../src/minds/prospects.ts';
import { ABBEY, LOWER, TENT, UPPER, issue, layout, opening, rulebook } from '../fixtures/two-valleys.ts';

// The tent may talk of three of water, toll, bridge and the day. What an issue could bring is the mean over upper, lower and who
// weighs it, who counts twice where it is one of them; 0.3 of that is what talking of it is worth. What half the toll is to a lower
// valley that may be sly: 0.6 · −10 + 0.3 · −20 + 0.1 · −10 = −13.
const ISSUES = ['water', 'toll', 'bridge', 'day'] as const;

function merit(seat: number, talked: readonly string[], of: (typeof ISSUES)[number], on: boolean): number {
  const position = opening();
  const row = layout.agenda + TENT * rulebook.issues.length;
  for (const id of ISSUES) position.state[row + issue(id)] = talked.includes(id) ? 1 : 0;
  const thinking: Thinking = {
    position,
    seat,
    outlook: [],
    prospects: prospectsOf(position, seat, []),
    trusted: 0,
    worths: new Float64Array(),
  };
  return meritOfAgenda(thinking, TENT, issue(of), on);
}

describe('the merit of putting an issue on an agenda', () => {
  it.each([
    // Full: (50 − 30 + 50) / 3 = 23.33; half: (20 − 13 + 20) / 3 = 9.
    { who: 'upper', seat: UPPER, of: 'toll', merit: 7 },
    // (20 + 20 + 20) / 3 = 20
    { who: 'upper', seat: UPPER, of: 'bridge', merit: 6 },
    // Some: (−10 + 30 − 10) / 3 = 3.33; all would bring less than nothing.
    { who: 'upper', seat: UPPER, of: 'water', merit: 1 },
    { who: 'upper', seat: UPPER, of: 'day', merit: 0 },
    // All: (−30 + 50 + 50) / 3 = 23.33
    { who: 'lower', seat: LOWER, of: 'water', merit: 7 },
    // It knows that it is honest. Half: (20 − 10 − 10) / 3 = 0; full less.
    { who: 'lower', seat: LOWER, of: 'toll', merit: 0 },
    // (20 + 20 + 50) / 3 = 30
    { who: 'the abbey', seat: ABBEY, of: 'bridge', merit: 9 },
    // Half: (20 − 13 + 0) / 3 = 2.33; full: (50 − 30 + 0) / 3 = 6.67
    { who: 'the abbey', seat: ABBEY, of: 'toll', merit: 2 },
  ] as const)('is $merit to $who for the $of', ({ seat, of, merit: points }) => {
    expect(merit(seat, [], of, true)).toBeCloseTo(points, 9);
  });
});

describe('the merit of taking an issue off an agenda', () => {
  it.each([
    // With room left nothing is gained by it.
    { of: 'toll', talked: ['toll', 'water'], merit: -7 },
    { of: 'day', talked: ['toll', 'day'], merit: 0 },
    // Full: the bridge, worth 6, may come in its place.
    { of: 'day', talked: ['water', 'toll', 'day'], merit: 6 },
    { of: 'water', talked: ['water', 'toll', 'day'], merit: 5 },
    { of: 'toll', talked: ['water', 'toll', 'day'], merit: -1 },
    // Full of the best: only the day waits.
    { of: 'water', talked: ['water', 'toll', 'bridge'], merit: -1 },
  ] as const)('is $merit to upper for the $of of $talked', ({ of, talked, merit: points }) => {
    expect(merit(UPPER, talked, of, false)).toBeCloseTo(points, 9);
  });
});
