import { evenLines, sizeFor, type Measure } from '../lettering.ts';
import type { Box } from '../show.ts';

/** What is pasted on a form: words, from which height on, how long and in letters of which size. */
export interface Strip {
  readonly words: string;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A round stamp, by its middle. */
export interface Stamp {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A text in strips on a form, across all of it, or beside the stamp where one would lie under that. */
export function layStrips(
  text: string,
  form: Box,
  stamp: Stamp,
  measureAt: (size: number) => Measure,
): readonly Strip[] {
  const [left, top] = [stamp.x - stamp.radius, stamp.y - stamp.radius];
  const across = stripsOf(text, form, measureAt);
  const under = across.some(({ y, width, size }) => y + size * 1.5 > top && form.x + width > left);
  return under ? stripsOf(text, { ...form, width: left - form.x }, measureAt) : across;
}

function stripsOf(text: string, box: Box, measureAt: (size: number) => Measure): readonly Strip[] {
  const upper = text.toUpperCase();
  const largest = Math.max(20, Math.min(36, box.height * 0.1));
  const sizes = [1, 0.9, 0.8, 0.72, 0.65, 0.6, 0.55, 0.5, 0.45]
    .map((share) => Math.max(9, largest * share))
    .filter((size) => size < box.height * 0.3);
  const linesAt = (size: number): number => Math.max(1, Math.floor(box.height / (size * 1.75)));
  // Every other strip is pasted a little to the right.
  const inner = (size: number): number => box.width - size * 1.2 - 3;
  const size = sizeFor(upper, sizes, (one) => ({
    width: inner(one),
    lines: linesAt(one),
    measure: measureAt(one),
  }));
  const measure = measureAt(size);
  return evenLines(upper, inner(size), linesAt(size), measure).map((words, index) => ({
    words,
    y: box.y + index * size * 1.75,
    width: measure(words) + size * 1.2,
    size,
  }));
}
