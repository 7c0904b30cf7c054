import { decides, type DecisionEntry, type GameRecord } from '../../kernel/record.ts';
import { at, never } from '../../kit/never.ts';
import { deedText } from './deed-text.ts';
import type { Lexicon } from './lexicon.ts';

/** What taking back the last decision takes back, where it was this seat's: what another chair decided is not told. */
export function undoneBy(
  lexicon: Lexicon,
  { entries, seats }: Pick<GameRecord, 'entries' | 'seats'>,
  seat: number,
): { readonly undoes?: string } {
  const last = entries.findLast((entry) => decides(entry) && seats[entry.seat] === 'human');
  if (!last || !decides(last) || last.seat !== at(lexicon.rulebook.parties, seat).id) return {};
  return { undoes: textOf(lexicon, last) };
}

function textOf(lexicon: Lexicon, entry: DecisionEntry): string {
  const { say } = lexicon.words;
  const deed = (id: string): string => {
    const index = lexicon.rulebook.deeds.findIndex((one) => one.id === id);
    return index < 0 ? id : deedText(lexicon, index);
  };
  switch (entry.kind) {
    case 'order':
      return entry.deeds.length === 0
        ? say('play.undoes.nothing')
        : lexicon.words.series(entry.deeds.map((id) => deed(id).replace(/\.$/u, '')));
    case 'deed':
      return deed(entry.deed);
    case 'offer':
      return say('play.undoes.offer');
    case 'answer':
      return say(entry.accepts ? 'play.undoes.yes' : 'play.undoes.no');
    case 'pass':
      return say('play.undoes.pass');
    default:
      return never(entry);
  }
}
