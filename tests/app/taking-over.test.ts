import { expect, it } from 'vitest';
import { knownBefore } from '../../src/app/taking-over.ts';
import type { Cue } from '../../src/session/cue.ts';
import { shipped } from './shipped.ts';

const { scenario } = shipped('korea_2018');
const cuesOn = (...turns: readonly number[]): readonly Cue[] => turns.map((turn) => ({ turn }) as Cue);

it.each([
  // The short game is taken over in week 10: what came in week 9 is news, what came before stands in the record.
  ['short', [1, 1, 2, 8, 9, 9, 10], 4],
  ['short', [1, 2, 3], 3],
  ['short', [9, 10], 0],
  ['full', [1, 1, 2, 8, 9], 0],
] as const)('in a %s game, with news of the turns %j, %i are not told one by one', (length, turns, known) => {
  expect(scenario.calendar.short?.from).toBe(10);
  expect(knownBefore(scenario, length, cuesOn(...turns))).toBe(known);
});
