import type { Draft } from '../../rules/draft.ts';
import type { Position } from '../../rules/position.ts';
import { oddsOfEach } from '../../rules/reply.ts';
import type { Weighing } from '../../ui/port/table.ts';
import type { Lexicon } from './lexicon.ts';

/** Odds by which the analysts may be wrong, either way. */
const ANALYSTS_DOUBT = 0.1;

const twentieths = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 20) / 20;

/** Odds as analysts put them who may be wrong either way. */
export const spanOf = (odds: number): { readonly low: number; readonly high: number } => ({
  low: twentieths(odds - ANALYSTS_DOUBT),
  high: twentieths(odds + ANALYSTS_DOUBT),
});

/** Odds that all take it, by those of each. */
export const oddsOfAll = (each: ReturnType<typeof oddsOfEach>): number => each.reduce((all, { odds }) => all * odds, 1);

/**
 * Odds that all others take a draft, as a seat's analysts put it, and where there are more, each: in twentieths, with a tenth of doubt either way;
 * nothing of an empty one. `ahead`: who looks ahead, bit p for party p.
 */
export function analystsSay(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  draft: Draft,
  ahead: number,
): Pick<Weighing, 'yes' | 'each'> {
  if (draft.clauses.every((clause) => clause === 0)) return {};
  const each = oddsOfEach(position, seat, draft, ahead);
  return {
    yes: spanOf(oddsOfAll(each)),
    ...(each.length > 1 && {
      each: each.map(({ party, odds }) => ({ party: lexicon.party(party), ...spanOf(odds) })),
    }),
  };
}
