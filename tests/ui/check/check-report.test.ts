import { h, render } from 'preact';
import { expect, it } from 'vitest';
import type { Problem } from '../../../src/scenario/problem.ts';
import { CheckReport } from '../../../src/ui/check/check-report.tsx';
import type { CheckView } from '../../../src/ui/port/check.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

const words = await createWords('en');
await fetchLate();
const problems = (errors: number, warnings: number): readonly Problem[] =>
  Array.from({ length: errors + warnings }, (_, index) => ({
    code: 'unused',
    severity: index < errors ? 'error' : 'warning',
    path: `places.${index}`,
    message: 'M.',
    file: 'scenario.yaml',
    line: index + 1,
    column: 1,
    frame: '',
  }));
const report = (how: Partial<CheckView>): ReturnType<typeof onPaper> => {
  const check: CheckView = {
    state: 'done',
    plays: false,
    games: 0,
    of: 300,
    problems: [],
    tests: [],
    endings: [],
    chart: [],
    ...how,
  };
  return onPaper((parent) => render(h(Voice.Provider, { value: words }, h(CheckReport, { check })), parent));
};

it.each([
  [4, 1, 'It cannot be played yet: 4 errors. There is 1 warning, too.'],
  [1, 0, 'It cannot be played yet: 1 error.'],
])('as many are counted as stand below: %i errors, %i warnings', (errors, warnings, told) => {
  const paper = report({ problems: problems(errors, warnings) });
  expect(paper.all('p')[0]?.text.trim()).toBe(told);
  expect(paper.all('li')).toHaveLength(errors + warnings);
});

it('all that a sentence begins to name can be unfolded', () => {
  const [problem] = problems(0, 1);
  if (!problem) throw new Error('There is one.');
  const paths = ['title', 'blurb', 'moves.sail.text'];
  const paper = report({ plays: true, problems: [{ ...problem, all: paths }] });
  expect(paper.all('summary').map(({ text }) => text)).toEqual(['All 3']);
  expect(paper.all('pre').map(({ text }) => text)).toEqual([paths.join('\n')]);
});

it('what can be played has problems, whatever they are', () => {
  const [verdict] = report({ plays: true, problems: problems(1, 2) }).all('p');
  expect(verdict?.text).toBe('It can be played. 3 problems were found.');
});

it('lines that may scroll can be reached by keyboard', () => {
  const framed = problems(1, 0).map((problem) => ({ ...problem, frame: '1 | a: b', all: ['x', 'y'] }));
  const listings = report({ problems: framed }).all('pre');
  expect(listings).toHaveLength(2);
  for (const { attributes } of listings) expect(attributes.get('tabindex') ?? attributes.get('tabIndex')).toBe('0');
});
