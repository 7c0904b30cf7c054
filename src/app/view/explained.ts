import { missedTold } from './missed-text.ts';
import type { Wire } from './cables.ts';
import type { Lexicon } from './lexicon.ts';
import { undoneTold, type Known } from './undone-text.ts';

/** Cables with why a summit did not sit, and with what a seat had agreed and others have undone. */
export function explained(lexicon: Lexicon, known: Known, seat: number): readonly Wire[] {
  return undoneTold(lexicon, { ...known, wires: missedTold(lexicon, known, seat) }, seat);
}
