import { parse } from 'yaml';
import { codeIn, type Files } from './house.ts';

/**
 * Words the game itself speaks, in its phases, its calendar and its format. A scenario may use them as ids;
 * meeting one in the code then proves nothing.
 */
const OWN_WORDS = new Set(
  (
    'briefing orders talks events aftermath summit epilogue round turn offer answer promise ' +
    'day week month date place venue map table host channel mandate main open'
  ).split(' '),
);

export interface Name {
  readonly id: string;
  readonly scenario: string;
  /** A proper name (of a party or a place) may not even be part of a longer name or text. */
  readonly proper: boolean;
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
      const proper = ['parties', 'places'].flatMap((part) =>
        Object.entries(record(whole[part])).flatMap(([id, thing]) => {
          const name = record(thing)['name'];
          return typeof name === 'string' && wordsOf(name) !== wordsOf(id) ? [id, name] : [id];
        }),
      );
      const common = ['tracks', 'issues'].flatMap((part) =>
        Object.entries(record(whole[part])).flatMap(([id, thing]) => [
          id,
          ...Object.keys(record(record(thing)['each'])),
        ]),
      );
      return [
        ...proper.map((id) => ({ id, scenario, proper: true })),
        ...common.map((id) => ({ id, scenario, proper: false })),
      ];
    })
    .filter(({ id }) => !OWN_WORDS.has(id));
}

/** `northKorea`, `north_korea`, `North Korea` and `north-korea` are the same words. */
function wordsOf(text: string): string {
  const words = text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return ` ${words} `;
}

/** A name and a text with their words taken apart once: every name is held against every text. */
interface Known extends Name {
  readonly words: string;
}
interface Seen {
  readonly text: string;
  readonly words: string;
  readonly kind: 'text' | 'identifier';
}

/**
 * A short id (`us`) counts only as a whole text; a common noun (`sanctions`) as a whole text or a whole identifier;
 * a proper name wherever its words stand in a row.
 */
function meets({ id, proper, words }: Known, seen: Seen): boolean {
  if (seen.kind === 'text' && seen.text === id) return true;
  if (id.length < 4) return false;
  return proper ? seen.words.includes(words) : seen.kind === 'identifier' && seen.words === words;
}

/** Places in src/ and on the page where a shipped scenario is known by name. */
export function namedScenarios(files: Files): string[] {
  const names = scenarioNames(files).map((name) => ({ ...name, words: wordsOf(name.id) }));
  const inCode = codeIn(files).flatMap(([path, { identifiers, texts }]) => [
    ...identifiers.map(({ text, line }) => ({ where: `${path}:${line}`, text, kind: 'identifier' as const })),
    ...texts.map(({ text, line }) => ({ where: `${path}:${line}`, text, kind: 'text' as const })),
  ]);
  const beside = [...files]
    .filter(([path]) => path === 'index.html' || /^src\/.*\.(json|css|html|svg)$/.test(path))
    .flatMap(([path, text]) =>
      text.split('\n').map((row, index) => ({ where: `${path}:${index + 1}`, text: row, kind: 'text' as const })),
    );
  return [...inCode, ...beside].flatMap(({ where, text, kind }) => {
    const seen = { text, kind, words: wordsOf(text) };
    return names.filter((name) => meets(name, seen)).map(({ id, scenario }) => `${where} names ${id} of ${scenario}`);
  });
}
