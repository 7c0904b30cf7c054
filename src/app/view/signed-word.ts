import type { ClauseTold } from '../../debrief/clauses.ts';
import type { Debrief } from '../../debrief/debrief.ts';
import type { SignatureTold } from '../../debrief/signatures.ts';
import type { PartTold } from '../../debrief/why-ended.ts';
import { at } from '../../kit/never.ts';
import type { StoryLine } from '../../ui/port/ending.ts';
import type { Lexicon } from './lexicon.ts';
import type { Telling } from './telling.ts';
import { lineAt } from './story-line.ts';

/** What bears on whether a word was kept: who signed what where, and what became of it. */
type Words = Pick<Debrief, 'signatures' | 'clauses'>;

/** Where what is in force on an issue was signed last. */
const signatureOf = ({ signatures }: Pick<Words, 'signatures'>, issue: number): SignatureTold | undefined =>
  signatures.findLast((one) => one.package.some((clause) => clause.issue === issue));

/**
 * A part of what an ending asks that is about a word kept or broken, told where the word was given: what was signed there, and who did not
 * keep it. Undefined for any other part, and where nobody signed what stood there at the end.
 */
export function wordLine(telling: Telling, told: Words, { about, value }: PartTold): StoryLine | undefined {
  const signature = about?.kind === 'broken' ? signatureOf(told, about.issue) : undefined;
  if (about?.kind !== 'broken' || signature === undefined) return undefined;
  const { lexicon, spokenTo: seat = telling.seat } = telling;
  const { say, list } = lexicon.words;
  const clause = signature.package.find(({ issue }) => issue === about.issue);
  const stands = told.clauses.find(({ issue }) => issue === about.issue)?.level;
  // What a deed has taken further since was not given there.
  if (clause === undefined || stands !== clause.level) return undefined;
  const breakers = told.clauses.flatMap(({ issue, giver, kept }) => (issue === about.issue && !kept ? [giver] : []));
  const others = list(breakers.flatMap((party) => (party === seat ? [] : [lexicon.party(party).name])));
  const isOwn = breakers.includes(seat);
  const key = value === 0 ? 'kept' : !isOwn ? 'broken' : others === '' ? 'brokenOwn' : 'brokenBoth';
  const text = say(`ending.story.word.${key}`, { clause: lexicon.clause(clause), party: others });
  const more = isOwn && value !== 0 ? [say('ending.story.notAsked')] : [];
  return { ...lineAt(telling, signature, text, more), word: value === 0 ? 'kept' : 'broken' };
}

/** One line a party for the clauses of one text that it broke, told where it signed them; what nobody saw signed, afterwards. */
export function breachLines(telling: Telling, { signatures, clauses }: Words): readonly StoryLine[] {
  const { lexicon, spokenTo: seat = telling.seat } = telling;
  const { say, series } = lexicon.words;
  const breaches = Map.groupBy(
    clauses.filter(({ kept }) => !kept),
    ({ giver, issue }) => `${giver} ${signatureOf({ signatures }, issue)?.scene}`,
  );
  return [...breaches.values()].map((all) => {
    const { giver, issue, turn, scene } = at(all, 0);
    const signature = signatureOf({ signatures }, issue);
    const what = series(all.map((one) => clauseText(lexicon, one)));
    const text = say('ending.story.broke', { party: lexicon.party(giver).name, what });
    const more = giver === seat ? [say('ending.story.notAsked')] : [];
    const line = lineAt(telling, signature ?? { turn, scene }, text, more);
    return signature === undefined ? { ...line, when: say('ending.story.afterwards') } : line;
  });
}

const clauseText = (lexicon: Lexicon, { issue, level }: ClauseTold): string =>
  lexicon.words.say('table.clause', { issue: lexicon.issue(issue), level: lexicon.level(issue, level) });
