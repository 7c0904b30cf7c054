import type { GameState } from '../rules/game.ts';
import type { Phase } from '../rules/layout.ts';
import type { Clause, Package, Refusal } from '../rules/step.ts';

/** Points, low and high. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * Something that happened and that one seat may know, in the order of its happening: first the act, then what came of
 * it. Things are indices into the rulebook; −1 for a party is the world. `veiled`: the seat does not see how it was worded;
 * the deed stands for all its forms, and its choice of words is not to be told.
 */
export type Cue = { readonly turn: number; readonly veiled?: boolean } & (
  | { readonly kind: 'turn' }
  | { readonly kind: 'phase'; readonly phase: Phase }
  /** A deed happened. `asked`: the deed it answers, or −1. `secret`: only this seat and who was told know of it. */
  | {
      readonly kind: 'deed';
      readonly party: number;
      readonly deed: number;
      readonly asked: number;
      readonly secret: boolean;
    }
  /** A deed waits for the answers of those who are heard first. */
  | { readonly kind: 'asking'; readonly party: number; readonly deed: number }
  /** A party that was asked did nothing. */
  | { readonly kind: 'silence'; readonly party: number; readonly deed: number }
  /** What was asked about does not happen any more. */
  | { readonly kind: 'dropped'; readonly party: number; readonly deed: number }
  /** An own order was not legal any more when its turn came. It costs nothing. */
  | { readonly kind: 'lapsed'; readonly party: number; readonly deed: number; readonly refusal: Refusal }
  /** What a party had done in secret is known now. */
  | { readonly kind: 'leak'; readonly party: number; readonly deed: number }
  | {
      readonly kind: 'offer';
      readonly party: number;
      readonly table: number;
      readonly summit: number;
      readonly package: Package;
      readonly public: boolean;
      readonly bridge: boolean;
    }
  | {
      readonly kind: 'answer';
      readonly party: number;
      readonly by: number;
      readonly table: number;
      readonly summit: number;
      readonly package: Package;
      readonly accepts: boolean;
    }
  /** `inForce`: signed, and not only agreed for the leaders. */
  | { readonly kind: 'signed'; readonly table: number; readonly package: Package; readonly inForce: boolean }
  /** `stood`: of one that was missed, how things stood to this seat as its turn ended. */
  | {
      readonly kind: 'summit';
      readonly summit: number;
      readonly status: 'sits' | 'held' | 'missed';
      readonly stood?: GameState;
    }
  | { readonly kind: 'gauge'; readonly gauge: number; readonly from: number; readonly to: number }
  /** A copy of a track moved from one state to another. */
  | { readonly kind: 'shift'; readonly copy: number; readonly from: number; readonly to: number }
  | { readonly kind: 'level'; readonly issue: number; readonly from: number; readonly to: number }
  /** What was agreed on an issue and waited for leaders waits no more, or stands otherwise; `to`: −1 nothing is agreed. */
  | { readonly kind: 'agreed'; readonly issue: number; readonly from: number; readonly to: number }
  /** What this seat now reads an issue to stand at, and who carried it; where it was told before: by whom (−1 nobody), and what it counted on. */
  | {
      readonly kind: 'heard';
      readonly issue: number;
      readonly level: number;
      readonly carrier: number;
      readonly told?: { readonly sender: number; readonly level: number };
    }
  | {
      readonly kind: 'promise';
      readonly party: number;
      readonly promise: number;
      readonly strength: number;
      readonly status: 'made' | 'kept' | 'broken' | 'lapsed';
    }
  /** The bar of a precondition is another (0: none), or it was waived. */
  /** `again`: it had been let go, and is asked for anew. */
  | {
      readonly kind: 'bar';
      readonly precondition: number;
      readonly bar: number;
      readonly waived: boolean;
      readonly again?: true;
    }
  | { readonly kind: 'mandate'; readonly party: number; readonly mandate: number }
  /** Points that came off a score: prices, debts, promises. */
  | { readonly kind: 'paid'; readonly party: number; readonly points: number }
  | { readonly kind: 'gift'; readonly party: number; readonly points: number }
  /** This seat's odds on the kinds of a party moved. */
  | {
      readonly kind: 'belief';
      readonly about: number;
      readonly from: readonly number[];
      readonly to: readonly number[];
    }
  /**
   * Why a party left, as this seat's analysts read it then: what leaving was worth to it, its price taken off; what is agreed at its
   * tables and the clause of it that weighs most on it; the term of the price that weighs most. None where nothing is agreed, a loss or dear.
   */
  | {
      readonly kind: 'departure';
      readonly party: number;
      readonly leaving: Span;
      readonly agreed?: Span;
      readonly heaviest?: Clause;
      readonly dearest?: string;
    }
  /**
   * A debt of this seat, for a reading that parted from what it carried or worded, is none any more: it was called and paid; what was
   * told stands otherwise now; another message took its place. `points`: what it was.
   */
  | {
      readonly kind: 'debt';
      readonly hearer: number;
      readonly issue: number;
      readonly points: number;
      readonly fate: 'called' | 'settled' | 'replaced';
      /** Who had said it (−1 nobody), the level that was said, and the one that was heard. */
      readonly told?: { readonly sender: number; readonly said: number; readonly heard: number };
    }
  | { readonly kind: 'clause'; readonly issue: number; readonly giver: number; readonly kept: boolean }
  | { readonly kind: 'ending'; readonly ending: number }
);

export type CueKind = Cue['kind'];
