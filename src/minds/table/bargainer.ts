import type { Side } from './side.ts';

/** What a side knows of the end: how many rounds there are, or only between which two numbers, each as likely. */
export type Deadline =
  | { readonly kind: 'known'; readonly rounds: number }
  | { readonly kind: 'unknown'; readonly low: number; readonly high: number };

/** A turn to speak. In every round the first side speaks, then the second. */
export interface Occasion {
  /** From 1. */
  readonly round: number;
  /** What the other side has just offered; undefined at the very start. */
  readonly offered: number | undefined;
}

export type Reply = { readonly kind: 'accept' } | { readonly kind: 'offer'; readonly outcome: number };

export const ACCEPT: Reply = { kind: 'accept' };

/** One side of alternating offers. Keeps what it has heard: one for each game. */
export interface Bargainer {
  readonly reply: (occasion: Occasion) => Reply;
}

export interface Seat {
  readonly side: Side;
  readonly deadline: Deadline;
  /** Whether it speaks first in each round: then its last offer is still answered, otherwise its last word is an answer. */
  readonly first: boolean;
  /** The next draw, 0 ≤ draw < 1. */
  readonly luck: () => number;
}

export type MakeBargainer = (seat: Seat) => Bargainer;
