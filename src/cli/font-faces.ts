/** One face of a style sheet: the file it loads first, and the letters it is for. */
export interface FontFace {
  /** The rule as it stands in the style sheet. */
  readonly rule: string;
  readonly file: string;
  /** First and last code point of each stretch; none means every letter. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** The font faces of a style sheet that load a file. */
export function fontFaces(css: string): readonly FontFace[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([rule]) => {
    const file = /url\(["']?([^"')]+)["']?\)/.exec(rule)?.[1];
    if (file === undefined) return [];
    const written = /unicode-range:\s*([^;}]+)/.exec(rule)?.[1] ?? '';
    const ranges = written
      .split(',')
      .filter((range) => range.trim() !== '')
      .map((range): readonly [number, number] => {
        const [first = '', last] = range.trim().replace(/^U\+/i, '').split('-');
        // 4?? stands for 400-4FF.
        const low = Number.parseInt(first.replaceAll('?', '0'), 16);
        return [low, Number.parseInt(last ?? first.replaceAll('?', 'F'), 16)];
      });
    return [{ rule, file, ranges }];
  });
}

/** Those of some letters that a face is for. */
export const lettersOf = ({ ranges }: FontFace, letters: ReadonlySet<number>): readonly number[] =>
  [...letters].filter(
    (letter) => ranges.length === 0 || ranges.some(([first, last]) => letter >= first && letter <= last),
  );
