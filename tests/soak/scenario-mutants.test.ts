import { describe, expect, it } from 'vitest';
import { tryMutantsOf } from '../fixtures/try-mutants.ts';
import { shareOf } from './share.ts';

// Ten thousand; the first of each file are tried with every change in tests/scenarios/mutants.test.ts.
const TRIED: readonly (readonly [scenario: string, file: string, mutants: number])[] = [
  ['first_steps', 'scenario.yaml', 2500],
  ['first_steps', 'lang/ko.yaml', 500],
  ['camp_david_1978', 'scenario.yaml', 2500],
  ['camp_david_1978', 'lang/ko.yaml', 500],
  ['korea_2018', 'scenario.yaml', 1500],
  ['korea_2018', 'moves.yaml', 1000],
  ['korea_2018', 'events.yaml', 500],
  ['korea_2018', 'lang/ko.yaml', 500],
  ['korea_2018', 'lesson.yaml', 250],
  ['korea_2018', 'history.yaml', 250],
];

describe('ten thousand mutants come back within a second each with problems, or as a scenario that can be played', () => {
  it.each(TRIED)('%s: %s, %d when all are tried', (scenario, file, mutants) => {
    const { playable, refused } = tryMutantsOf(scenario, { [file]: shareOf(mutants) });
    expect(playable + refused).toBe(shareOf(mutants));
    expect(refused).toBeGreaterThan(shareOf(mutants) / 4);
  });
});
