import type { GameRecord } from '../kernel/record.ts';
import { replay } from '../kernel/replay.ts';
import { at } from '../kit/never.ts';
import type { GameState, SeatView } from '../rules/game.ts';
import { viewOf } from '../rules/view.ts';

/** What a seat saw when it was first asked in an earlier turn. */
export interface Earlier {
  readonly turn: number;
  readonly state: GameState;
}

/** What a seat saw when it was first asked in the last turn before that of a view of it; undefined where it was in none. */
export function turnBefore(record: GameRecord, { rulebook, seat, state }: SeatView): Earlier | undefined {
  const { turn } = rulebook.layout;
  let found: Earlier | undefined;
  replay(record, rulebook, {
    watch({ question, game }) {
      const now = at(game.state, turn);
      if (question.seat !== seat || now >= at(state, turn) || found?.turn === now) return;
      found = { turn: now, state: viewOf(rulebook, game.state, seat).state };
    },
  });
  return found;
}
