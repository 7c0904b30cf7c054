import { at } from '../../kit/never.ts';
import { WORDINGS } from '../../rules/layout.ts';
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
  const news = textByChoice(lexicon, index, `${path}.news`, veiled);
  if (news !== undefined) return { text: news };
  const text = deedText(lexicon, index, veiled);
  return party < 0 ? { text } : { text, who: lexicon.party(party).name };
}

/** A text at a path: as it stands there, or as it goes by what was chosen or by who did the deed. `veiled`: but for how it was worded. */
export function textByChoice(lexicon: Lexicon, index: number, path: string, veiled: boolean): string | undefined {
  const { choices, party } = at(lexicon.rulebook.deeds, index);
  const id = party < 0 ? '' : at(lexicon.rulebook.parties, party).id;
  const open = Object.entries(choices).filter(([, value]) => !veiled || !WORDINGS.some((one) => one === value));
  const keys = ['', ...[...open, ['by', id]].map(([choice, value]) => `.${choice}.${value}`)];
  return keys.map((key) => lexicon.text(`${path}${key}`)).find((text) => text !== '');
}

/** A headline as a sentence within another. */
export const inALine = ({ text, who }: Headline): string => (who === undefined ? text : `${who}: ${text}`);
