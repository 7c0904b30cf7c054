import { mean } from '../kit/arithmetic.ts';
import type { HouseGames } from '../ui/port/play.ts';

/** What other games made, beside one that made `own` points; `alike` of them ended as it did. Undefined where there are none. */
export function comparedWith(scores: readonly number[], own: number, alike: number): HouseGames | undefined {
  if (scores.length === 0) return undefined;
  const below = scores.filter((score) => score < own).length;
  return {
    odds: alike / scores.length,
    mean: mean(scores),
    below: below / scores.length,
  };
}
