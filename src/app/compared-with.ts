import { mean } from '../kit/arithmetic.ts';
import type { HouseGames } from '../ui/port/play.ts';

/** A chair that was played: what it made, and what it made in each of the other games. Points. */
export interface Made {
  readonly own: number;
  readonly scores: readonly number[];
}

/** What other games made, beside one that was played; `alike` of them ended as it did. Undefined where there are none. */
export function comparedWith(chairs: readonly Made[], alike: number): HouseGames | undefined {
  const games = chairs[0]?.scores.length ?? 0;
  if (games === 0) return undefined;
  return {
    odds: alike / games,
    chairs: chairs.map(({ own, scores }) => ({
      mean: mean(scores),
      below: scores.filter((score) => score < own).length / games,
    })),
  };
}
