import type { Fate } from '../../../src/rules/step.ts';

// The small scenario first_steps as somebody would write it who knew no other: no rulebook, no formulas, no slots. It is what
// the kernel is measured against.

export const SKERRY = 0;
export const HOLM = 1;
export const ISSUES = 3;
export const LAST_TURN = 6;
/** Where the boats are. */
export const IN_PORT = 0;
export const AT_SEA = 1;
export const GONE_HOME = 2;
/** How a clause is worded. */
export const PLAIN = 0;
export const WARM = 1;
export const VAGUE = 2;
/** What became of a word given. */
export const NOT_GIVEN = 0;
export const LIVE = 1;
export const BROKEN = 2;
export const LAPSED = 3;

export type HandPhase = 'orders' | 'talks' | 'summit' | 'ended';

const byParty = (): number[] => [0, 0];
const byIssue = (): number[] => [0, 0, 0];

/** All that a game of it is. Where a party stands as a number, 0 is Skerry and 1 Holm; "and 1" leaves 0 for none. */
export class HandSheet {
  readonly fate: Fate;
  phase: HandPhase = 'orders';
  /** Who is to offer, or to answer. */
  party = SKERRY;
  answering = false;
  turn = 1;
  tension = 40;
  readiness = 10;
  boats = IN_PORT;
  /** Which of the two Holm is, and what Skerry gives to each: a good neighbour, short of fish. */
  readonly holm: number;
  oddsGood = 0.6;
  oddsShort = 0.4;
  readonly spent = byParty();
  readonly paid = byParty();
  /** The promise to come: 2 hedged, 3 firm; when it was given, and what became of it. */
  readonly word = byParty();
  readonly wordGiven = byParty();
  readonly wordFate = byParty();
  /** Turn on which each move was last made. */
  readonly made: number[] = Array.from({ length: 15 }, () => 0);
  netsTorn = 0;
  walked = -1;
  walkedOn = 0;
  talked = 0;
  /** The offer on the table: level and 1, and how it is worded. */
  readonly offer = byIssue();
  readonly offerWording = byIssue();
  offerPublic = false;
  /** What each of the two offered last and was turned down for, level and 1, how it was worded, and on which turn. */
  readonly refused = [byIssue(), byIssue()];
  readonly refusedWording = [byIssue(), byIssue()];
  readonly refusedOn = byParty();
  /** What was agreed: level and 1, wording, whose offer it was and 1, and in which order. */
  readonly agreed = byIssue();
  readonly agreedWording = byIssue();
  readonly agreedBy = byIssue();
  readonly agreedAt = byIssue();
  agreements = 0;
  /** Offers made and answered at the summit, and how many issues were laid down when it was opened. */
  exchange = 0;
  laid = 0;
  held = 0;
  signed = false;
  readonly levels = byIssue();
  readonly wordings = byIssue();
  /** Who worded the clause in force, and 1. */
  readonly worded = byIssue();
  /** How each of the two reads what was signed. */
  readonly readBySkerry = byIssue();
  readonly readByHolm = byIssue();
  /** 0 open, 1 kept, 2 broken. */
  readonly came = byIssue();
  ending = -1;

  constructor(fate: Fate) {
    this.fate = fate;
    this.holm = fate.draw(0, 0) < 0.6 ? 0 : 1;
  }
}
