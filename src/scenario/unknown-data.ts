/** Data that is not what it should be: where, and what should stand there. Caught at the door that reads it. */
export class Fault extends Error {
  readonly path: string;
  readonly expected: string;
  readonly code: 'malformed' | 'other_format';

  constructor(path: string, expected: string, code: Fault['code'] = 'malformed') {
    super(`${path}: ${expected}`);
    this.path = path;
    this.expected = expected;
    this.code = code;
  }
}

/** Longest id: the id of a deed with its choices, or a digest. */
const LONGEST_ID = 400;

function isFields(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

export function fieldsOf(data: unknown, path: string): Readonly<Record<string, unknown>> {
  if (!isFields(data)) throw new Fault(path, 'an object');
  return data;
}

export function boundedText(data: unknown, path: string, longest: number): string {
  if (typeof data !== 'string') throw new Fault(path, 'a text');
  if (data.length > longest) throw new Fault(path, `a text of at most ${longest} characters`);
  return data;
}

/** Letters, digits and the few marks that ids, paths and digests are made of. */
export function id(data: unknown, path: string, mayBeEmpty = false): string {
  const text = boundedText(data, path, LONGEST_ID);
  if (text === '' ? !mayBeEmpty : !/^[a-zA-Z0-9_.:-]+$/.test(text)) throw new Fault(path, 'an id');
  return text;
}

/** A whole number, 0 to 1,000,000. */
export function count(data: unknown, path: string): number {
  if (typeof data !== 'number' || !Number.isInteger(data) || data < 0 || data > 1e6) {
    throw new Fault(path, 'a whole number from 0 to 1000000');
  }
  return data;
}

export function odds(data: unknown, path: string): number {
  if (typeof data !== 'number' || !(data >= 0 && data <= 1)) throw new Fault(path, 'a number from 0 to 1');
  return data;
}

export function truth(data: unknown, path: string): boolean {
  if (typeof data !== 'boolean') throw new Fault(path, 'true or false');
  return data;
}

export function choice<Word extends string>(data: unknown, path: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === data);
  if (found === undefined) throw new Fault(path, `one of ${words.join(', ')}`);
  return found;
}

export function listOf<Item>(
  data: unknown,
  path: string,
  most: number,
  read: (item: unknown, path: string) => Item,
): readonly Item[] {
  if (!Array.isArray(data)) throw new Fault(path, 'a list');
  if (data.length > most) throw new Fault(path, `a list of at most ${most}`);
  return data.map((item: unknown, index) => read(item, `${path}.${index}`));
}

/** Values by id. */
export function each<Value>(
  data: unknown,
  path: string,
  most: number,
  read: (value: unknown, path: string) => Value,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(fieldsOf(data, path));
  if (entries.length > most) throw new Fault(path, `at most ${most} of them`);
  return Object.fromEntries(entries.map(([key, value]) => [id(key, path), read(value, `${path}.${key.slice(0, 80)}`)]));
}
