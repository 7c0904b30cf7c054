import { describe, expect, it } from 'vitest';
import { CODES, type Code } from '../../src/scenario/codes.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { BROKEN, type Broken } from '../fixtures/broken-scenarios.ts';
import { firstSteps } from '../fixtures/first-steps.ts';

function sourceAt(files: ReadonlyMap<string, string>, { file, line, column }: Problem): string {
  const lines = (files.get(file) ?? '').split('\n').slice(line - 1);
  return lines.join('\n').slice(column - 1);
}

const cases = Object.entries(BROKEN) as [Code, Broken][];

describe('every way a scenario may be broken', () => {
  it('starts from a scenario that is whole', () => {
    expect(readScenario(firstSteps()).problems).toEqual([]);
  });

  it.each(cases)('%s is what is said, and nothing else', (code, { files, at = '' }) => {
    const { problems, scenario } = readScenario(files);
    const said = problems.filter((problem) => code !== 'too_many_problems' || problem.code !== 'unknown_key');
    expect(said.map((problem) => problem.code)).toEqual([code]);
    const [problem] = said;
    expect(problem?.severity).toBe(CODES[code].severity);
    expect(scenario === undefined).toBe(CODES[code].severity === 'error');
    expect(problem && sourceAt(files, problem).slice(0, at.length)).toBe(at);
  });

  it.each(cases)(
    '%s comes with a sentence, and where there is a text a frame whose caret stands under the place',
    (_, { files }) => {
      for (const { message, frame, file, line, column } of readScenario(files).problems) {
        expect(message).toMatch(/^.*[.]$/s);
        const caret = frame.split('\n').some((row) => /^ +\| *\t*\^$/.test(row));
        expect(caret).toBe((files.get(file) ?? '') !== '');
        const source = (files.get(file) ?? '').split('\n')[line - 1] ?? '';
        expect(column).toBeLessThanOrEqual(source.length + 1);
      }
    },
  );
});
