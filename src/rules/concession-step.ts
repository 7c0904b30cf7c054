/** Worth below which a difference is none. */
export const LEAST = 1e-9;

/** What each level of each issue is worth by itself, row by row: a level of an issue stands at `issue * width + level`. */
export interface Worths {
  readonly width: number;
  /** To who concedes, and to the other side as it is believed. */
  readonly own: Float64Array;
  readonly others: Float64Array;
  /** 1 where the level may stand in a package. */
  readonly may: Uint8Array;
  /** Issues that may be changed now, and how many levels one has. */
  readonly issues: readonly number[];
  readonly levelsOf: (issue: number) => number;
}

/**
 * Changes, in `now`, the one level whose gain to the other side is greatest for what it costs; of equals the first. False
 * if there is none that the other side would gain by. So a side gives first where the other cares more than it does: trading
 * on differences (Raiffa, The Art and Science of Negotiation, 1982), greedily, one level at a time, so not always efficiently.
 */
export function concedeOne(
  { width, own, others, may, issues, levelsOf }: Worths,
  now: Int8Array | Int16Array,
): boolean {
  let bestRatio = 0;
  let bestIssue = -1;
  let bestLevel = -1;
  for (const issue of issues) {
    const from = issue * width + (now[issue] ?? 0);
    const levels = levelsOf(issue);
    for (let level = 0; level < levels; level += 1) {
      const slot = issue * width + level;
      if (may[slot] === 0) continue;
      const ratio = givenForCost(worth(others, slot) - worth(others, from), worth(own, from) - worth(own, slot));
      if (ratio <= bestRatio) continue;
      bestRatio = ratio;
      bestIssue = issue;
      bestLevel = level;
    }
  }
  if (bestIssue < 0) return false;
  now[bestIssue] = bestLevel;
  return true;
}

/** `gain` ÷ `loss`, a loss of nothing or less counted as next to none; 0 where the other side gains nothing. */
export function givenForCost(gain: number, loss: number): number {
  if (gain <= LEAST) return 0;
  return gain / (loss > LEAST ? loss : LEAST);
}

function worth(of: Float64Array, slot: number): number {
  return of[slot] ?? 0;
}
