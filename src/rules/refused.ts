import { blank, read, tableRules } from './entries.ts';
import { blankDraft, putClause, type Draft } from './draft.ts';
import type { GameState } from './game.ts';
import type { Position } from './position.ts';
import type { Rulebook } from './rulebook.ts';

/** What a side of a table offered last that was turned down. */
export interface Refused {
  readonly draft: Draft;
  readonly turn: number;
}

/** Takes down, in place, the offer that lies on a table as turned down, if a side of the table laid it. */
export function noteRefused(rulebook: Rulebook, state: GameState): void {
  const { layout, issues } = rulebook;
  const table = read(state, layout.offerAt) - 1;
  const slot = sideOf(rulebook, table, read(state, layout.offerBy) - 1);
  if (slot < 0) return;
  const row = slot * issues.length;
  for (let issue = 0; issue < issues.length; issue += 1) {
    state[layout.refused + row + issue] = read(state, layout.offer + issue);
    state[layout.refusedWording + row + issue] = read(state, layout.offerWording + issue);
  }
  state[layout.refusedOn + slot] = read(state, layout.turn);
}

/** Forgets, in place, what was turned down at a table: something was signed there, and all is weighed anew. */
export function forgetRefused({ layout, issues }: Rulebook, state: GameState, table: number): void {
  const slot = 2 * table;
  const { length } = issues;
  blank(state, layout.refused + slot * length, 2 * length);
  blank(state, layout.refusedWording + slot * length, 2 * length);
  blank(state, layout.refusedOn + slot, 2);
}

/** What a party was turned down for last at a table it is a side of, worded by itself; undefined where it was not. */
export function lastRefused({ rulebook, state }: Position, party: number, table: number): Refused | undefined {
  const { layout, issues } = rulebook;
  const slot = sideOf(rulebook, table, party);
  const turn = slot < 0 ? 0 : read(state, layout.refusedOn + slot);
  if (turn === 0) return undefined;
  const draft = blankDraft(rulebook, table);
  for (let issue = 0; issue < issues.length; issue += 1) {
    const clause = read(state, layout.refused + slot * issues.length + issue);
    if (clause === 0) continue;
    putClause(draft, issue, clause - 1, read(state, layout.refusedWording + slot * issues.length + issue), party);
  }
  return { draft, turn };
}

/** The place of a party among the sides of all tables; −1 where it does not sit there. */
function sideOf(rulebook: Rulebook, table: number, party: number): number {
  const side = tableRules(rulebook, table).parties.indexOf(party);
  return side < 0 ? -1 : 2 * table + side;
}
