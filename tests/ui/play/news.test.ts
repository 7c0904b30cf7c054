import { expect, it } from 'vitest';
import { openingOf } from '../../../src/ui/play/news.tsx';

it.each([
  ['Two envoys are back.\n\nYou have little time.', 'Two envoys are back.'],
  ['One line\nand the next.', 'One line\nand the next.'],
  ['', ''],
])('a game opens with the first paragraph of the brief: %j', (brief, opening) => {
  expect(openingOf(brief)).toBe(opening);
});
