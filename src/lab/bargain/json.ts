import { fail, succeed, type Result } from '../../kit/result.ts';

/** JSON with the place of everything, in UTF-16 units from the start of the file. */
export type JsonNode =
  | { readonly kind: 'map'; readonly offset: number; readonly entries: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'list'; readonly offset: number; readonly items: readonly JsonNode[] }
  /** A text, or a number as it is written. */
  | { readonly kind: 'text' | 'number'; readonly offset: number; readonly text: string }
  | { readonly kind: 'nothing' | 'truth'; readonly offset: number };

/** What is no JSON, and where. */
export interface JsonFault {
  readonly offset: number;
  readonly expected: string;
}

class Broken extends Error {
  readonly fault: JsonFault;

  constructor(offset: number, expected: string) {
    super(expected);
    this.fault = { offset, expected };
  }
}

const DEEPEST = 50;
const SPACE = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** Reads JSON (RFC 8259). Of a key that stands twice the last counts. */
export function readJson(source: string): Result<JsonNode, JsonFault> {
  let offset = source.startsWith('\uFEFF') ? 1 : 0;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = offset;
    const found = pattern.exec(source)?.[0];
    offset += found?.length ?? 0;
    return found;
  }

  function passes(mark: string): boolean {
    take(SPACE);
    if (source[offset] !== mark) return false;
    offset += 1;
    return true;
  }

  function text(): string | undefined {
    const found = take(TEXT);
    return found === undefined ? undefined : String(JSON.parse(found));
  }

  function map(start: number, depth: number): JsonNode {
    const entries = new Map<string, JsonNode>();
    if (passes('}')) return { kind: 'map', offset: start, entries };
    do {
      take(SPACE);
      const key = text();
      if (key === undefined) throw new Broken(offset, 'a key in double quotes');
      if (!passes(':')) throw new Broken(offset, 'a colon after the key');
      entries.set(key, value(depth));
    } while (passes(','));
    if (!passes('}')) throw new Broken(offset, 'a comma or }');
    return { kind: 'map', offset: start, entries };
  }

  function list(start: number, depth: number): JsonNode {
    const items: JsonNode[] = [];
    if (passes(']')) return { kind: 'list', offset: start, items };
    do items.push(value(depth));
    while (passes(','));
    if (!passes(']')) throw new Broken(offset, 'a comma or ]');
    return { kind: 'list', offset: start, items };
  }

  function value(depth: number): JsonNode {
    take(SPACE);
    const start = offset;
    if (depth > DEEPEST) throw new Broken(start, `at most ${DEEPEST} lists and maps within one another`);
    if (passes('{')) return map(start, depth + 1);
    if (passes('[')) return list(start, depth + 1);
    const quoted = text();
    if (quoted !== undefined) return { kind: 'text', offset: start, text: quoted };
    const number = take(NUMBER);
    if (number !== undefined) return { kind: 'number', offset: start, text: number };
    const word = take(WORD);
    if (word !== undefined) return { kind: word === 'null' ? 'nothing' : 'truth', offset: start };
    throw new Broken(start, 'a value');
  }

  try {
    const root = value(0);
    take(SPACE);
    return offset === source.length ? succeed(root) : fail({ offset, expected: 'the end of the file' });
  } catch (broken) {
    if (broken instanceof Broken) return fail(broken.fault);
    throw broken;
  }
}
