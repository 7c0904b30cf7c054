import { bearingOf } from '../../minds/bearing.ts';
import { together } from '../../minds/merit-parts.ts';
import { think, type Thinking } from '../../minds/merit.ts';
import { differenceOf, type Moved } from '../../minds/prospects-compared.ts';
import { valueAfter } from '../../minds/prospects.ts';
import { read } from '../../rules/entries.ts';
import type { GameState, SeatView } from '../../rules/game.ts';
import { suppose, supposeFrom, withdraw } from '../../rules/supposition.ts';
import { jumpedLast } from '../../ui/port/swings.ts';
import type { Earlier, Sight } from '../turn-before.ts';

/** How what a seat may expect has moved since an earlier turn. Points. */
export interface Since {
  /** What it was then. */
  readonly worth: number;
  /** Whether then is its last decision, and not the turn before. */
  readonly last: boolean;
  /** What moved it, added up to all of the difference. */
  readonly moved: readonly Moved[];
  /** Numbers of the state, by their slots, without whose change it would be elsewhere, by how much, what moved it furthest first. */
  readonly causes: readonly Cause[];
}

export interface Cause {
  readonly slot: number;
  readonly points: number;
}

interface Then {
  readonly prospects: Thinking['prospects'];
  readonly imagined: GameState;
}

/** Since a turn before, or since the seat's last decision where it has jumped further since then. */
export function sinceThen(view: SeatView, before: Earlier): (now: Thinking) => Since {
  const thought = ({ state }: Sight): Then => {
    const then = think({ ...view, state });
    return { prospects: then.prospects, imagined: then.position.state.slice() };
  };
  const turn = thought(before);
  const last = before.last.state === before.state ? turn : thought(before.last);
  return (now) => {
    const farFrom = ({ prospects }: Then): number => Math.abs(now.prospects.value - prospects.value);
    const isLast = jumpedLast(farFrom(last), farFrom(turn));
    const { prospects, imagined } = isLast ? last : turn;
    const moved = together(differenceOf(view.rulebook, view.seat, prospects, now.prospects));
    return { worth: prospects.value, last: isLast, moved, causes: causesOf(now, imagined) };
  };
}

/** Causes kept, and points below which one is none. */
const MOST = 8;
const MOVED = 0.05;

/** Each number is put back by itself, all else as it is now. */
function causesOf({ position, seat, prospects }: Thinking, before: GameState): readonly Cause[] {
  const { rulebook, state } = position;
  const { marks } = bearingOf(rulebook);
  const causes: Cause[] = [];
  for (let slot = 0; slot < state.length; slot += 1) {
    if (marks[slot] === 0 || read(state, slot) === read(before, slot)) continue;
    const from = supposeFrom();
    suppose(state, slot, read(before, slot));
    const points = prospects.value - valueAfter(position, seat, prospects, from);
    withdraw(state, from);
    if (Math.abs(points) >= MOVED) causes.push({ slot, points });
  }
  return causes.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points)).slice(0, MOST);
}
