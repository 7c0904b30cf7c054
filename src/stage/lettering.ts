import type { Brush } from './brush.ts';

export const SANS = "'Public Sans Variable', 'Noto Sans KR Variable', system-ui, sans-serif";
export const SERIF = "'Newsreader Variable', 'Gowun Batang', Georgia, serif";

/** How broad some letters are, in pixels of the page. */
export type Measure = (text: string) => number;

/**
 * Lines of at most `width`, broken at spaces and, where a word alone is too long, within it; the last that fits ends in an ellipsis.
 */
export function linesOf(text: string, width: number, most: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < most) {
    const fits = wordsIn(rest, width, measure);
    const part = fits === '' ? lettersIn(rest, width, measure) : fits;
    rest = rest.slice(part.length).trimStart();
    lines.push(fits === '' && rest !== '' && LATIN.test(rest) ? `${part}-` : part.trimEnd());
  }
  const last = lines.at(-1);
  if (rest === '' || last === undefined) return lines;
  return [...lines.slice(0, -1), shortened(last, width, measure)];
}

/** Shares of the breadth a text may be narrowed to. */
const NARROWER = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** The same lines, of about the same length: no word is left alone on the last. */
export function evenLines(text: string, width: number, most: number, measure: Measure): readonly string[] {
  const lines = linesOf(text, width, most, measure);
  const words = text.trim().split(/\s+/u).join(' ');
  const even = NARROWER.map((share) => linesOf(text, width * share, most, measure)).find(
    (narrow) => narrow.length === lines.length && narrow.join(' ') === words,
  );
  return even ?? lines;
}

const LATIN = /^\p{Script=Latin}/u;

/** As many whole words as a line takes. */
function wordsIn(text: string, width: number, measure: Measure): string {
  let fits = '';
  for (const part of text.split(/(?<=[\s-])/u)) {
    if (measure((fits + part).trimEnd()) > width) break;
    fits += part;
  }
  return fits;
}

/** As many letters as a line takes with a hyphen behind them, one at least. */
function lettersIn(text: string, width: number, measure: Measure): string {
  const letters = Array.from(text);
  let count = 1;
  while (count < letters.length && measure(`${letters.slice(0, count + 1).join('')}-`) <= width) count += 1;
  return letters.slice(0, count).join('');
}

/** The largest of some sizes at which a text stands whole in so many lines; else the smallest. */
export function sizeFor(
  text: string,
  sizes: readonly number[],
  fits: (size: number) => { readonly width: number; readonly lines: number; readonly measure: Measure },
): number {
  const whole = sizes.find((size) => {
    const { width, lines, measure } = fits(size);
    const words = text.split(/[\s-]+/u);
    return words.every((word) => measure(word) <= width) && !linesOf(text, width, lines, measure).at(-1)?.endsWith('…');
  });
  return whole ?? sizes.at(-1) ?? 10;
}

function shortened(text: string, width: number, measure: Measure): string {
  const letters = Array.from(text);
  if (letters.at(-1) === '-') letters.pop();
  while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Writes lines one below the other and says how high they stand. */
export function write(brush: Brush, lines: readonly string[], x: number, y: number, leading: number): number {
  for (const [index, text] of lines.entries()) brush.fillText(text, x, y + index * leading);
  return lines.length * leading;
}

/** Letters for a canvas, e.g. `600 12px …`. */
export function letter(brush: Brush, size: number, family: string, weight = 400): Measure {
  brush.font = `${weight} ${size}px ${family}`;
  return (text) => brush.measureText(text).width;
}
