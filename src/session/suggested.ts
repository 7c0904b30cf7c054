/** Moves shown at once, and of one group among them; where groups are few, so many are shown all the same. */
const SHOWN = 6;
const OF_ONE_GROUP = 2;
const LEAST = 5;

/** A move with its forms. */
export interface Suggestible {
  readonly group: string;
  /** The deeds that can be ordered now, one a form. */
  readonly deeds: readonly number[];
}

/**
 * The moves to show first: those of the best deeds, at most six, at most two of a group; where that leaves fewer than five, the best of
 * the rest behind them; what is not ranked, never, but for the first that can be ordered where nothing is. `ranking`: the deeds among
 * which to choose, the most fitting first.
 */
export function suggested<Move extends Suggestible>(
  moves: readonly Move[],
  ranking: readonly number[],
): readonly Move[] {
  const rank = new Map(ranking.map((deed, index) => [deed, index]));
  const best = ({ deeds }: Move): number => Math.min(...deeds.map((deed) => rank.get(deed) ?? ranking.length));
  const open = moves
    .filter(({ deeds }) => deeds.some((deed) => ranking.length === 0 || rank.has(deed)))
    .toSorted((one, other) => best(one) - best(other));
  const chosen: Move[] = [];
  for (const move of open) {
    if (chosen.filter(({ group }) => group === move.group).length < OF_ONE_GROUP) chosen.push(move);
    if (chosen.length === SHOWN) return chosen;
  }
  const rest = open.filter((move) => !chosen.includes(move));
  return [...chosen, ...rest.slice(0, Math.max(0, LEAST - chosen.length))];
}
