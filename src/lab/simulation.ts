import { at } from '../kit/never.ts';
import { shareInterval, type Interval } from './interval.ts';

export interface EndingShare {
  readonly id: string;
  readonly count: number;
  /** 0 to 1, with its interval of 95 %. */
  readonly share: number;
  readonly interval: Interval;
}

/** What came of many games of one rulebook. */
export interface Simulation {
  readonly games: number;
  /** In the order of the rulebook, those that never came included. */
  readonly endings: readonly EndingShare[];
  /** Games in which it happened at least once, by deed. */
  readonly happened: readonly number[];
  /** Games that ended on a turn, by turn (0 to the last). */
  readonly lengths: readonly number[];
  /** Mean score in points, by party; 0 where no game was played. */
  readonly scores: readonly number[];
}

/** Counts of games, to be added to. */
export interface Tally {
  games: number;
  readonly endings: number[];
  readonly happened: number[];
  readonly lengths: number[];
  readonly scores: number[];
}

/** What the counts say. `ids`: of the endings, in their order. */
export function simulationOf({ games, endings, happened, lengths, scores }: Tally, ids: readonly string[]): Simulation {
  return {
    games,
    endings: ids.map((id, index) => {
      const count = at(endings, index);
      return { id, count, share: games === 0 ? 0 : count / games, interval: shareInterval(count, games) };
    }),
    happened: [...happened],
    lengths: [...lengths],
    scores: scores.map((sum) => (games === 0 ? 0 : sum / games)),
  };
}

/** Several simulations of one rulebook, at least one, as one. */
export function together(simulations: readonly Simulation[]): Simulation {
  const first = at(simulations, 0);
  const sum = (list: (simulation: Simulation) => readonly number[]): number[] =>
    list(first).map((_, index) => simulations.reduce((total, each) => total + at(list(each), index), 0));
  return simulationOf(
    {
      games: simulations.reduce((total, { games }) => total + games, 0),
      endings: sum(({ endings }) => endings.map(({ count }) => count)),
      happened: sum(({ happened }) => happened),
      lengths: sum(({ lengths }) => lengths),
      scores: sum(({ scores, games }) => scores.map((mean) => mean * games)),
    },
    first.endings.map(({ id }) => id),
  );
}
