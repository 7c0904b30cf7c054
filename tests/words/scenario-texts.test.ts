import { expect, it } from 'vitest';
import { scenarioTexts } from '../../src/words/scenario-texts.ts';

const scenario = { language: 'en', translations: { ko: { 'moves.knock.text': '두드린다' } } };

it('a text is read in the language of the page where it is translated', () => {
  expect(scenarioTexts(scenario, 'ko')('moves.knock.text', 'Knock')).toBe('두드린다');
});
it('a text that is not translated stays as it was written', () => {
  expect(scenarioTexts(scenario, 'ko')('moves.wait.text', 'Wait')).toBe('Wait');
  expect(scenarioTexts(scenario, 'en')('moves.knock.text', 'Knock')).toBe('Knock');
});
