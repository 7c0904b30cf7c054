import { at } from '../../kit/never.ts';
import type { Mending } from '../../minds/mending.ts';
import type { Part } from '../../minds/merit-parts.ts';
import type { Lexicon } from './lexicon.ts';

/** What a part does for a seat, in a sentence: in which sense it counts, and of what it tells. */
export function stakeText(lexicon: Lexicon, seat: number, part: Part): string {
  const { say } = lexicon.words;
  const { kind } = part;
  // What a party falls back on, and a number watched, may go either way for the better.
  const way = ('by' in part ? part.by : part.points) > 0 ? 'up' : 'down';
  switch (kind) {
    case 'home': {
      const party = lexicon.party(part.party).name;
      const circle = at(lexicon.rulebook.parties, part.party).constituencies[part.circle];
      const name = circle ? lexicon.constituency(part.party, circle.id) : '';
      if (part.party === seat) return say(`stake.${way}.${circle ? 'home' : 'carries'}`, { name });
      return say(`stake.${way}.${circle ? 'theirHome' : 'theyCarry'}`, { name, party });
    }
    case 'falls':
      if (part.party === seat) return say(`stake.${way}.falls`);
      return say(`stake.${way}.theyFall`, { party: lexicon.party(part.party).name });
    case 'floor':
      return say(`stake.${way}.floor`, { party: lexicon.party(part.party).name });
    case 'gauge':
      return say(`stake.${way}.${part.points > 0 ? 'gauge' : 'gaugeUnwanted'}`, { name: lexicon.gauge(part.gauge) });
    case 'agenda':
      return say(`stake.${way}.${part.on ? 'agendaOn' : 'agendaOff'}`, { name: lexicon.issue(part.issue) });
    case 'sits':
    case 'prepared':
    case 'brings':
      return say(`stake.${way}.${kind}`, { name: lexicon.table(part.table) });
    default:
      return say(`stake.${way}.${kind}`);
  }
}

/** What a deed mends of what keeps the leaders apart, in a sentence. */
export function mendingText(lexicon: Lexicon, mending: Mending): string {
  const { say } = lexicon.words;
  return mending.kind === 'left' ? say('stake.up.left') : say('stake.waits', { name: lexicon.summit(mending.summit) });
}
