import type { Term } from './numbers.ts';

/** How the numbers have moved since this seat was first asked in an earlier turn. */
export interface Swings {
  readonly turn: number;
  /** The price of leaving: what it was and, the largest first, how its terms moved. */
  readonly leaving?: Swing;
  readonly going?: Swing;
}

/** Points, or odds in 100, from which on a number has jumped: what did it is said before all else. */
export const JUMP = 3;

/** Whether a number has jumped by more since the last decision than it moved since the turn before; both as distances, in points. */
export const jumpedLast = (last: number, turn: number): boolean => last > Math.max(JUMP, turn);

/** Of terms that moved a number, the largest first, that which moved it furthest the way it went. */
export const heaviestAlong = ({ from, to, terms, price }: Swing): Term | undefined =>
  terms.find(({ points }) => (price ? -points : points) * (to - from) > 0);

/** Whether a number has jumped. */
export const isJump = ({ from, to }: Pick<Swing, 'from' | 'to'>): boolean => Math.abs(to - from) >= JUMP;

export interface Swing {
  /** Since the seat's last decision, where it has jumped further since then than since the turn before. */
  readonly last?: boolean;
  readonly from: number;
  readonly to: number;
  /** It is a price: its terms are what it takes, so that they fall where it rises. */
  readonly price?: true;
  /** What moved it most, each by so many points; not all of it. */
  readonly terms: readonly Term[];
  /**
   * The one change without which it would be furthest from where it is, of those that can be told; absent where none did a fifth of it.
   * `points`: how far it moved it, where that is less than half.
   */
  readonly cause?: { readonly text: string; readonly points?: number; readonly turn?: number; readonly cable?: string };
}

/** A step by which odds moved, and what did it, as the cable that tells of it says. */
export interface Evidence {
  readonly cable: string;
  readonly text: string;
  readonly turn: number;
  readonly from: number;
  readonly to: number;
  /** The kind for which it spoke most. */
  readonly fits: string;
  /** Of an answer against which the odds moved, down on a yes, up on a no: the kind that does not mean it and to which a yes comes easiest. */
  readonly sooner?: { readonly yes: boolean; readonly kind: string };
}
