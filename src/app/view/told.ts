import type { cable } from '../../words/en/cable.ts';
import type { Values } from '../../words/words.ts';
import type { Lexicon } from './lexicon.ts';

/** Sentences that are put otherwise to who did it itself. */
export type OwnSentence = keyof typeof cable.own;

/** A sentence about what a party did: by its name, or, to the party itself, as `you`. */
export function told(lexicon: Lexicon, seat: number, party: number, key: OwnSentence, values: Values = {}): string {
  const { say } = lexicon.words;
  if (party === seat) return say(`cable.own.${key}`, values);
  const name = party < 0 ? '' : lexicon.party(party).name;
  return say(`cable.${key}`, { ...values, party: name, by: name });
}
