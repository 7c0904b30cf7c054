import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../src/scenario/bounds.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { TOO_MANY_GAMES } from '../../fixtures/broken-scenarios.ts';
import { small } from '../../fixtures/small-scenario.ts';

/** Tests of so many games each. */
function asking(...games: readonly number[]): string[] {
  const tests = games.map((count, index) => `  t${index}: { games: ${count}, expect: { over: [0, 1] } }`);
  const parts = `endings: { over: { text: Over } }\nlines: { l: {} }\ntests:\n${tests.join('\n')}`;
  return small(`${parts}\n  line: { line: l, expect: turn > 0 }`).problems.map(({ code, path }) => `${code} ${path}`);
}

describe('the games of all tests together', () => {
  it('may be as many as two of the longest tests play', () => {
    expect(asking(BOUNDS.games, BOUNDS.games)).toEqual([]);
    expect(BOUNDS.allGames).toBe(2 * BOUNDS.games);
  });

  it.each([
    [[BOUNDS.games, BOUNDS.games, 1], 'too_many tests.t2.games'],
    [[BOUNDS.games, 1, BOUNDS.games, 500], 'too_many tests.t2.games'],
    [Array.from({ length: 60 }, () => 400), 'too_many tests.t50.games'],
  ])('of %j are too many from one test on, once', (games, problem) => {
    expect(asking(...games)).toEqual([problem]);
  });

  it('are complained of where they are asked for', () => {
    const { problems, scenario } = readScenario(TOO_MANY_GAMES.files);
    expect(scenario).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toBe('too_many');
    expect(problems[0]?.message).toBe(
      'With this test all tests together play 20001 games; at most 20000 may be played.',
    );
    expect(problems[0]?.frame).toContain(TOO_MANY_GAMES.at);
  });
});
