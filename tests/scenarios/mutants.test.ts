import { describe, expect, it } from 'vitest';
import { tryMutantsOf } from '../fixtures/try-mutants.ts';

// Two hundred; ten thousand are tried in tests/soak/scenario-mutants.test.ts.
const TRIED: readonly (readonly [scenario: string, mutants: Readonly<Record<string, number>>])[] = [
  ['first_steps', { 'scenario.yaml': 60, 'lang/ko.yaml': 15 }],
  ['camp_david_1978', { 'scenario.yaml': 50, 'lang/ko.yaml': 15 }],
  ['korea_2018', { 'scenario.yaml': 20, 'moves.yaml': 15, 'events.yaml': 10, 'lang/ko.yaml': 15 }],
];

// Each mutant has a second of work; how long that takes is the machine's affair.
const PATIENCE = 300_000;

describe('whatever is done to a file, it comes back within a second with problems, or as a scenario that can be played', () => {
  it.each(TRIED)('%s: %j', { timeout: PATIENCE }, (scenario, mutants) => {
    const { playable, refused } = tryMutantsOf(scenario, mutants);
    // Mutations that never broke anything would try nothing, nor would those that left nothing to play.
    expect(refused).toBeGreaterThan(30);
    expect(playable).toBeGreaterThan(3);
  });
});
