import { expect, it } from 'vitest';
import { pickLanguage } from '../../src/words/language.ts';

it.each([
  [['ko-KR', 'en'], 'ko'],
  [['fr-FR', 'ko'], 'ko'],
  [['EN-us'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('of %j the page speaks %s', (wanted, language) => {
  expect(pickLanguage(wanted)).toBe(language);
});
