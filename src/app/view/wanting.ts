import { at } from '../../kit/never.ts';
import type { Debrief } from '../../debrief/debrief.ts';
import type { ExchangeTold } from '../../debrief/exchanges.ts';
import type { WhyEnded } from '../../debrief/why-ended.ts';
import type { Package } from '../../rules/step.ts';
import type { StoryLine } from '../../ui/port/ending.ts';
import { answerLine } from './answer-line.ts';
import { wireAt } from './cables.ts';
import type { Lexicon } from './lexicon.ts';
import { notHeld } from './missed-text.ts';
import type { Telling } from './telling.ts';
import { lineAt } from './story-line.ts';

/** Of an ending that rests on hardly anything: that nothing was signed, or no day agreed, and who refused what, with the answer that did. */
export function wantingLine(telling: Telling, { why, exchanges }: Debrief): StoryLine | undefined {
  const { unsigned } = why;
  if (unsigned === undefined) return undefined;
  const { lexicon, spokenTo: seat = telling.seat } = telling;
  const { of, came, party, by, round } = unsigned;
  const values =
    came === 'refused' ? { party: lexicon.party(party).name, by: lexicon.party(by).name, round } : undefined;
  const answer = exchanges.find(({ scene }) => scene === unsigned.scene);
  const more = answer === undefined ? [] : answerLine(lexicon, seat, answer).more;
  return lineAt(telling, unsigned, lexicon.words.say(`ending.story.unsigned.${of}.${came}`, values), more);
}

/** Why the main summit did not sit on its day, as its seat could know it. */
export function notHeldLine({ lexicon, seat, past }: Telling): StoryLine | undefined {
  const fact = past && notHeld(lexicon, past, seat);
  if (fact === undefined) return undefined;
  const { say } = lexicon.words;
  const { turn } = at(past?.cues ?? [], fact.at);
  const cable = past && wireAt(past.wires, fact.at)?.cable.id;
  const text = say('ending.story.unheld', { summit: lexicon.summit(lexicon.rulebook.mainSummit), why: fact.text });
  return { text, more: [], when: lexicon.turn(turn), turn, ...(cable !== undefined && { cable }) };
}

/**
 * Whether an answer bears on how it ended: it was given at a summit the ending asks for, or about something it asks; where the ending rests
 * on hardly anything, at the main summit or about its day and nothing else.
 */
export function decides({ rulebook }: Lexicon, why: WhyEnded, answer: ExchangeTold): boolean {
  const { parts, unsigned } = why;
  const asked = parts.some(({ about }) => about?.kind === 'held');
  if (asked ? standsAsked(why, answer.summit) : answer.summit >= 0 && answer.summit === rulebook.mainSummit)
    return true;
  if (unsigned === undefined) return asksAbout(why, answer.package);
  const { turnIssue = -1 } = rulebook.summits[rulebook.mainSummit] ?? {};
  return unsigned.of === 'day' && answer.package.some(({ issue }) => issue === turnIssue);
}

/** Whether an ending asks for something that stands in a package. */
export const asksAbout = ({ parts }: WhyEnded, clauses: Package): boolean =>
  parts.some(({ about }) => about && 'issue' in about && clauses.some(({ issue }) => issue === about.issue));

/** Whether an ending asks that a summit was held, or not. */
export const standsAsked = ({ parts }: WhyEnded, summit: number): boolean =>
  parts.some(({ about }) => about?.kind === 'held' && about.summit === summit);
