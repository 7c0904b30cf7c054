import type { YamlError } from './syntax-words.ts';
import { unclosedBefore } from './unclosed.ts';

/** Where within { } or [ ] a comma should stand, and how it reads with one. */
export interface MissingComma {
  /** Of what should stand behind the comma. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const KEY = /^([a-z][a-z0-9_]*):\s/;
/** What is surely no text: a number, true or false, or what stands in quotes or is a single id. */
const VALUE = /^(-?[\d.]+|[a-z][a-z0-9_.]*|'[^'\n]*'|"[^"\n]*")\s+(?=[a-z][a-z0-9_]*:\s)/;
/** What begins like a thing of its own behind one that is closed. */
const BEGINS = /^(?:[{[]|'[^'\n]*'|"[^"\n]*"|[a-z0-9_.]+\s*[,\]}])/;
const LONGEST = 30;

/** Whether YAML's reader stumbles because a comma is missing: { share: 35 needs: 3 }. It asks for other things then. */
export function missingComma(text: string, { code, pos: [start] }: YamlError): MissingComma | undefined {
  const after = text.slice(start);
  if (code === 'BLOCK_IN_FLOW') {
    const value = VALUE.exec(after)?.[0];
    return value === undefined ? undefined : before(text, start + value.length, /^[a-z]/.test(value));
  }
  if (code !== 'UNEXPECTED_TOKEN' && code !== 'MISSING_CHAR') return undefined;
  const closed = /[\]}'"]$/.test(text.slice(0, start).trimEnd());
  if (closed && KEY.test(after)) return before(text, start, false);
  return (closed || code === 'MISSING_CHAR') && BEGINS.test(after) ? between(text, start) : undefined;
}

/** Of two things of a list, as [ { … } { … } ], which have no key to be called by. */
function between(text: string, offset: number): MissingComma | undefined {
  if (unclosedBefore(text, offset) === undefined) return undefined;
  const first = text.slice(0, offset).trimEnd();
  const [line = ''] = text.slice(offset).split('\n', 1);
  const second = line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line.trimEnd();
  const own = shortened(first.slice(first.lastIndexOf('\n') + 1).trimStart());
  return {
    offset,
    message: `Between ${first.slice(-1)} and ${line.slice(0, 1)} a comma is missing`,
    hint: `Write ${own}, ${second}`,
  };
}

function before(text: string, offset: number, maybeText: boolean): MissingComma {
  const [line = ''] = text.slice(offset).split('\n', 1);
  const name = KEY.exec(line)?.[1] ?? '';
  const [behind = ''] = /^[^,}\]]*/.exec(line) ?? [];
  const last = text.slice(0, offset).trimEnd();
  const around = last.slice(last.lastIndexOf('\n') + 1).split(/[{,]\s*(?=[a-z][a-z0-9_]*: )/);
  const own = (around.at(-1) ?? '').trimStart();
  const quotes = maybeText ? '. If the colon belongs to a text, put the whole text in quotes.' : '';
  return {
    offset,
    message: `Before “${name}” a comma is missing`,
    hint: `Write ${shortened(own)}, ${behind.trimEnd()}${quotes}`,
  };
}

const shortened = (own: string): string =>
  own.length > LONGEST ? `… ${own.slice(-LONGEST).replace(/^\S*\s/, '')}` : own;
