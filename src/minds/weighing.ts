import { at } from '../kit/never.ts';
import type { SeatView } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { imagine } from './imagine.ts';
import { keepLast, lastFew, nextToGo, type LastFew } from './last-few.ts';
import { meritOf, think, type Thinking } from './merit.ts';

/** What a seat thinks in one place, and the merit of each deed it was asked about, in their order; points. */
export interface Weighing {
  readonly thinking: Thinking;
  readonly merits: readonly number[];
}

interface Remembered {
  readonly seat: number;
  readonly asOrders: boolean;
  readonly seen: Float64Array;
  readonly options: readonly number[];
  readonly weighing: Weighing;
}

/** Places remembered: as many as a mind that tries things out comes back to while it answers one question. */
const REMEMBERED = 8;

const memories = new WeakMap<Rulebook, LastFew<Remembered>>();

/**
 * Weighs each deed that a seat may do, as an order or as an answer. Who has just weighed the same remembers what came of it:
 * luck and temper have no part in it.
 */
export function weigh(view: SeatView, options: readonly number[], asOrders: boolean): Weighing {
  const { rulebook, seat, state } = view;
  const memory = memories.get(rulebook) ?? lastFew<Remembered>(REMEMBERED);
  memories.set(rulebook, memory);
  for (const place of memory.things) {
    if (place.seat !== seat || place.asOrders !== asOrders || !isSame(place.seen, state)) continue;
    if (!isSame(place.options, options)) continue;
    const { thinking, merits } = place.weighing;
    return { thinking: { ...thinking, position: imagine(view) }, merits };
  }
  const thinking = think(view);
  const weighing = { thinking, merits: options.map((deed) => merit(thinking, deed, asOrders)) };
  const seen = nextToGo(memory)?.seen ?? new Float64Array(state.length);
  seen.set(state);
  keepLast(memory, { seat, asOrders, seen, options, weighing });
  return weighing;
}

/** Whether to leave is weighed apart from what else may be ordered. */
function merit(thinking: Thinking, deed: number, asOrder: boolean): number {
  const leaves = at(thinking.position.rulebook.deeds, deed).kind === 'leave';
  return asOrder && leaves ? 0 : meritOf(thinking, deed, asOrder);
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  const { length } = one;
  if (length !== other.length) return false;
  for (let index = 0; index < length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}
