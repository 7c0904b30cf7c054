import type { Numbers } from '../port/numbers.ts';
import type { PartyView, PlayView } from '../port/play.ts';
import type { Words } from '../../words/words.ts';

export type Which = 'time' | 'leaving' | 'going' | 'meaning';

/** Time left in the unit of the calendar; in a word in the last turn, on the day itself and after it. */
export function timeLeft({ count, unit, stage }: Numbers['left'], say: Words['say']): string {
  if (stage !== undefined) return say(`play.numbers.${stage}`);
  return count === 0 ? say(`common.last.${unit}`) : say(`common.unit.${unit}`, { count });
}

/** What a number is called; odds by the party they are on. */
export function nameOf(which: Which, { meaning }: Pick<Numbers, 'meaning'>, say: Words['say']): string {
  return which === 'meaning' && meaning
    ? say('play.numbers.meaningOf', { party: meaning.of.name })
    : say(`play.numbers.${which}`);
}

/** The same in as few words as a phone has room for. */
export function briefNameOf(which: Which, { meaning }: Pick<Numbers, 'meaning'>, say: Words['say']): string {
  return which === 'meaning' && meaning
    ? say('play.numbers.meaningBrief', { party: meaning.of.name })
    : say(`play.numbers.${which}`);
}

/** What stands in the place of a price where somebody has left. */
export function goneKey(gone: PartyView, { seat }: Pick<PlayView, 'seat'>): `play.numbers.${'youLeft' | 'theyLeft'}` {
  return gone.id === seat.id ? 'play.numbers.youLeft' : 'play.numbers.theyLeft';
}

/** The price of leaving: said in a word whether it costs or brings, for a sign before a price can be read either way. `price`: points. */
export function priceOf(price: number, { say, signed }: Pick<Words, 'say' | 'signed'>): string {
  const points = signed(Math.abs(price)).replace(/^[+−]/u, '');
  return say(price < -0.05 ? 'play.numbers.brings' : 'play.numbers.costs', { points });
}
