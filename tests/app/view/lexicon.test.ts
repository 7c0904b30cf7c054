import { expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const issue = (ordered: boolean): number => rulebook.issues.findIndex((one) => one.ordered === ordered);

it('how a clause is worded is told where there is a more and a less, and not of a place or a day', () => {
  expect(names.clause({ issue: issue(true), level: 1, wording: 'vague' })).toMatch(/ \(vague\)$/);
  expect(names.clause({ issue: issue(false), level: 1, wording: 'vague' })).not.toMatch(/vague/);
});
