import type { Entry } from '../kernel/record.ts';
import type { Session } from '../session/session.ts';

const UNDONE = 'undone';

const isUndone = (entry: Entry): boolean => entry.kind === 'note' && entry.about === UNDONE;

/**
 * Takes the last decision of a person back, and writes down that it was: a record says how often somebody changed their mind. Notes of the
 * same that fell away with what was taken back are written anew.
 */
export function takeBack(session: Pick<Session, 'record' | 'undo' | 'say'>): void {
  const before = session.record().entries;
  if (!session.undo()) return;
  const { entries } = session.record();
  const gone = before[entries.length];
  const lost = before.slice(entries.length).filter(isUndone);
  for (const note of lost) if (note.kind === 'note') session.say(note);
  if (gone) session.say({ turn: gone.turn, seat: gone.seat, kind: 'note', about: UNDONE, text: gone.kind });
}
