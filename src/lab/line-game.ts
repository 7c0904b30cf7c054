import { worldFate } from '../kernel/fate.ts';
import { kernelGame, type KernelGame } from '../kernel/game.ts';
import { linePlayer, type Entry, type Unplayed } from '../minds/line-player.ts';
import type { Mind } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Line } from '../scenario/study.ts';
import { playOut } from './play-out.ts';

export interface LineGameOptions {
  readonly seed: string;
  /** Over those of the line. */
  readonly force?: Readonly<Record<string, string>>;
  /** Who plays what the line leaves open; nobody where absent. */
  readonly rest?: Mind;
  /** Told before each decision is carried out. */
  readonly onDecision?: (position: Position) => void;
}

export interface LineGame {
  /** The game, at its end. */
  readonly game: KernelGame;
  /** Steps of the line that were not legal when their turn came, or that nobody was asked for. */
  readonly unplayed: readonly Unplayed[];
}

/** Plays a line to the end of the game. */
export function playLine(rulebook: Rulebook, line: Line, { seed, force, rest, onDecision }: LineGameOptions): LineGame {
  const player = linePlayer(rulebook, line);
  const mind = player.mind(rest);
  const game = kernelGame(rulebook, worldFate(rulebook, seed, { ...line.force, ...force }), { keepSteps: false });
  playOut({ game, seed, minds: rulebook.parties.map(() => mind), onDecision: () => onDecision?.(game.position) });
  return { game, unplayed: player.unplayed() };
}

/** A step of a line as an author writes it. */
export function stepText({ turn, step }: Entry): string {
  if (step.kind === 'offer') return `turn ${turn}: offer of ${step.by} at ${step.at}`;
  const words = [`${step.party}.${step.move}`, ...step.choices].join(' ');
  return `turn ${turn}: ${step.kind === 'answer' ? 'answer ' : ''}${words}`;
}
