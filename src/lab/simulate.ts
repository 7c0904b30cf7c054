import { worldFate } from '../kernel/fate.ts';
import { kernelGame } from '../kernel/game.ts';
import { at } from '../kit/never.ts';
import type { Mind } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { scoreOf } from '../rules/score.ts';
import { playOut } from './play-out.ts';
import { simulationOf, type Simulation, type Tally } from './simulation.ts';

export interface SimulateOptions {
  /** How many games, 0 or more. */
  readonly games: number;
  /** Game n is played on `seed/n`. */
  readonly seed: string;
  /** Who plays the seats of one game, by seat; asked anew for each game. */
  readonly minds: (game: number) => readonly Mind[];
  /** Chances by name and the outcome they must take. */
  readonly force?: Readonly<Record<string, string>>;
  /** Told after each game, for who shows progress or looks closer; the position is the game's last. */
  readonly onGame?: (game: number, position: Position) => void;
}

/** Plays many games on the kernel. The same options give the same result. */
export function simulate(rulebook: Rulebook, { games, seed, minds, force, onGame }: SimulateOptions): Simulation {
  const { layout, endings, deeds, turns, parties } = rulebook;
  const tally: Tally = {
    games,
    endings: endings.map(() => 0),
    happened: deeds.map(() => 0),
    lengths: Array.from({ length: turns + 1 }, () => 0),
    scores: parties.map(() => 0),
  };
  for (let n = 0; n < games; n += 1) {
    const gameSeed = `${seed}/${n}`;
    const game = kernelGame(rulebook, worldFate(rulebook, gameSeed, force), { keepSteps: false });
    playOut({ game, seed: gameSeed, minds: minds(n) });
    const { state } = game;
    add(tally.endings, at(state, layout.ending) - 1, 1);
    add(tally.lengths, at(state, layout.turn), 1);
    for (let deed = 0; deed < deeds.length; deed += 1) {
      if (state[layout.happened + deed] !== 0) add(tally.happened, deed, 1);
    }
    for (let party = 0; party < parties.length; party += 1)
      add(tally.scores, party, scoreOf(game.position, party).total);
    onGame?.(n, game.position);
  }
  return simulationOf(
    tally,
    endings.map(({ id }) => id),
  );
}

function add(list: number[], index: number, amount: number): void {
  list[index] = at(list, index) + amount;
}
