import { expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const issue = (ordered: boolean): number => rulebook.issues.findIndex((one) => one.ordered === ordered);

it('how a clause is worded is told where it changes what it comes to: warm words change nothing of a place or a day', () => {
  const told = (ordered: boolean, wording: 'warm' | 'vague'): string =>
    names.clause({ issue: issue(ordered), level: 1, wording });
  expect(told(true, 'warm')).toMatch(/ \(warm\)$/);
  expect(told(false, 'warm')).not.toMatch(/warm/);
  for (const ordered of [true, false]) expect(told(ordered, 'vague')).toMatch(/ \(vague\)$/);
});

it('a clause below all that an issue could come to is vague about nothing: it is only mentioned', () => {
  const told = (level: number): string => names.clause({ issue: issue(true), level, wording: 'vague' });
  expect(told(0)).toMatch(/: touched on in vague words$/);
  expect(told(1)).toMatch(/ \(vague\)$/);
});
