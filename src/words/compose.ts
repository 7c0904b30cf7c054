import type { Values } from './words.ts';

/** Turns a word so that it stands well in a sentence: with its article, or with the particle that its last sound asks for. */
export type Turn = (word: string, option: string) => string;

/** Sentences by address: a tree of texts. */
export type Tree = { readonly [step: string]: string | Tree };

export interface Grammar {
  readonly sentences: Tree;
  /** Those that came later, once they have come. */
  readonly late?: () => Tree | undefined;
  /** Which form a count asks for: `one`, `other`. */
  readonly plural: (count: number) => string;
  readonly turns: Readonly<Record<string, Turn>>;
}

/** `{{name}}`, `{{name, turn}}` or `{{name, turn(option: …)}}`. */
const HOLE = /\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*(?:\(\s*\w+\s*:\s*([^)]*?)\s*\))?\s*)?\}\}/g;

/**
 * Puts sentences together. Values fill the holes as texts and are not read again, so that a name with braces stays a name; a
 * value that is not given leaves its hole empty. A sentence asked for with a `count` is taken in the form of that count, where
 * it has forms. An address without a sentence is said itself.
 */
export function composer({
  sentences,
  late = () => undefined,
  plural,
  turns,
}: Grammar): (address: string, values: Values) => string {
  const look = (place: string): string | undefined => find(sentences, place) ?? find(late() ?? {}, place);
  return (address, values) => {
    const { count } = values;
    const counted = typeof count === 'number' ? look(`${address}_${plural(count)}`) : undefined;
    const sentence = counted ?? look(address);
    if (sentence === undefined) return address;
    return sentence.replace(HOLE, (_, name: string, turn: string | undefined, option: string | undefined) => {
      const word = String(values[name] ?? '');
      return turn === undefined ? word : (turns[turn]?.(word, option ?? '') ?? word);
    });
  };
}

function find(sentences: Tree, address: string): string | undefined {
  let place: string | Tree | undefined = sentences;
  for (const step of address.split('.')) {
    if (place === undefined || typeof place === 'string' || !Object.hasOwn(place, step)) return undefined;
    place = place[step];
  }
  return typeof place === 'string' ? place : undefined;
}
