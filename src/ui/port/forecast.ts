import type { Package } from '../../rules/step.ts';
import type { PartyView } from './play.ts';

/** Odds of a yes that can be said, 0 to 1. */
export const STOPS = [0.05, 0.3, 0.5, 0.7, 0.95] as const;

/** How sure one can be of an answer, 0 to 1. */
export const SURE = [0.6, 0.75, 0.9] as const;

/** Why the other side might answer as it does. */
export const WHYS = ['home', 'worth', 'leaving', 'keeping', 'better'] as const;
export type Why = (typeof WHYS)[number];

/** What somebody said of an offer before it went: written beside the game, and changing nothing in it. */
export interface Said {
  /** Odds of a yes, 0 to 1. */
  readonly odds?: number;
  /** What one's analysts gave for it then: the middle of their range. */
  readonly analysts?: number;
  /** What was answered in the other chair; or that the change was declined. */
  readonly chair?: { readonly yes: boolean; readonly why: Why } | 'declined';
  /** With orders, by one of two at one screen: nothing is put on a table by one's own wish this turn. */
  readonly silent?: boolean;
}

/** What a seat said of one of its offers, and whether everybody who was asked said yes; absent while nobody has answered. */
export interface Foretold extends Said {
  readonly turn: number;
  readonly yes?: boolean;
}

/** The chair of the other side, for a minute. */
export interface OtherDesk {
  readonly party: PartyView;
  /** Who sits down there for a minute. */
  readonly own: PartyView;
  /** What they were told before it began. */
  readonly brief: string;
  /** How things stand since, in sentences: what is agreed and promised, and what they want most of the rest. */
  readonly stands: () => readonly string[];
  /** What an offer is worth to them as it lies, by all that this seat may know. */
  readonly read: (clauses: Package) => OtherReading;
  /** Whether they are the first to answer such an offer: whoever comes behind another may never be asked. */
  readonly answersFirst: (clauses: Package) => boolean;
}

export interface OtherReading {
  /** A no may come to leaving; else all stays as it stands. */
  readonly leaving: boolean;
  /** Points by which their mood of the day may move what they ask, either way. */
  readonly mood: number;
  /**
   * What they may be: odds 0 to 1; points the offer is worth to such a one if all is kept, and with its doubts counted in; the least it
   * would sign for; and what a no is worth to it.
   */
  readonly kinds: readonly {
    readonly name: string;
    readonly odds: number;
    readonly worth: number;
    readonly counted: number;
    readonly least: number;
    /** By how much its home would carry it, in points; below 0 it falls short. Absent where nobody at home is asked. */
    readonly home?: number;
    readonly instead: number;
  }[];
  /** Each clause with its points to each kind. */
  readonly clauses: readonly { readonly text: string; readonly points: readonly number[] }[];
}
