import { bearingOf } from '../../minds/bearing.ts';
import { together } from '../../minds/merit-parts.ts';
import { think, type Thinking } from '../../minds/merit.ts';
import { differenceOf, type Moved } from '../../minds/prospects-compared.ts';
import { valueAfter } from '../../minds/prospects.ts';
import { read } from '../../rules/entries.ts';
import type { GameState, SeatView } from '../../rules/game.ts';
import { suppose, supposeFrom, withdraw } from '../../rules/supposition.ts';

/** How what a seat may expect has moved since an earlier turn. Points. */
export interface Since {
  /** What it was then. */
  readonly worth: number;
  /** What moved it, added up to all of the difference. */
  readonly moved: readonly Moved[];
  /** The one number of the state, by its slot, without whose change it would be furthest from where it is, and by how much. */
  readonly cause?: Cause;
}

export interface Cause {
  readonly slot: number;
  readonly points: number;
}

/** `before`: what the seat saw then. */
export function sinceThen(view: SeatView, before: GameState): (now: Thinking) => Since {
  const then = think({ ...view, state: before });
  const imagined = then.position.state.slice();
  const { value } = then.prospects;
  return (now) => {
    const cause = causeOf(now, imagined);
    const moved = together(differenceOf(view.rulebook, view.seat, then.prospects, now.prospects));
    return { worth: value, moved, ...(cause && { cause }) };
  };
}

/** Each number is put back by itself, all else as it is now. */
function causeOf({ position, seat, prospects }: Thinking, before: GameState): Cause | undefined {
  const { rulebook, state } = position;
  const { marks } = bearingOf(rulebook);
  let cause: Cause | undefined;
  for (let slot = 0; slot < state.length; slot += 1) {
    if (marks[slot] === 0 || read(state, slot) === read(before, slot)) continue;
    const from = supposeFrom();
    suppose(state, slot, read(before, slot));
    const points = prospects.value - valueAfter(position, seat, prospects, from);
    withdraw(state, from);
    if (Math.abs(points) > Math.abs(cause?.points ?? 0)) cause = { slot, points };
  }
  return cause;
}
