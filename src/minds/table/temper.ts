import type { Deadline } from './bargainer.ts';

/** How a mind at a table takes what it does not know. Tuned on public domains that are not those reported on. */
export interface TableTemper {
  /** Odds, before anything is heard, that the other side concedes as time runs out, and that it is content with a fair share. */
  readonly concedes: number;
  readonly fair: number;
  /** Width, in shares of the other's best, of the step from a sure no to a sure yes: how far its wishes may be misread. */
  readonly doubt: number;
  /** What each round that may not be played any more is taken to be worth of the one before: 1 weighs its odds alone. */
  readonly patience: number;
  /** Share of the rounds that are sure, in the course of which the floor of its own offers falls to the reservation. */
  readonly firm: number;
}

const KNOWN: TableTemper = { concedes: 0.8, fair: 0.1, doubt: 0.4, patience: 1, firm: 0.95 };

/** Talks that may break off at any time are no place to wait long for a better offer: a breakdown costs both sides most. */
const UNKNOWN: TableTemper = { concedes: 0.7, fair: 0.15, doubt: 0.2, patience: 0.82, firm: 1 };

export function temperUnder(deadline: Deadline): TableTemper {
  return deadline.kind === 'known' ? KNOWN : UNKNOWN;
}
