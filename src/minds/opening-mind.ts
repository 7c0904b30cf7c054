import { at } from '../kit/never.ts';
import type { Mind, SeatView } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Line } from '../scenario/study.ts';
import { linePlayer } from './line-player.ts';
import { persona } from './persona.ts';

/** Who plays for everybody what comes before a short game: the line, and what that leaves open `rest`, personas where absent. For one game alone. */
export function openingMind(
  rulebook: Rulebook,
  { line, rest }: { readonly line: Line; readonly rest?: 'personas' | 'nobody' },
): Mind {
  const player = linePlayer(rulebook, line);
  return rest === 'nobody' ? player.mind() : player.mind(persona('normal'));
}

/** A mind that takes a seat over in turn `until`; before that everything is decided as `opening` has it. */
export function takingOver(opening: Mind, until: number, mind: Mind): Mind {
  const sits = ({ rulebook, state }: SeatView): Mind => (at(state, rulebook.layout.turn) < until ? opening : mind);
  return {
    choose: (view, question, luck) => sits(view).choose(view, question, luck),
    respond: (view, question, luck) => sits(view).respond(view, question, luck),
  };
}
