import { at } from '../../kit/never.ts';
import { valuesOf, worthsOfOutcomes, type Space } from './space.ts';

/** What one side of a table knows by itself: what may be agreed, and what that is worth to it. */
export interface Side {
  readonly space: Space;
  /** Utility of each value of each issue, its weight counted in: `issue * width + value`. */
  readonly worths: Float64Array;
  /** Utility of every outcome. */
  readonly utilities: Float64Array;
  /** Utility of no agreement. */
  readonly reservation: number;
  /** Outcomes, best first; of equals the one with the smaller number. */
  readonly ranked: Uint32Array;
  /** Utility of the best outcome. */
  readonly best: number;
}

export function sideOf(space: Space, worths: Float64Array, reservation: number): Side {
  const utilities = worthsOfOutcomes(space, worths);
  const ranked = Uint32Array.from(utilities.keys());
  ranked.sort((one, other) => (utilities[other] ?? 0) - (utilities[one] ?? 0) || one - other);
  return { space, worths, utilities, reservation, ranked, best: at(utilities, at(ranked, 0)) };
}

export function utilityOf({ utilities }: Side, outcome: number): number {
  return at(utilities, outcome);
}

/** How many outcomes are worth at least `utility`: the first so many of `ranked`. */
export function countAtLeast({ ranked, utilities }: Side, utility: number): number {
  let low = 0;
  let high = ranked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(utilities, at(ranked, middle)) >= utility) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What one outcome is worth by worths of values, `issue * width + value`. */
export function worthOf(space: Space, worths: Float64Array, outcome: number): number {
  const values = valuesOf(space, outcome);
  let worth = 0;
  for (let issue = 0; issue < values.length; issue += 1) worth += at(worths, issue * space.width + at(values, issue));
  return worth;
}
