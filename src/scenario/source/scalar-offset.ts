import type { ScalarNode } from './source-node.ts';

/**
 * Where in the file the unit at `offset` of a scalar's value stands. Quotes, escapes and folded lines make the two differ.
 */
export function fileOffset(node: ScalarNode, offset: number): number {
  switch (node.style) {
    case 'single':
    case 'double':
      return inQuotes(node, offset);
    default:
      return betweenSpaces(node, offset);
  }
}

/** An escape of double quotes; one that joins two lines stands for nothing. */
const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|[^\r\n])/y;
const SPACES = /[ \t\r\n]+/y;

function inQuotes({ span, style, file }: ScalarNode, offset: number): number {
  const { text } = file;
  let at = span.start + 1;
  let unit = 0;
  while (at < span.end - 1) {
    const character = text.charAt(at);
    const joins = style === 'double' && /^\\\r?\n/.test(text.slice(at, at + 3));
    if (unit >= offset && !joins) break;
    if (style === 'double' && character === '\\') {
      const escape = matchAt(ESCAPE, text, at);
      unit += joins ? 0 : escape.startsWith('\\U') && !escape.startsWith('\\U0000') ? 2 : 1;
      at += escape.length;
      continue;
    }
    const spaces = matchAt(SPACES, text, at);
    if (spaces.includes('\n')) {
      // A line end reads as a space, and each empty line after it as a line end.
      unit += Math.max(1, spaces.split('\n').length - 2);
      at += spaces.length;
    } else {
      unit += 1;
      at += style === 'single' && character === "'" ? 2 : 1;
    }
  }
  return Math.min(at, span.end);
}

/** Plain and block texts have no escapes: but for the space between them the same letters stand in both. */
function betweenSpaces({ value, span, style, file }: ScalarNode, offset: number): number {
  const text = String(value);
  const header = style === 'block' ? file.text.indexOf('\n', span.start) + 1 : span.start;
  let left = text.slice(0, offset).replaceAll(/\s/g, '').length;
  const after = offset < text.length && /\S/.test(text.charAt(offset));
  for (let at = header; at < span.end; at += 1) {
    if (/\s/.test(file.text.charAt(at))) continue;
    if (left === 0 && after) return at;
    left -= 1;
    if (left === 0 && !after) return at + 1;
  }
  return offset === 0 ? header : span.end;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
