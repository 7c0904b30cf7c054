import { parse } from 'yaml';
import { codeIn, type Files } from './house.ts';

/**
 * English words the code itself needs that a shipped scenario has as an id: meeting one proves nothing. Each with what the
 * code needs it for. A party's id is never among what this excuses where it stands alone or before a dot.
 */
export const OWN_WORDS: Readonly<Record<string, string>> = {
  border: 'what style sheets draw around a box, and the map around a country',
  day: 'a length of turn, and a part of every date',
  letter: 'what ids and words are written in, and what style sheets space',
  query: 'how a browser is asked for what stands on its page',
  right: 'the side that is not left, and what is not wrong',
  talks: 'the phase of a turn in which offers are made, and the format’s word for tables',
};

export interface Name {
  readonly id: string;
  readonly scenario: string;
  readonly party: boolean;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** What the shipped scenarios call their parties, places, tracks (with their copies) and issues. */
export function scenarioNames(files: Files): Name[] {
  return [...files]
    .filter(([path]) => /^scenarios\/[^/]+\/scenario\.yaml$/.test(path))
    .flatMap(([path, text]) => {
      const whole = record(parse(text));
      const scenario = path.split('/')[1] ?? '';
      const named = ['parties', 'places'].flatMap((part) =>
        Object.entries(record(whole[part])).flatMap(([id, thing]) => {
          const name = record(thing)['name'];
          const party = part === 'parties';
          const other = typeof name === 'string' && wordsOf(name) !== wordsOf(id);
          return other
            ? [
                { id, party },
                { id: name, party: false },
              ]
            : [{ id, party }];
        }),
      );
      const common = ['tracks', 'issues'].flatMap((part) =>
        Object.entries(record(whole[part])).flatMap(([id, thing]) => [
          id,
          ...Object.keys(record(record(thing)['each'])),
        ]),
      );
      return [...named, ...common.map((id) => ({ id, party: false }))].map((each) => ({ ...each, scenario }));
    });
}

/** `northKorea`, `north_korea`, `North Korea` and `north-koreas` are the same words. */
function wordsOf(text: string): string {
  const words = text
    .replaceAll(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return ` ${words.map(singular).join(' ')} `;
}

/** Not grammar: what makes one word of a noun and its plural. */
function singular(word: string): string {
  return word.length < 4
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(ch|sh|x|ss)es$/, '$1')
        .replace(/([^s])s$/, '$1');
}

const OWN = new Set(Object.keys(OWN_WORDS).map(wordsOf));

/** A name and a text with their words taken apart once: every name is held against every text. */
interface Known extends Name {
  readonly words: string;
}
interface Seen {
  readonly text: string;
  readonly words: string;
}

/** Wherever the words of a name stand in a row; of an own word that is a party's id, only where it is meant as one. */
function meets({ id, party, words }: Known, seen: Seen): boolean {
  if (party && (seen.text === id || seen.text.startsWith(`${id}.`))) return true;
  return !OWN.has(words) && seen.words.includes(words);
}

/** Places in src/ and on the page where a shipped scenario is known by name. */
export function namedScenarios(files: Files): string[] {
  const names = scenarioNames(files).map((name) => ({ ...name, words: wordsOf(name.id) }));
  const inCode = codeIn(files).flatMap(([path, { identifiers, texts }]) => [
    ...identifiers.map(({ text, line }) => ({ where: `${path}:${line}`, text })),
    ...texts.map(({ text, line }) => ({ where: `${path}:${line}`, text })),
  ]);
  const beside = [...files]
    .filter(([path]) => path === 'index.html' || /^src\/.*\.(json|css|html|svg)$/.test(path))
    .flatMap(([path, text]) => text.split('\n').map((row, index) => ({ where: `${path}:${index + 1}`, text: row })));
  return [...inCode, ...beside].flatMap(({ where, text }) => {
    const seen = { text, words: wordsOf(text) };
    return names.filter((name) => meets(name, seen)).map(({ id, scenario }) => `${where} names ${id} of ${scenario}`);
  });
}
