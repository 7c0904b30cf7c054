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
  return `${words.say('play.takesOver', { word: scenario.calendar.word, turn: from })}\n\n${brief}`;
}
