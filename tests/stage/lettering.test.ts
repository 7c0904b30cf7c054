import { expect, it } from 'vitest';
import { evenLines, linesOf, sizeFor } from '../../src/stage/lettering.ts';

/** Every letter is one broad. */
const measure = (text: string): number => text.length;

it.each([
  ['a freeze declared', 8, 3, ['a freeze', 'declared']],
  ['one-sided steps', 9, 3, ['one-sided', 'steps']],
  ['denuclearisation', 9, 3, ['denuclea-', 'risation']],
  ['종전선언문', 3, 3, ['종전', '선언문']],
  ['one two three four', 7, 2, ['one two', 'three…']],
  ['  ', 7, 2, []],
])('“%s” in lines of %i, %i at most', (text, width, most, lines) => {
  expect(linesOf(text, width, most, measure)).toEqual(lines);
});

it('letters are as large as lets the text stand whole', () => {
  const fits = (size: number) => ({ width: 20, lines: 1, measure: (text: string) => text.length * size });
  expect(sizeFor('four', [8, 6, 5, 4], fits)).toBe(5);
  expect(sizeFor('a great deal more', [8, 6, 5, 4], fits)).toBe(4);
});

it.each([
  ['call the meeting off by letter', 25, ['call the meeting', 'off by letter']],
  ['one line', 25, ['one line']],
  // Where no narrower breadth holds it in as many lines, it stays as it breaks.
  ['a bbbbbbbbbbbbbbbbbbbb c', 20, ['a', 'bbbbbbbbbbbbbbbbbbbb', 'c']],
])('“%s” stands in lines of about the same length', (text, width, lines) => {
  expect(evenLines(text, width, 9, (one) => one.length)).toEqual(lines);
});
