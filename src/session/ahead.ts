import { decisionOf, entryOf } from '../kernel/entry.ts';
import type { Entry, GameRecord, SideEntry } from '../kernel/record.ts';
import { at } from '../kit/never.ts';
import type { Decision } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/** What these notes are about: orders sealed before the game came to ask for them, and that nothing is put on a table by one's own wish. */
const ABOUT = { sealed: 'sealed', silent: 'silent' } as const;

/** Whose it is, by seat, and in which turn. */
interface Whose {
  readonly turn: number;
  readonly seat: number;
}

const isOf = (entry: Entry, turn: number, seat: string, about: string): boolean =>
  entry.kind === 'note' && entry.turn === turn && entry.seat === seat && entry.about === about;

/**
 * Where two share a screen, whoever holds it seals first, and nobody is handed it only to keep silent. The game goes on in its own order
 * all the same: what was settled before it is asked for stands beside it as a note, which changes nothing in it.
 */
export function sealedNote(rulebook: Rulebook, { turn, seat }: Whose, decision: Decision): SideEntry {
  const entry = entryOf(rulebook, turn, seat, decision);
  const text = entry.kind === 'order' ? entry.deeds.join(' ') : '';
  return { turn, seat: entry.seat, kind: 'note', about: ABOUT.sealed, text };
}

/** The orders a seat has sealed ahead this turn; undefined where it has not. */
export function sealedAhead(rulebook: Rulebook, entries: readonly Entry[], whose: Whose): Decision | undefined {
  const seat = at(rulebook.parties, whose.seat).id;
  const note = entries.findLast((entry) => isOf(entry, whose.turn, seat, ABOUT.sealed));
  if (note?.kind !== 'note') return undefined;
  return decisionOf(rulebook, { ...note, kind: 'order', deeds: note.text.split(' ').filter((id) => id !== '') });
}

/** That a seat, by id, puts nothing on a table this turn, unless the screen is in its hands anyway. */
export const silentNote = (turn: number, seat: string): SideEntry => ({
  turn,
  seat,
  kind: 'note',
  about: ABOUT.silent,
  text: '',
});

export const isSilent = (rulebook: Rulebook, entries: readonly Entry[], { turn, seat }: Whose): boolean =>
  entries.some((entry) => isOf(entry, turn, at(rulebook.parties, seat).id, ABOUT.silent));

/** A record without what a seat, by id, settled ahead in a turn: it is asked anew. */
export function asksAnew(record: GameRecord, turn: number, seat: string): GameRecord {
  const settled = (entry: Entry): boolean => Object.values(ABOUT).some((about) => isOf(entry, turn, seat, about));
  return { ...record, entries: record.entries.filter((entry) => !settled(entry)) };
}
