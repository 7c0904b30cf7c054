import type { Deed } from './deed.ts';
import type { Layout } from './layout.ts';
import type { Formula, FormulaIndex } from './term.ts';

/** A scenario with every name resolved to an index and every number to a slot, under one set of assumptions. */
export interface Rulebook {
  readonly scenario: string;
  readonly assumption: string;
  readonly length: 'full' | 'short';
  /** Digest of everything that decides outcomes; and of the texts. */
  readonly rulesHash: string;
  readonly textHash: string;
  readonly turns: number;
  readonly layout: Layout;
  readonly formulas: readonly Formula[];
  readonly parties: readonly PartyRules[];
  /** Kinds of the party that has most of them; the width of the belief rows. At least 1. */
  readonly mostKinds: number;
  readonly gauges: readonly GaugeRules[];
  /** One for each copy of each track. */
  readonly copies: readonly CopyRules[];
  readonly tracks: readonly TrackRules[];
  readonly issues: readonly IssueRules[];
  readonly channels: readonly ChannelRules[];
  readonly tables: readonly TableRules[];
  readonly promises: readonly PromiseRules[];
  readonly preconditions: readonly PreconditionRules[];
  readonly summits: readonly SummitRules[];
  /** Index of the main summit; −1 where a scenario has none. */
  readonly mainSummit: number;
  readonly deeds: readonly Deed[];
  readonly deedById: Readonly<Record<string, number>>;
  /** Deeds a party may choose, by party: moves, leave, mandates, waivers, agenda. */
  readonly deedsOf: readonly (readonly number[])[];
  readonly events: readonly EventRules[];
  /** Postponed effects: the deed that happens when one is due. */
  readonly later: readonly number[];
  /** Conditional gifts, in the order of their pending slots. */
  readonly gifts: readonly { readonly to: number; readonly from: number; readonly if: FormulaIndex }[];
  /** Deed that happens when a debt is called; −1 none. */
  readonly called: number;
  readonly calls: { readonly direct: number; readonly summit: number; readonly epilogue: number };
  readonly chances: readonly Chance[];
  /** What a test of a line expects, by test. */
  readonly expectations: Readonly<Record<string, FormulaIndex>>;
  /** What a claim measures, by claim, where it is an expression over the state. */
  readonly measures: Readonly<Record<string, FormulaIndex>>;
  /** What must hold where a claim is measured, by claim, of those that count some games only. */
  readonly givens: Readonly<Record<string, FormulaIndex>>;
  /** When a hint fits and when it is done, by hint of the lesson; −1 always, −1 nothing is asked. */
  readonly hints: readonly { readonly when: FormulaIndex; readonly until: FormulaIndex }[];
  readonly endings: readonly { readonly id: string; readonly when: FormulaIndex; readonly rare: boolean }[];
}

/** A place where luck decides: the index is the slot in the world's luck vector. */
export interface Chance {
  /**
   * What `force:` calls it (see `forcesOf`): a party (its kind), an event or group, a deed or event with odds,
   * `leak.<deed>`, `signal.<deed>`, `keeps.<issue>.<party>`. Chances of one id are told apart by their outcomes.
   */
  readonly id: string;
  /**
   * Names of what may come, in the order of the draw. Of an event or group: `happens`, `never`, then `@turn` for each turn of its
   * window; of a leak: `leaks`, `kept`, then `@turn` for each turn.
   */
  readonly outcomes: readonly string[];
}

export interface PartyRules {
  readonly id: string;
  readonly seat: 'playable' | 'minded' | 'reactive';
  /** Plans orders: playable or minded. */
  readonly plans: boolean;
  readonly capacity: number;
  /** Exponent of the aspiration's fall: 3 late, 1 steady, ⅓ early. */
  readonly exponent: number;
  readonly lossAversion: number;
  readonly mood: number;
  readonly audience: number;
  readonly fooled: number;
  readonly passesWith: number;
  readonly constituencies: readonly ConstituencyRules[];
  readonly advisers: readonly AdviserRules[];
  readonly mandates: readonly MandateRules[];
  /** Turn by whose end one is chosen; 0 where there are none. */
  readonly mandateBy: number;
  readonly driftPoints: number;
  /** Deeds that happen on drift and revision; −1 none. */
  readonly drift: number;
  readonly revisePoints: number;
  readonly revised: number;
  /** At least one: a party without kinds has one nameless kind, always drawn. */
  readonly kinds: readonly KindRules[];
  /** Indices of kinds that mean it. */
  readonly meansIt: readonly number[];
  /** Chance that draws its kind (on turn 0); −1 where it has none. */
  readonly kindChance: number;
  /** Deed by which it leaves; −1 none. */
  readonly leave: number;
  /** Price of leaving: terms in points. */
  readonly terms: readonly { readonly id: string; readonly points: FormulaIndex }[];
  /** Turns its walk-away stands. */
  readonly stands: number;
  readonly hosts: boolean;
}

export interface AdviserRules {
  readonly id: string;
  /** Factors on the party's points, by issue. */
  readonly weights: readonly number[];
  /** Points that a step of each gauge is worth to it, by gauge. */
  readonly watches: readonly number[];
}

export interface ConstituencyRules {
  readonly id: string;
  /** Index over the constituencies of all parties, for its slot in `waivedNeeds`. */
  readonly index: number;
  readonly share: number;
  readonly needs: FormulaIndex;
  /** Factor on the party's points, by issue. */
  readonly weights: readonly number[];
  readonly veto: boolean;
}

export interface MandateRules {
  readonly id: string;
  /** Factor on points in the score, by issue: 2 counted, 1 not. */
  readonly weights: readonly number[];
  /** Brings a score under these weights back to a stake of 100, by kind. */
  readonly scale: readonly number[];
  readonly againstDeeds: readonly number[];
  readonly againstLevels: readonly { readonly issue: number; readonly level: number }[];
}

export interface KindRules {
  readonly id: string;
  readonly prior: number;
  readonly keepsPlain: number;
  readonly keepsWatched: number;
  readonly outside: FormulaIndex;
  /** Points by issue and level, scaled to a stake of 100. */
  readonly points: readonly (readonly number[])[];
  /** Over `offered.*`; −1 signs anything. */
  readonly refuses: FormulaIndex;
  readonly meeting: FormulaIndex;
}

export interface GaugeRules {
  readonly id: string;
  readonly start: number;
  readonly drift: number;
}

export interface CopyRules {
  /** `track` or `track.copy`. */
  readonly id: string;
  readonly track: number;
  readonly slot: number;
}

export interface TrackRules {
  readonly id: string;
  readonly states: readonly string[];
  /** Indices into `copies`. */
  readonly copies: readonly number[];
  readonly board: boolean;
}

export interface IssueRules {
  readonly id: string;
  readonly levels: readonly LevelRules[];
  readonly gives: readonly number[];
  readonly recoverable: number;
  readonly ordered: boolean;
  /** Formula by party; −1 none. */
  readonly dearer: readonly FormulaIndex[];
  /** By party: deed that happens when it is surprised; −1 none. */
  readonly surprises: readonly number[];
  /** An issue that fixes when or where a summit is: what is agreed on it stands at once. */
  readonly arranges: boolean;
  /** Chance by which each party that gives keeps or breaks it in the epilogue; −1 for the others. */
  readonly keepChances: readonly number[];
}

export interface LevelRules {
  readonly id: string;
  readonly watched: boolean;
  readonly signs: readonly number[];
  /** Deed that happens when signed; −1 none. */
  readonly whenSigned: number;
}

export interface ChannelRules {
  readonly id: string;
  readonly rank: number;
  /** −1 direct. */
  readonly carriedBy: number;
  /** −1, −1 where it is not said. */
  readonly between: readonly [number, number];
  readonly when: FormulaIndex;
}

export interface TableRules {
  readonly id: string;
  readonly parties: readonly [number, number];
  readonly host: number;
  readonly channel: number;
  readonly when: FormulaIndex;
  readonly issues: readonly number[];
  readonly atMost: number;
  /** Who sets the agenda by deeds; −1: any of its issues, within `atMost`, is on the agenda. */
  readonly setBy: number;
  readonly exchanges: number;
  readonly publishPoints: number;
  readonly first: number;
  /** What is agreed here waits for a summit's signature, while one may still sit (`waitsForLeaders`). */
  readonly prepares: boolean;
}

export interface PromiseRules {
  readonly id: string;
  readonly by: readonly number[];
  readonly to: number;
  readonly redLine: boolean;
  readonly holds: FormulaIndex;
  /** 0: no due turn. */
  readonly due: number;
  readonly keptBy: readonly number[];
}

export interface PreconditionRules {
  readonly id: string;
  readonly of: number;
  readonly bars: readonly { readonly id: string; readonly met: FormulaIndex }[];
  /** Bar + 1 at the start; 0 none. */
  readonly start: number;
  /** Points by index of constituency; empty: cannot be waived. */
  readonly waive: readonly { readonly constituency: number; readonly points: number }[];
}

export interface SummitRules {
  readonly id: string;
  readonly between: readonly [number, number];
  readonly table: number;
  /** Turn by level of `turnIssue` (0 none); `turnIssue` −1: `turns[0]` always. */
  readonly turnIssue: number;
  readonly turns: readonly number[];
  readonly placeIssue: number;
  readonly places: readonly string[];
  readonly when: FormulaIndex;
  readonly rounds: number;
  readonly prepared: FormulaIndex;
  /** Deed that happens when held; −1 none. */
  readonly whenHeld: number;
  readonly epilogueTurns: number;
  readonly main: boolean;
}

/** An event or a group of events, in the order of the file. */
export interface EventRules {
  readonly id: string;
  /** Deed of a single event; −1 for a group. */
  readonly deed: number;
  /** Members of a group, with weights and their own `when`. */
  readonly members: readonly { readonly deed: number; readonly weight: number }[];
  readonly when: FormulaIndex;
  readonly from: number;
  readonly to: number;
  /** −1: certain. */
  readonly odds: FormulaIndex;
  /** Whether it happens, −1 where it is `only` triggered or a member; and which member, −1 for a single event. */
  readonly chance: number;
  readonly memberChance: number;
  /** Happens only when triggered or as a member of a group. */
  readonly only: boolean;
  readonly once: boolean;
}
