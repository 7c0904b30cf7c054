import type { GameRecord } from '../kernel/record.ts';
import { replay } from '../kernel/replay.ts';
import { at } from '../kit/never.ts';
import type { GameState, SeatView } from '../rules/game.ts';
import { viewOf } from '../rules/view.ts';

/** What a seat saw when it was asked, and in which turn. */
export interface Sight {
  readonly turn: number;
  readonly state: GameState;
}

/** What a seat saw when it was first asked in an earlier turn, and when it last decided. */
export interface Earlier extends Sight {
  readonly last: Sight;
}

/** What a seat saw in the last turn before that of a view of it, and before its last decision; undefined where it was in no earlier turn. */
export function turnBefore(record: GameRecord, { rulebook, seat, state }: SeatView): Earlier | undefined {
  const { turn } = rulebook.layout;
  let found: Sight | undefined;
  let last: Sight | undefined;
  replay(record, rulebook, {
    watch({ question, game }) {
      if (question.seat !== seat) return;
      last = { turn: at(game.state, turn), state: game.state.slice() };
      if (last.turn < at(state, turn) && found?.turn !== last.turn) found = last;
    },
  });
  if (found === undefined || last === undefined) return undefined;
  // Of all that it was asked, what it saw matters of two alone, which may be one.
  const seen = ({ turn: when, state: all }: Sight): Sight => ({ turn: when, state: viewOf(rulebook, all, seat).state });
  const first = seen(found);
  return { ...first, last: last === found ? first : seen(last) };
}
