import { at } from '../../kit/never.ts';
import { textByChoice } from '../../session/text-by-choice.ts';
import type { Cable } from '../../ui/port/play.ts';
import { deedText } from './deed-text.ts';
import type { Lexicon } from './lexicon.ts';

/** A headline, and whose it is where it does not say so. */
export type Headline = Pick<Cable, 'text' | 'who'>;

/**
 * How a newspaper tells that a deed was done: as the scenario has it, by what was chosen or by who did it; else by its text behind the
 * party's name. `veiled`: but for how it was worded.
 */
export function headlineOf(lexicon: Lexicon, index: number, veiled = false): Headline {
  const { path, party } = at(lexicon.rulebook.deeds, index);
  const news = textByChoice(lexicon.rulebook, lexicon.text, index, `${path}.news`, veiled);
  if (news !== undefined) return { text: news };
  const text = deedText(lexicon, index, veiled);
  return party < 0 ? { text } : { text, who: lexicon.party(party).name };
}

/** A headline as a sentence within another. */
export const inALine = ({ text, who }: Headline): string => (who === undefined ? text : `${who}: ${text}`);
