import type { ExchangeTold } from './exchanges.ts';

/** How many are told at most. */
const MOST = 6;

/**
 * The answers on which an ending hung most: every signature at a summit or the last word there, then what was agreed last,
 * then the refusals that came nearest to a yes. In the order of the game.
 */
export function decidingExchanges(exchanges: readonly ExchangeTold[]): ExchangeTold[] {
  const last = exchanges.findLast(({ summit }) => summit >= 0);
  const ranked = exchanges
    .map((exchange, index) => ({ exchange, index, rank: rankOf(exchange, exchange === last) }))
    .toSorted((one, other) => one.rank - other.rank || other.index - one.index);
  return ranked
    .slice(0, MOST)
    .toSorted((one, other) => one.index - other.index)
    .map(({ exchange }) => exchange);
}

/** Small for what mattered most. Refusals rank by how far they were from a yes, in points. */
function rankOf({ summit, accepts, reasons }: ExchangeTold, isLast: boolean): number {
  if (summit >= 0 && (accepts || isLast)) return 0;
  if (accepts) return 1;
  return 2 + Math.abs(reasons.margin) + (reasons.decider === 'sum' ? 0 : 10);
}
