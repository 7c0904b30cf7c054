import type { Wording } from '../rules/layout.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/** Form of a record. Raised when the form itself changes. */
export const RECORD_FORMAT = 1;

/** Raised by every change of the rules that can change an outcome. Records of another number are older or newer. */
export const RULES = 5;

export const LEVELS = ['easy', 'normal', 'strict'] as const;
export type Level = (typeof LEVELS)[number];
export type Sitter = Level | 'human';

/**
 * A game as it is saved, taken back, forked, shared, handed in and resumed: what it was played under and every decision.
 * Things are named by id, never by index.
 */
export interface GameRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly rules: number;
  readonly scenario: string;
  /** Digest of what decides outcomes in the scenario, and of its texts, as it was played. */
  readonly rulesHash: string;
  readonly textHash: string;
  readonly seed: string;
  readonly assumption: string;
  readonly length: 'full' | 'short';
  /** Chances by name, and the outcome each had to take. */
  readonly force: Readonly<Record<string, string>>;
  /** Who plays each planning party, by party. */
  readonly seats: Readonly<Record<string, Sitter>>;
  /** In the order in which they were made. Sealed orders stand here before they are opened. */
  readonly entries: readonly Entry[];
  /** Digests of the state, in order: one when the first decision of a turn is asked for. */
  readonly turns: readonly TurnDigest[];
  /** Digest of the last state, once the game is over. */
  readonly end?: string;
}

export type RecordHeader = Omit<GameRecord, 'entries' | 'turns' | 'end'>;

export interface TurnDigest {
  readonly turn: number;
  readonly digest: string;
}

/** Where and by whom an entry was made: a turn, and a party by id. */
interface Made {
  readonly turn: number;
  readonly seat: string;
}

/** Entries that decide: one for each question a seat was asked. */
export type DecisionEntry = Made &
  (
    | /** Sealed orders, in their order; none is a decision too. */ {
        readonly kind: 'order';
        readonly deeds: readonly string[];
      }
    | /** What was done when asked, in a moment of a summit, or instead of an offer or answer there (leaving). */ {
        readonly kind: 'deed';
        readonly deed: string;
      }
    | { readonly kind: 'offer'; readonly package: readonly WrittenClause[]; readonly public: boolean }
    | { readonly kind: 'answer'; readonly accepts: boolean }
    | { readonly kind: 'pass' }
  );

/** Entries beside the game: they change nothing in it. */
export type SideEntry = Made &
  (
    | /** Odds, 0 to 1, that a seat gave something before it was known. */ {
        readonly kind: 'forecast';
        readonly about: string;
        readonly odds: number;
      }
    | { readonly kind: 'note'; readonly about: string; readonly text: string }
  );

export type Entry = DecisionEntry | SideEntry;

export interface WrittenClause {
  readonly issue: string;
  readonly level: string;
  readonly wording: Wording;
}

/** Whether an entry is a decision of the game, and not something said beside it. */
export function decides(entry: Entry): entry is DecisionEntry {
  return entry.kind !== 'forecast' && entry.kind !== 'note';
}

/**
 * The first `entries` of a record, to be played on from there: what undoing and forking are. Digests of turns that begin
 * later fall away.
 */
export function cut(record: GameRecord, entries: number): GameRecord {
  const { end: _, ...rest } = record;
  const kept = record.entries.slice(0, entries);
  const last = kept.findLast(decides)?.turn ?? -1;
  return { ...rest, entries: kept, turns: record.turns.filter(({ turn }) => turn <= last) };
}

/** The parties that persons play, by index, in the order of the scenario. */
export const peopleIn = ({ parties }: Pick<Rulebook, 'parties'>, seats: GameRecord['seats']): readonly number[] =>
  parties.flatMap(({ id }, party) => (seats[id] === 'human' ? [party] : []));
