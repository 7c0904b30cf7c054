import { BRIEFS, briefPath } from '../../scenario/card.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * What a party is told before it begins: its brief of the lesson, or what the scenario is about, written for the first turn. `later`: it is
 * taken over in a short game, and how things stand by then comes first.
 */
export function briefOf({ text, reading }: Pick<Lexicon, 'text' | 'reading'>, party: string, later = false): string {
  const path = `lesson.brief.${party}.`;
  const written = text(path + reading) || text(`${path}full`) || text(`parties.${party}.about`) || text('blurb');
  const now = later && ((reading === 'basic' && text(`${path}later_basic`)) || text(`${path}later`));
  return now ? `${now}\n\n${written}` : written;
}

/** Who played before a short game is taken over, in turn `from`. */
export function takesOverText(
  { text, words, scenario }: Pick<Lexicon, 'text' | 'words' | 'scenario'>,
  from: number,
): string {
  return words.say('play.takesOver', { word: text('calendar.word'), turn: from, turns: scenario.calendar.turns });
}

/** Whether the brief of a party is written in full and in plain words. */
export function writtenTwice({ text }: Pick<Lexicon, 'text'>, party: string): boolean {
  return BRIEFS.every((brief) => text(briefPath(party, brief)) !== '');
}
