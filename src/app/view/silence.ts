import { peopleIn } from '../../kernel/record.ts';
import { at } from '../../kit/never.ts';
import { tableTalks } from '../../rules/channels.ts';
import type { Position } from '../../rules/position.ts';
import { isSilent } from '../../session/ahead.ts';
import type { Session } from '../../session/session.ts';

/**
 * Whether one of several at one screen put nothing on a table of its own accord in the turn before: it is likely to wish so again. Undefined
 * where nobody is handed the screen, or no table at which the seat sits meets as things stand.
 */
export function keptSilent(session: Session, position: Position, seat: number): boolean | undefined {
  const { rulebook, state } = position;
  const { seats, entries } = session.record();
  const speaks = rulebook.tables.some(({ parties }, table) => parties.includes(seat) && tableTalks(position, table));
  if (peopleIn(rulebook, seats).length < 2 || !speaks) return undefined;
  return isSilent(rulebook, entries, { turn: at(state, rulebook.layout.turn) - 1, seat });
}
