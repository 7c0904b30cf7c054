import { expect, it } from 'vitest';
import { dayOfTurn } from '../../src/ui/day.ts';
import { createWords } from '../../src/words/words.ts';

it.each([
  ['en', 'week', 'week of 11 June 2018'],
  ['en', 'day', '11 June 2018'],
  ['ko', 'week', '2018년 6월 11일 주간'],
] as const)('in %s the turn of a %s is dated %s', async (language, unit, said) => {
  expect(dayOfTurn(await createWords(language), '2018-06-11', unit)).toBe(said);
});
