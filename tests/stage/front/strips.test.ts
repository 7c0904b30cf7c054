import { expect, it } from 'vitest';
import { layStrips } from '../../../src/stage/front/strips.ts';

/** Letters of one breadth: six tenths of their height. */
const measureAt = (size: number) => (text: string) => text.length * size * 0.6;

/** The form and the stamp of a sheet of that height, as a telegram has them. */
const sheetOf = (width: number, height: number) => ({
  form: { x: 10, y: height * 0.35, width: width - 20, height: height * 0.58 },
  stamp: { x: width - 10 - height * 0.17, y: height * 0.8, radius: height * 0.17 },
});

it.each([
  [230, 140],
  [290, 140],
  [260, 160],
  [480, 260],
  [1000, 560],
])('no word of a telegram of %i × %i lies under its stamp, and none is left out', (width, height) => {
  const { form, stamp } = sheetOf(width, height);
  for (const text of [
    'One side calls the meeting off, by letter',
    'A short word',
    'The other side leaves the table and says so aloud',
  ]) {
    const strips = layStrips(text, form, stamp, measureAt);
    expect(strips.map(({ words }) => words).join(' ')).toBe(text.toUpperCase());
    for (const { y, width: long, size } of strips) {
      const clear = y + size * 1.5 <= stamp.y - stamp.radius || form.x + long <= stamp.x - stamp.radius;
      expect([text, clear]).toEqual([text, true]);
    }
  }
});
