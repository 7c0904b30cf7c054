import { digestOfNumbers } from '../kit/digest.ts';
import { at } from '../kit/never.ts';
import type { Decision, Game } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { entryOf } from './entry.ts';
import {
  RECORD_FORMAT,
  RULES,
  type Entry,
  type GameRecord,
  type RecordHeader,
  type SideEntry,
  type TurnDigest,
} from './record.ts';

/** Writes the record of a running game. */
export interface Recorder {
  /** The record so far. */
  record(): GameRecord;
  /** Writes down a lawful decision; to be called before it is played. */
  decide(seat: number, decision: Decision): void;
  /** Writes down a forecast or a note. */
  say(entry: SideEntry): void;
}

/** What a new game of a rulebook is played under; the rest is the caller's. */
export function headerOf(
  { scenario, rulesHash, textHash, assumption, length }: Rulebook,
  { seed, force = {}, seats }: Pick<RecordHeader, 'seed' | 'seats'> & Partial<Pick<RecordHeader, 'force'>>,
): RecordHeader {
  return {
    format: RECORD_FORMAT,
    rules: RULES,
    scenario,
    rulesHash,
    textHash,
    seed,
    assumption,
    length,
    force,
    seats,
  };
}

/** Records a game from a header, or on from a record that was replayed to its last entry on `game`. */
export function recorder(game: Game, begun: RecordHeader | GameRecord): Recorder {
  const { layout } = game.rulebook;
  const entries: Entry[] = 'entries' in begun ? [...begun.entries] : [];
  const turns: TurnDigest[] = 'turns' in begun ? [...begun.turns] : [];
  return {
    record() {
      const over = game.waiting().kind === 'nothing';
      const end = over ? { end: digestOfNumbers(game.state) } : {};
      return { ...begun, entries: [...entries], turns: [...turns], ...end };
    },
    decide(seat, decision) {
      const turn = at(game.state, layout.turn);
      if (turns.at(-1)?.turn !== turn) turns.push({ turn, digest: digestOfNumbers(game.state) });
      entries.push(entryOf(game.rulebook, turn, seat, decision));
    },
    say: (entry) => void entries.push(entry),
  };
}
