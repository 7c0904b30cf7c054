import { luckVector } from '../kit/luck.ts';
import type { MindLuck } from '../rules/game.ts';

/** Draws of most turns; a turn that asks for more gets them all. The first are the same either way. */
const FEW = 64;
/** Draws there are for one turn; a slot beyond them begins anew. */
const ALL = 512;

/** The luck of one mind, turn by turn, from the seed of the game: uniform in [0, 1), the same for the same slot. */
export function mindLuck(seed: string, party: string): (turn: number) => MindLuck {
  const purpose = `mind/${party}`;
  const turns: (Float64Array | undefined)[] = [];
  return (turn) => (slot) => {
    const known = turns[turn];
    const index = slot % ALL;
    if (known !== undefined && index < known.length) return known[index] ?? 0;
    const drawn = luckVector(seed, purpose, turn, index < FEW ? FEW : ALL);
    turns[turn] = drawn;
    return drawn[index] ?? 0;
  };
}

/** Every draw of one turn, in the order of the slots: what a mind that thinks elsewhere is sent. */
export function drawsOf(luck: MindLuck): Float64Array {
  return Float64Array.from({ length: ALL }, (_, slot) => luck(slot));
}

/** The luck of which these are the draws. */
export function luckOf(draws: Float64Array): MindLuck {
  return (slot) => draws[slot % ALL] ?? 0;
}
