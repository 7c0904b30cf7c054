import { expect, it } from 'vitest';
import { fontFaces, lettersOf } from '../../src/cli/font-faces.ts';

const css = `
@font-face { font-family: A; src: url(./a.woff2) format("woff2"), url(./a.woff) format("woff"); unicode-range: U+41-43, U+D55C, U+4?? }
@font-face{font-family:B;src:url("b.woff2")}
@font-face{font-family:C;src:local("C")}
p { color: red }`;

it('a face is known by the first file it loads, and one that loads none is left out', () => {
  expect(fontFaces(css).map(({ file }) => file)).toEqual(['./a.woff2', 'b.woff2']);
});

it.each([
  [0x40, 0],
  [0x41, 1],
  [0x43, 1],
  [0x44, 0],
  [0xd55c, 1],
  [0x3ff, 0],
  [0x400, 1],
  [0x4ff, 1],
])('of the letter %i the first face has %i', (letter, count) => {
  const [first, second] = fontFaces(css).map((face) => lettersOf(face, new Set([letter])).length);
  expect(first).toBe(count);
  expect(second, 'a face without a range is for every letter').toBe(1);
});
