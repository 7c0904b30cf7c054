import { BRIEFS, briefPath } from '../../scenario/card.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * What a party is told before it begins: its brief of the lesson, or what the scenario is about. `from`: the turn in which a short game is
 * taken over, for what follows was written for the first.
 */
export function briefOf(
  { text, reading, words, scenario }: Pick<Lexicon, 'text' | 'reading' | 'words' | 'scenario'>,
  party: string,
  from?: number,
): string {
  const written = text(`lesson.brief.${party}.${reading}`) || text(`lesson.brief.${party}.full`);
  const brief = written || text(`parties.${party}.about`) || text('blurb');
  if (from === undefined) return brief;
  const { turns } = scenario.calendar;
  return `${words.say('play.takesOver', { word: text('calendar.word'), turn: from, turns })}\n\n${brief}`;
}

/** Whether the brief of a party is written in full and in plain words. */
export function writtenTwice({ text }: Pick<Lexicon, 'text'>, party: string): boolean {
  return BRIEFS.every((brief) => text(briefPath(party, brief)) !== '');
}
