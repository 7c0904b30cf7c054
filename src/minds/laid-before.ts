import { at } from '../kit/never.ts';
import type { Draft } from '../rules/draft.ts';
import { read } from '../rules/entries.ts';
import type { Position } from '../rules/position.ts';
import { lastRefused } from '../rules/refused.ts';
import { believedWorth } from '../rules/value.ts';

/** Turns after which a side that was turned down may lay the same again. */
const WAITS = 3;

/** Points more, as it believes, that an offer must be worth to the other side to be laid before that. */
const BETTER = 0.5;

/**
 * Whether a seat may lay a draft after what it was turned down for at that table: until it has waited it brings something better,
 * or nothing. What it lays last at a summit it may have laid before. Ours; that a refused offer is bettered and not repeated is
 * how concessions are described (Raiffa, The Art and Science of Negotiation, 1982).
 */
export function mayLayNow(position: Position, seat: number, table: number, summit: number): (draft: Draft) => boolean {
  const { rulebook, state } = position;
  const refused = lastRefused(position, seat, table);
  if (refused === undefined || read(state, rulebook.layout.turn) - refused.turn >= WAITS) return () => true;
  if (summit >= 0 && read(state, rulebook.layout.exchange) >= 2 * at(rulebook.summits, summit).rounds - 2)
    return () => true;
  const bar = worthToOthers(position, seat, refused.draft) + BETTER;
  return (draft) => worthToOthers(position, seat, draft) >= bar;
}

/** Points a draft is worth to the other side of its table, as a seat believes. */
export function worthToOthers(position: Position, seat: number, draft: Draft): number {
  let worth = 0;
  for (const party of at(position.rulebook.tables, draft.table).parties)
    if (party !== seat) worth += believedWorth(position, seat, party, draft);
  return worth;
}
