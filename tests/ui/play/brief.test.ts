import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/ui/play/brief.tsx';

it.each([
  ['Two envoys are back.\n\nYou have\nlittle time.', ['Two envoys are back.', 'You have\nlittle time.']],
  ['Two envoys are back.\nYou have little time.', ['Two envoys are back.', 'You have little time.']],
  ['One.\n', ['One.']],
  ['', []],
])('the paragraphs of %j are %j', (text, paragraphs) => {
  expect(paragraphsOf(text)).toEqual(paragraphs);
});
