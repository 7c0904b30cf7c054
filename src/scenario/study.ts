import type { Expression } from './expression.ts';
import type { Attribution, Mark } from './setting.ts';

/** A named view of the world: numbers set by path (`gauges.readiness.start`). The first is the default. */
export interface Assumption extends Attribution {
  readonly name: string;
  readonly text: string;
  readonly set: Readonly<Record<string, number>>;
}

export interface Desk {
  readonly party: string;
  readonly turns: readonly number[];
}

/** Questions on which a hint may come. */
export const HINTED = ['orders', 'offer', 'answer', 'option', 'ended'] as const;
/** Parts of the page a hint may point at, beside moves and issues. */
export const LOOKS = [
  'time',
  'leaving',
  'going',
  'meaning',
  'news',
  'orders',
  'table',
  'worth',
  'home',
  'odds',
  'reasons',
  'dossier',
] as const;

/** A sentence beside a question that asks a player to do something. */
export interface Hint {
  readonly on: (typeof HINTED)[number];
  readonly when?: Expression;
  /** Whose chair it is for; everybody's where it is missing. */
  readonly seat?: string;
  /** What the other side last answered to an offer of this seat's. */
  readonly answered?: 'accepted' | 'refused';
  readonly text: string;
  /** One of `LOOKS`, or the id of a move or an issue. */
  readonly look?: string;
  /** What must hold for it to be done. */
  readonly until?: Expression;
}

/** A game for beginners: everybody who begins it meets the same luck. */
export interface Practice {
  readonly chair: string;
  readonly seed: string;
  readonly force: Readonly<Record<string, string>>;
}

/** What a player is told of a chair; `later`: how things stand where a short game is taken over. */
export interface ChairBrief {
  readonly full: string;
  readonly basic?: string;
  readonly later?: string;
  readonly laterBasic?: string;
}

export interface Lesson {
  readonly askWhy: readonly string[];
  readonly brief: Readonly<Record<string, ChairBrief>>;
  /** What each term says, by id; `terms`: what it is called. */
  readonly glossary: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, string>>;
  readonly discuss: readonly { readonly text: string; readonly lookAt?: string }[];
  readonly hindsight: readonly {
    readonly turn: number;
    readonly text: string;
    readonly mark: Mark;
    readonly sources: readonly string[];
    readonly cites: readonly string[];
  }[];
  readonly coach?: readonly Hint[];
  readonly practice?: Practice;
}

/** One thing played in a line. */
export type LineStep =
  /** `party.move choice choice`, `party.mandate id`, `party.leave`, `party.waive precondition`, `party.agenda table issue…`. */
  | { readonly kind: 'move'; readonly party: string; readonly move: string; readonly choices: readonly string[] }
  /** What a party answers when it is asked this turn: a move, or `pass`. */
  | { readonly kind: 'answer'; readonly party: string; readonly move: string; readonly choices: readonly string[] }
  | {
      readonly kind: 'offer';
      readonly at: string;
      readonly by: string;
      readonly package: Readonly<Record<string, string>>;
      readonly vague: readonly string[];
      readonly warm: readonly string[];
      readonly public: boolean;
      readonly answers: Readonly<Record<string, 'accept' | 'refuse'>>;
    };

export interface Line {
  readonly turns: Readonly<Record<string, readonly LineStep[]>>;
  /** Chance nodes by name and the outcome they must take. */
  readonly force: Readonly<Record<string, string>>;
  readonly length: 'full' | 'short';
  readonly assumption?: string;
}

export type ScenarioTest =
  | {
      readonly kind: 'line';
      readonly line: string;
      readonly force: Readonly<Record<string, string>>;
      readonly expect: Expression;
    }
  | {
      readonly kind: 'games';
      readonly games: number;
      readonly assumption?: string;
      /** Share of games, low and high, by ending. */
      readonly expect: Readonly<Record<string, readonly [number, number]>>;
    };

export interface Claim {
  readonly text: string;
  readonly mark: Mark;
  readonly cites: readonly string[];
  readonly compare: readonly [string, string];
  /** Who plays what the lines leave open. */
  readonly rest: string;
  readonly measure: string;
  /** The measure read as an expression, where it reads as one; `share.ENDING` and the like read as names. */
  readonly expression?: Expression;
  /** Games in which it does not hold, as the measure is taken, are left out. */
  readonly given?: Expression;
  readonly at?: number;
  readonly expect: 'up' | 'down' | 'same';
  readonly atLeast?: number;
  readonly within?: number;
  readonly under: readonly string[];
  readonly kind: 'emergent' | 'wired';
  /** What came out where it did not hold: it is shipped as one that fails. */
  readonly fails?: string;
}
