import { kernelGame } from '../../src/kernel/game.ts';
import type { Position } from '../../src/rules/position.ts';
import { legalDeeds } from '../../src/rules/why-not.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import { forcedGames } from './forced-game.ts';
import { takeTurns } from './rounds.ts';

/** Lists of all that a party may order now, out of so many deeds that it has. */
export interface ListingNumbers {
  readonly scenario: string;
  /** Listings a second. */
  readonly aSecond: number;
  /** Deeds that were asked about, and how many of them were legal: the mean of a listing. */
  readonly asked: number;
  readonly legal: number;
}

const ROUNDS = 21;

/** Lists legal orders in every week of some games at random. */
export function benchListings(scenario: string): ListingNumbers {
  const rulebook = shippedRulebook(scenario);
  const planners = rulebook.parties.flatMap(({ plans }, party) => (plans ? [party] : []));
  const positions: Position[] = [];
  for (const { fate, decisions } of forcedGames(rulebook, 10)) {
    const game = kernelGame(rulebook, fate);
    for (const step of decisions) {
      if (step.kind === 'close_orders') positions.push({ ...game.position, state: game.state.slice() });
      game.submit(step);
    }
  }
  const listings = positions.flatMap((position) => planners.map((party) => ({ position, party })));
  let legal = 0;
  const round = (): number => {
    legal = 0;
    for (const { position, party } of listings) legal += legalDeeds(position, party, 'order').length;
    return listings.length;
  };
  const spent = takeTurns([{ name: 'listing', round }], ROUNDS).get('listing') ?? Number.NaN;
  const asked = planners.reduce((sum, party) => sum + (rulebook.deedsOf[party]?.length ?? 0), 0) / planners.length;
  return { scenario, aSecond: 1e6 / spent, asked, legal: legal / listings.length };
}
