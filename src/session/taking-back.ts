import { cut, decides, type Entry, type GameRecord } from '../kernel/record.ts';
import { asksAnew } from './ahead.ts';

const ABOUT = 'undone';

export const isTakenBack = (entry: Entry): boolean => entry.kind === 'note' && entry.about === ABOUT;

/**
 * Place of the last decision a person made in this turn; −1 where none can be taken back. What an earlier turn has brought about stands, and
 * so does everything where a counterpart plays strictly, and in a game that is over, for then the truth is told. An offer whose answer was
 * heard stands too, but in `practice`: else one could ask for every answer.
 */
export function lastToTakeBack({ entries, seats, end }: GameRecord, turn: number, practice: boolean): number {
  if (end !== undefined || Object.values(seats).includes('strict')) return -1;
  const last = entries.findLastIndex((entry) => decides(entry) && seats[entry.seat] === 'human' && entry.turn === turn);
  const heard = entries[last]?.kind === 'offer' && entries.slice(last).some(({ kind }) => kind === 'answer');
  return heard && !practice ? -1 : last;
}

/**
 * A record without its decisions from one of them on, with a note that it was taken back: a record says how often somebody changed their
 * mind. Notes of the same that fell away with it are written anew.
 */
export function takenBack(record: GameRecord, from: number): GameRecord {
  const gone = record.entries.slice(from);
  const [first] = gone;
  if (!first) return cut(record, from);
  const kept = asksAnew(cut(record, from), first.turn, first.seat);
  const note: Entry = { turn: first.turn, seat: first.seat, kind: 'note', about: ABOUT, text: first.kind };
  return { ...kept, entries: [...kept.entries, ...gone.filter(isTakenBack), note] };
}

/** How often a seat, by id, took a decision back. */
export const timesTakenBack = (entries: readonly Entry[], seat: string): number =>
  entries.filter((entry) => isTakenBack(entry) && entry.seat === seat).length;
