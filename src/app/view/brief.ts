import type { Lexicon } from './lexicon.ts';

/** What a party is told before it begins: its brief of the lesson, or what the scenario is about. */
export function briefOf({ text, reading }: Pick<Lexicon, 'text' | 'reading'>, party: string): string {
  const brief = text(`lesson.brief.${party}.${reading}`) || text(`lesson.brief.${party}.full`);
  return brief || text(`parties.${party}.about`) || text('blurb');
}
