import { cut, decides, type GameRecord } from '../kernel/record.ts';
import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { run } from './running.ts';

/**
 * How many cues a seat knew when it last decided, by a record that replays; 0 where it has not, from turn `from` on. The game is played
 * once more up to there.
 */
export function knownThen(rulebook: Rulebook, record: GameRecord, seat: number, from = 1): number {
  const { id } = at(rulebook.parties, seat);
  const last = record.entries.findLastIndex((entry) => decides(entry) && entry.seat === id && entry.turn >= from);
  return last < 0 ? 0 : run(rulebook, cut(record, last), [seat]).chronicle.cues(seat).length;
}
