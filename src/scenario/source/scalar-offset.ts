import type { ScalarNode } from './source-node.ts';

const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|[^\r\n])/y;

/**
 * Where in the file the unit at `offset` of a scalar's value stands. Quotes, escapes and folded lines make the two differ;
 * value and source are walked side by side.
 */
export function fileOffset(node: ScalarNode, offset: number): number {
  const { value, span, style, file } = node;
  if (typeof value !== 'string' || style === 'plain') return alongPlain(node, offset);
  if (style === 'block') return alongPlain(node, offset);
  let at = span.start + 1;
  for (let unit = 0; unit < offset && at < span.end - 1; unit += 1) {
    at += lengthAt(file.text, at, style);
  }
  return Math.min(at, span.end);
}

function lengthAt(text: string, at: number, style: 'single' | 'double'): number {
  const character = text.charAt(at);
  if (style === 'single' && character === "'") return 2;
  if (style === 'double' && character === '\\') {
    ESCAPE.lastIndex = at;
    return ESCAPE.exec(text)?.[0].length ?? 1;
  }
  return /\s/.test(character) ? foldLength(text, at) : 1;
}

/** A line end with the spaces around it reads as one space; without a line end, each space stands for itself. */
function foldLength(text: string, at: number): number {
  const run = /[ \t\r\n]+/y;
  run.lastIndex = at;
  const spaces = run.exec(text)?.[0] ?? ' ';
  return spaces.includes('\n') ? spaces.length : 1;
}

/** Plain and block texts have no escapes: the same letters stand in both, with more space between them in the file. */
function alongPlain({ value, span, file }: ScalarNode, offset: number): number {
  const text = String(value);
  let at = span.start;
  for (let unit = 0; unit < offset && unit < text.length; unit += 1) {
    if (/\s/.test(text.charAt(unit))) {
      at += foldLength(file.text, at);
      continue;
    }
    const found = file.text.indexOf(text.charAt(unit), at);
    if (found === -1 || found >= span.end) return at;
    at = found + 1;
  }
  return Math.min(at, span.end);
}
