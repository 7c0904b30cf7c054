import type { LeftOut } from '../../debrief/left-out.ts';
import type { PartTold } from '../../debrief/why-ended.ts';
import type { Clause } from '../../rules/step.ts';
import type { StoryLine } from '../../ui/port/ending.ts';
import { headlineOf, inALine } from './headline.ts';
import type { Lexicon } from './lexicon.ts';
import { lineAt } from './story-line.ts';
import type { Telling } from './telling.ts';

/** Conditions that say of themselves who did what. */
const TELLS_ITSELF: ReadonlySet<string> = new Set(['walked', 'broken']);

/**
 * What brought about a condition of an ending, in place of the condition, which would only repeat the ending's name: the deed, or the yes
 * and to what. `line`: the condition, told. Undefined where nobody brought it about.
 */
export function broughtLine(telling: Telling, { about, by }: PartTold, line: StoryLine | undefined): StoryLine[] {
  if (about !== undefined && TELLS_ITSELF.has(about.kind)) return line === undefined ? [] : [line];
  if (by === undefined) return [];
  const { lexicon } = telling;
  if (by.kind === 'deed') return [lineAt(telling, by, inALine(headlineOf(lexicon, by.deed)))];
  const values = { party: lexicon.party(by.party).name, by: lexicon.party(by.by).name, what: clausesText(lexicon, by) };
  return [lineAt(telling, by, lexicon.words.say('ending.story.brought', values))];
}

/** What was agreed for leaders to sign and stands in no text, in one sentence. */
export function leftOutLine(telling: Telling, all: readonly LeftOut[]): StoryLine | undefined {
  const last = all.at(-1);
  if (last === undefined) return undefined;
  const { lexicon } = telling;
  const { say, list } = lexicon.words;
  const when = list([...new Set(all.map(({ turn }) => lexicon.turn(turn)))]);
  const what = clausesText(lexicon, { clauses: all.flatMap(({ clauses }) => clauses) });
  if (!last.text) return lineAt(telling, last, say('ending.story.notSigned', { when, what }));
  return { ...lineAt(telling, last, say('ending.story.notInText', { when, what })), decisive: true };
}

function clausesText(lexicon: Lexicon, { clauses }: { readonly clauses: readonly Clause[] }): string {
  return lexicon.words.series(clauses.map((clause) => lexicon.clause(clause)));
}
