import { at } from '../../kit/never.ts';
import type { Position } from '../../rules/position.ts';

/** The turn at whose end the first of some deeds happens by itself, as far as what was postponed is known; undefined where none does. */
export function comesWith({ rulebook, state }: Position, deeds: readonly number[]): number | undefined {
  const { layout, later } = rulebook;
  const turns = later.flatMap((deed, index) => {
    const due = at(state, layout.later + index);
    // Bit n: n turns from now; a seat that may not know of it sees none.
    return due > 0 && deeds.includes(deed) ? [at(state, layout.turn) + 31 - Math.clz32(due & -due)] : [];
  });
  return turns.length === 0 ? undefined : Math.min(...turns);
}
