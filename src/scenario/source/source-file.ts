/** One file as it was read, with the starts of its lines. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

export function sourceFile(name: string, text: string): SourceFile {
  const lineStarts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1);
  return { name, text, lineStarts };
}

export interface Position {
  /** Both count from 1; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

export function positionAt({ text, lineStarts }: SourceFile, offset: number): Position {
  const wanted = Math.max(0, Math.min(offset, text.length));
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: wanted - (lineStarts[low] ?? 0) + 1 };
}

const FRAME_WIDTH = 100;

/**
 * The line of a place with its neighbours and a caret under it; long lines are cut to a window around the caret. Of a file in
 * which nothing stands nothing is shown.
 */
export function frameAt(file: SourceFile, { line, column }: Position): string {
  if (file.text === '') return '';
  const first = Math.max(1, line - 1);
  const last = Math.min(file.lineStarts.length, line + 1);
  const gutter = String(last).length;
  const from = Math.max(0, column - 1 - FRAME_WIDTH / 2);
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = lineOf(file, number).slice(from, from + FRAME_WIDTH);
    const mark = number === line ? '>' : ' ';
    rows.push(`${mark} ${String(number).padStart(gutter)} | ${text}`.trimEnd());
    // Wide letters before the caret would shift it; a tab is kept as a tab.
    if (number === line) {
      const before = text.slice(0, column - 1 - from).replaceAll(/[^\t]/g, ' ');
      rows.push(`  ${' '.repeat(gutter)} | ${before}^`);
    }
  }
  return rows.join('\n');
}

function lineOf({ text, lineStarts }: SourceFile, line: number): string {
  const start = lineStarts[line - 1] ?? text.length;
  const end = lineStarts[line] ?? text.length + 1;
  return text.slice(start, end - 1).replace(/\r$/, '');
}
