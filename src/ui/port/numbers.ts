import type { PartyView } from './play.ts';

/** A part of a number, signed, in hundredths of a stake. */
export interface Term {
  readonly name: string;
  readonly points: number;
  /** What is hoped of a table: odds, 0 to 1, that it sits, and that those who sit agree; points that it brings then. */
  readonly if?: { readonly sits: number; readonly agrees: number; readonly brings: number };
}

/** A kind a party may be: odds 0 to 1, and whether one of this kind means what it says. */
export interface KindOdds {
  readonly name: string;
  readonly odds: number;
  readonly means: boolean;
}

/** The numbers that are always in view. Points are hundredths of a party's stake. */
export interface Numbers {
  /** With this turn, in the units of the calendar: in the first as many as a game has, as the start page counts them; 0 in the last. */
  readonly left: {
    readonly count: number;
    readonly unit: 'day' | 'week' | 'month';
    /** The main summit sits, or all that could be decided is. */
    readonly stage?: 'today' | 'over';
  };
  /** Absent where this seat cannot leave at all. */
  readonly leaving?: { readonly price: number; readonly outside: number; readonly terms: readonly Term[] };
  /** Who has left; absent while all are there. Until it comes back nobody else leaves. */
  readonly gone?: PartyView;
  /** Absent until the staff has said it. */
  readonly going?: { readonly worth: number; readonly terms: readonly Term[] };
  /** Absent where no counterpart hides its kind. */
  readonly meaning?: {
    readonly of: PartyView;
    /** 0 to 1. */
    readonly odds: number;
    readonly kinds: readonly KindOdds[];
    /** The other counterparts of which it is asked, too. */
    readonly others: readonly { readonly of: PartyView; readonly odds: number; readonly kinds: readonly KindOdds[] }[];
  };
}
