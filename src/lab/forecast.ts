import type { Mind } from '../rules/game.ts';
import type { Opening } from './fork.ts';
import { forkOfOrders, playOn } from './fork.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** What may come of a game from where its orders are asked for: games played on, each on a luck of its own. */
export function forecast(opening: Opening, games: number, seed: string, minds: readonly Mind[]): Outcome[] {
  const { parties } = opening.rulebook;
  const fork = parties.map((_, seat) => forkOfOrders(opening, seat)).find((one) => one !== undefined);
  if (fork === undefined) return [];
  return Array.from({ length: games }, (_, n) => outcomeOf(playOn(fork, { seed: `${seed}/${n}`, minds })));
}
