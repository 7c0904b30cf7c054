import { expect, it } from 'vitest';
import { problemData, problemText } from '../../src/cli/problem-text.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { firstSteps } from '../fixtures/first-steps.ts';

it('where many texts are not translated the sentence names a dozen, and below it stand all, one a line', () => {
  const { problems } = readScenario(firstSteps().set('lang/ko.yaml', 'title: 바위섬의 등불\n'));
  const [problem] = problems;
  if (!problem) throw new Error('Nearly all is missing.');
  expect(problems.map(({ code }) => code)).toEqual(['missing_text']);
  const told = problemText(problem).split('\n');
  const [, sentence = ''] = told;
  const [, count = '0', more = '0'] = /^ {2}(\d+) texts are not translated: .*, and (\d+) more\.$/.exec(sentence) ?? [];
  expect(Number(count) - Number(more)).toBe(12);
  expect(problem.all).toHaveLength(Number(count));
  for (const path of problem.all ?? []) expect(told).toContain(`    ${path}`);
  expect(problemData(problem).all).toEqual(problem.all);
});
