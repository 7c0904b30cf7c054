import type { FormulaIndex } from './term.ts';
import type { Wording } from './layout.ts';

/**
 * Everything that happens in a game and has effects is a deed: a concrete move (`each:` and `choose:` expanded),
 * a walk-away, a choice of mandate, a waiver, a change of agenda, an event, a leak, a postponed effect, the end of a first step,
 * and what follows from a signature, a held summit, a called debt, drift. One list of effects in a scenario, one deed (for each
 * concrete form); the machine has one event type for each.
 */
export const DEED_KINDS = [
  'move',
  'leave',
  'mandate',
  'waive',
  'agenda',
  'event',
  'leak',
  'later',
  'answered',
  'unanswered',
  'called',
  'signed',
  'surprised',
  'held',
  'drift',
  'revised',
] as const;
export type DeedKind = (typeof DEED_KINDS)[number];

export interface Deed {
  readonly index: number;
  /**
   * `party.move.choice.choice`, `party.leave`, `party.mandate.id`, `party.waive.precondition`, `party.agenda.table.issue.on|off`,
   * `event.id`, `leak.<deed>`, `later.<deed>.<n>`, `answered.<deed>`, `unanswered.<deed>`, `called`, `signed.issue.level`,
   * `surprised.issue.party`, `held.summit`, `drift.party`, `revised.party`.
   */
  readonly id: string;
  readonly kind: DeedKind;
  /** Who does it; −1 the world. */
  readonly party: number;
  /** Where it stands in the scenario, for its texts, mark and citations: `moves.announce`, `events.plea`. */
  readonly path: string;
  readonly group: string;
  /** Deed it belongs to, for leaks, postponed effects and the ends of first steps; −1. */
  readonly of: number;
  readonly choices: Readonly<Record<string, string>>;
  /** Orders it takes. */
  readonly cost: number;
  /** Must hold; −1 none. */
  readonly when: FormulaIndex;
  /** Channel that must be open; −1 none. */
  readonly channel: number;
  /** Summit during which alone it is legal; −1 none. */
  readonly during: number;
  /** Shifts that guard it: every one must stand in a listed state. */
  readonly guards: readonly TrackShift[];
  readonly once: boolean;
  readonly public: boolean;
  /** Parties that see it besides its doer, when it is neither public nor secret. */
  readonly seenBy: readonly number[];
  /** `when`: −1 always secret. `leaks`: chance a turn. `deed`: what happens when it leaks. */
  readonly secret?: {
    readonly when: FormulaIndex;
    readonly leaks: FormulaIndex;
    readonly chance: number;
    readonly deed: number;
  };
  /** Who is heard first and may answer with which deeds (or pass). */
  readonly asks: readonly { readonly party: number; readonly options: readonly number[] }[];
  readonly step?: {
    readonly answeredBy: readonly number[];
    readonly within: number;
    readonly answered: number;
    readonly unanswered: number;
  };
  readonly actions: readonly Action[];
}

export interface TrackShift {
  /** Slot of the copy's position. */
  readonly slot: number;
  /** Bit s set: legal from state s. */
  readonly from: number;
  readonly to: number;
}

/** A compiled effect. Numbers named after a thing are its index in the rulebook. */
export type Action =
  | { readonly kind: 'add'; readonly gauge: number; readonly amount: FormulaIndex }
  /** Moves the copy if it stands in `from`; the guard, where there is one, is the deed's. */
  | { readonly kind: 'shift'; readonly shift: TrackShift }
  | { readonly kind: 'put'; readonly issue: number; readonly level: number }
  | { readonly kind: 'promise'; readonly promise: number; readonly strength: number }
  | { readonly kind: 'told'; readonly party: number; readonly issue: number }
  | { readonly kind: 'need'; readonly party: number; readonly points: FormulaIndex; readonly turns: number }
  /** `if` −1: due at once; else pending in `pendingGifts + gift` until it holds. */
  | {
      readonly kind: 'give';
      readonly to: number;
      readonly from: number;
      readonly points: FormulaIndex;
      readonly if: FormulaIndex;
      readonly gift: number;
    }
  | { readonly kind: 'pay'; readonly party: number; readonly points: FormulaIndex }
  | {
      readonly kind: 'signal';
      readonly about: number;
      readonly right: FormulaIndex;
      readonly knownTo: readonly number[];
      readonly chance: number;
    }
  | {
      readonly kind: 'says';
      readonly about: number;
      /** Weight, > 0, by kind. */
      readonly weights: readonly FormulaIndex[];
      readonly knownTo: readonly number[];
    }
  /** `level` −1: the level in force. */
  | {
      readonly kind: 'reading';
      readonly issue: number;
      readonly level: number;
      readonly from: number;
      readonly to: number;
      readonly wording: Wording;
      readonly carrier: number;
    }
  | { readonly kind: 'bar'; readonly precondition: number; readonly bar: number }
  | { readonly kind: 'trigger'; readonly deed: number }
  | { readonly kind: 'later'; readonly later: number; readonly turns: number }
  | {
      readonly kind: 'if';
      readonly that: FormulaIndex;
      readonly then: readonly Action[];
      readonly else: readonly Action[];
    }
  /** Exactly one outcome, without odds (−1), takes what the others leave; or none does and the rest is nothing. */
  | {
      readonly kind: 'odds';
      readonly chance: number;
      readonly outcomes: readonly { readonly odds: FormulaIndex; readonly actions: readonly Action[] }[];
    }
  | { readonly kind: 'capacity'; readonly party: number; readonly amount: FormulaIndex; readonly turns: number }
  | { readonly kind: 'close'; readonly deeds: readonly number[] }
  | { readonly kind: 'bridge'; readonly summit: number }
  /** The mandate of the doer is chosen or revised. */
  | { readonly kind: 'mandate'; readonly mandate: number }
  | { readonly kind: 'waive'; readonly precondition: number }
  | { readonly kind: 'agenda'; readonly table: number; readonly issue: number; readonly on: boolean };
