import type { CodexEntry } from '../../ui/port/paper.ts';
import type { Lexicon } from './lexicon.ts';

/** The words a scenario explains, in its order. */
export function codexOf({ scenario, text }: Pick<Lexicon, 'scenario' | 'text'>): readonly CodexEntry[] {
  return Object.keys(scenario.lesson?.glossary ?? {}).map((id) => ({
    id,
    name: text(`lesson.terms.${id}`),
    text: text(`lesson.glossary.${id}`),
  }));
}
