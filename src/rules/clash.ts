import { at } from '../kit/never.ts';
import type { Position } from './position.ts';

/** Two orders that cannot be sealed together: the later one, the one before it that is in its way, and the slot of the track both shift. */
export interface Clash {
  readonly deed: number;
  readonly before: number;
  readonly slot: number;
}

/**
 * What shuts out the order at `index` of a list, or undefined. Of the orders before it, the last that shifts a track decides where that
 * track stands when its turn comes.
 */
export function clashAt(
  { rulebook }: Pick<Position, 'rulebook'>,
  deeds: readonly number[],
  index: number,
): Clash | undefined {
  const deed = at(deeds, index);
  for (const { slot, from } of at(rulebook.deeds, deed).guards) {
    for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
      const before = at(deeds, earlier);
      const guard = at(rulebook.deeds, before).guards.find((one) => one.slot === slot);
      if (guard === undefined) continue;
      if (((from >> guard.to) & 1) === 0) return { deed, before, slot };
      break;
    }
  }
  return undefined;
}
