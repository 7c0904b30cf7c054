import { mindLuck } from '../kernel/mind-luck.ts';
import { at } from '../kit/never.ts';
import type { Mind, MindLuck, SeatView } from '../rules/game.ts';

/** A mind that draws its own luck from a seed, whatever the luck of its game: the same player on another day. */
export function withOwnLuck(mind: Mind, seed: string): Mind {
  const luckFor = ({ rulebook, seat, state }: SeatView): MindLuck =>
    mindLuck(seed, at(rulebook.parties, seat).id)(at(state, rulebook.layout.turn));
  return {
    choose: (view, question) => mind.choose(view, question, luckFor(view)),
    respond: (view, question) => mind.respond(view, question, luckFor(view)),
  };
}
