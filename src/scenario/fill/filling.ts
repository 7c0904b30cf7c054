import { at } from '../../kit/never.ts';
import type { Expression } from '../expression.ts';
import { parseExpression } from '../parse-expression.ts';
import type { Mark } from '../setting.ts';
import type { ById } from '../scenario.ts';

/** What filling in defaults needs to know everywhere. */
export interface Ground {
  /** The mark of items that have none of their own. */
  readonly mark: Mark;
  /** Ids of all parties: who is meant where an effect leaves it out. */
  readonly parties: readonly string[];
}

/** Reads an expression that its form has already accepted; throws, with its place, where it does not read. */
export function expressionAt(source: string | number | boolean, path: string): Expression {
  const reading = parseExpression(source, path);
  if (reading.ok) return reading.value;
  throw new Error(`${path} was accepted and does not read: ${reading.failure.message}`);
}

export function attributionOf(
  thing: { readonly mark?: Mark; readonly cites?: readonly string[] },
  { mark }: Ground,
): { readonly mark: Mark; readonly cites: readonly string[] } {
  return { mark: thing.mark ?? mark, cites: thing.cites ?? [] };
}

/** A key that is there only where there is a value: `...maybe('when', value)`. */
export function maybe<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value };
export function maybe(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [key]: value };
}

/** `maybe` for expressions: `...maybeExpression('when', form.when, path)`, the path being that of the thing. */
export function maybeExpression<Key extends string>(
  key: Key,
  source: string | number | boolean | undefined,
  path: string,
): { readonly [K in Key]?: Expression } {
  return maybe(key, source === undefined ? undefined : expressionAt(source, `${path}.${key}`));
}

/** The same keys with other things, each made from the thing, its key and its path. */
export function mapById<From, To>(
  things: Readonly<Record<string, From>> | undefined,
  path: string,
  make: (thing: From, path: string, id: string) => To,
): ById<To> {
  return Object.fromEntries(Object.entries(things ?? {}).map(([id, thing]) => [id, make(thing, `${path}.${id}`, id)]));
}

export function expressionsAt(
  sources: Readonly<Record<string, string | number | boolean>> | undefined,
  path: string,
): ById<Expression> {
  return mapById(sources, path, expressionAt);
}

export function listOfOne(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

/** What a pattern caught in a text that is known to fit it; throws, with the text, where it does not. */
export function caught(pattern: RegExp, text: string): readonly string[] {
  const match = pattern.exec(text);
  if (match === null) throw new Error(`${text} was accepted and does not fit ${pattern.source}`);
  return match.slice(1);
}

export const first = (list: readonly string[]): string => at(list, 0);
