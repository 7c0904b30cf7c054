import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/rules/compile.ts';
import { readScenario } from '../../../../src/scenario/read-scenario.ts';
import { edited } from '../../../fixtures/first-steps.ts';

describe('a summit whose condition never holds', () => {
  it.each([
    '1 > 2',
    'boats != "gone_home" && turn > 6',
    '!(turn <= 6) || turn + 1 == 6',
    'turns_left > 3 && tension < 50',
  ])('is told by its name: %s', (when) => {
    const { scenario } = readScenario(edited('at: rock, when: boats != "gone_home"', `at: rock, when: '${when}'`));
    const { findings } = scenario === undefined ? { findings: [] } : compile(scenario);
    expect(findings.map(({ code, path, message }) => `${code} ${path} ${message}`)).toContainEqual(
      expect.stringMatching(/^never_happens summits\.(\w+)\.when The summit \1 can never sit/),
    );
  });

  it.each(['turn >= 6 && tension < 50', 'tension < 50 || turn > 6', 'turns_left == 0'])(
    'is not told of one that may hold on its day: %s',
    (when) => {
      const { scenario } = readScenario(edited('at: rock, when: boats != "gone_home"', `at: rock, when: '${when}'`));
      expect(scenario === undefined ? ['broken'] : compile(scenario).findings).toEqual([]);
    },
  );
});
