import { textsOf } from '../../../scenario/texts.ts';
import type { Bench } from '../bench.ts';

/** What stands in the file, reads well, and is met nowhere in the game: sources, places and people that nothing names. */
export function checkUnused({ findings, scenario }: Bench): void {
  const idle = (path: string, message: string, hint: string): void =>
    findings.add('unused', path, message, { key: true, hint });
  const { facts, lesson, people, places, sources } = scenario;
  const read = new Set([
    ...Object.values(facts).map(({ source }) => source),
    ...(lesson?.hindsight ?? []).flatMap((then) => then.sources),
  ]);
  for (const id of Object.keys(sources)) {
    if (read.has(id)) continue;
    idle(`sources.${id}`, `No fact comes from ${id}.`, 'A source is shown with the facts that name it: write one.');
  }
  const named = wordsIn({ ...scenario, places: {}, translations: {} });
  for (const id of Object.keys(places)) {
    if (named.has(id)) continue;
    idle(
      `places.${id}`,
      `Nothing is at ${id}.`,
      'Let a party have its home there, or a table, a summit or an event be at it.',
    );
  }
  const texts = [...textsOf(scenario)].flatMap(([path, text]) => (path.startsWith('people.') ? [] : [text]));
  for (const [id, { name }] of Object.entries(people)) {
    const word = wordOf(name);
    if (texts.some((text) => word.test(text))) continue;
    idle(`people.${id}`, `No text names “${name}”.`, 'Write it letter for letter as the texts do, with its commas.');
  }
}

/** A name as a word of its own: in front of or behind it stands no letter of a script that parts words, as Hangul with its particles does not. */
const wordOf = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{Lu}\\p{Ll}])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\p{Lu}\\p{Ll}])`,
    'u',
  );

/** Every text that is a value somewhere in a piece of data. */
function wordsIn(value: unknown, words = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') words.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) wordsIn(part, words);
  return words;
}
