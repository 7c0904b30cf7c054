import { worldFate } from '../kernel/fate.ts';
import { kernelGame } from '../kernel/game.ts';
import { at } from '../kit/never.ts';
import type { GameState, Mind } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { shareInterval, type Interval } from './interval.ts';
import { playOut } from './play-out.ts';

export interface SimulateOptions {
  /** How many games, at least 1. */
  readonly games: number;
  /** Game n is played on `seed/n`. */
  readonly seed: string;
  /** Who plays the seats of one game, by seat; asked anew for each game. */
  readonly minds: (game: number) => readonly Mind[];
  /** Chances by name and the outcome they must take. */
  readonly force?: Readonly<Record<string, string>>;
  /** Told after each game, for who shows progress or looks closer. The state is the game's last. */
  readonly onGame?: (game: number, state: GameState) => void;
}

export interface EndingShare {
  readonly id: string;
  readonly count: number;
  /** 0 to 1, with its interval of 95 %. */
  readonly share: number;
  readonly interval: Interval;
}

/** What came of many games. */
export interface Simulation {
  readonly games: number;
  readonly seed: string;
  /** In the order of the rulebook, those that never came included. */
  readonly endings: readonly EndingShare[];
  /** Games in which it happened at least once, by deed. */
  readonly happened: readonly number[];
  /** Games that ended on a turn, by turn (0 to the last). */
  readonly lengths: readonly number[];
  /** Mean score in points, by party. */
  readonly scores: readonly number[];
}

/** Plays many games on the kernel. The same options give the same result. */
export function simulate(rulebook: Rulebook, { games, seed, minds, force, onGame }: SimulateOptions): Simulation {
  const { layout, endings, deeds, turns, parties } = rulebook;
  const counts = endings.map(() => 0);
  const happened = deeds.map(() => 0);
  const lengths = Array.from({ length: turns + 1 }, () => 0);
  const scores = parties.map(() => 0);
  for (let n = 0; n < games; n += 1) {
    const gameSeed = `${seed}/${n}`;
    const game = kernelGame(rulebook, worldFate(rulebook, gameSeed, force), { keepSteps: false });
    playOut({ game, seed: gameSeed, minds: minds(n) });
    const { state } = game;
    count(counts, at(state, layout.ending) - 1);
    count(lengths, at(state, layout.turn));
    for (let deed = 0; deed < deeds.length; deed += 1) if (state[layout.happened + deed] !== 0) count(happened, deed);
    onGame?.(n, state);
  }
  return {
    games,
    seed,
    endings: endings.map(({ id }, index) => {
      const hits = at(counts, index);
      return { id, count: hits, share: hits / games, interval: shareInterval(hits, games) };
    }),
    happened,
    lengths,
    scores,
  };
}

function count(list: number[], index: number): void {
  list[index] = at(list, index) + 1;
}
