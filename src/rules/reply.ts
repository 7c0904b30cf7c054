import { clamp, exp, log, logistic } from '../kit/arithmetic.ts';
import { agreedDraft, agreedWith, isBlank } from './agreed.ts';
import { likeliestKind, oddsOf } from './belief.ts';
import type { Draft } from './draft.ts';
import { kindRules, partyRules, read } from './entries.ts';
import { askedAhead, worthAhead } from './foresight.ts';
import { needOf } from './need.ts';
import { isSitting } from './offers.ts';
import type { Position } from './position.ts';
import { mustSign, refuses } from './signing.ts';
import { suppose, supposeFrom, withdraw } from './supposition.ts';
import { worthOfPackage } from './value.ts';
import { shortAtHome } from './win-set.ts';

/**
 * Points to the unit of a logistic curve: what nobody outside sees of what a party believes, which moves what a package is
 * worth to it, what it asks and what its home sees. A standard deviation of 1.1 points, as found between what a party reckoned and what the other side
 * did for it, over games among personas; looked at from 0.5 to 4.
 */
const UNSEEN = 0.6;

/**
 * The same of who looks ahead, between what a yes and a no put into its score: it goes by what it tries out, and that turns on all
 * that may come of either answer. As found over games among minds that search; looked at from 1 to 8.
 */
const UNTOLD = 5;

/**
 * Odds of an answer that nothing here accounts for, either way; of a yes, where a kind never signs such a thing. Ours: analysts are
 * never surer than 995 in 1,000.
 */
const SLIP = 0.005;

/** What others are reckoned to ask of one table, as an observer sees it. */
export interface Reckoning {
  /** As the observer sees it; must stay as it is while the reckoning is used. */
  readonly position: Position;
  readonly observer: number;
  readonly table: number;
  /** Parties that look ahead, bit p for party p: they weigh a yes against what they may lay themselves. */
  readonly ahead: number;
  /** Points each kind of each party asks, `party · mostKinds + kind`; NaN where nobody has asked yet. */
  readonly asks: Float64Array;
}

/** Reckons on what others ask of a table; it does not depend on any draft, so one reckoning serves many. */
export function reckoningOf(position: Position, observer: number, table: number, ahead = 0): Reckoning {
  const { parties, mostKinds } = position.rulebook;
  return { position, observer, table, ahead, asks: new Float64Array(parties.length * mostKinds).fill(NaN) };
}

/**
 * Odds, 0 to 1, at an observer's belief, that all others who must would take a draft: what its analysts can tell it
 * beforehand. `ahead`: who looks ahead, bit p for party p; others answer by their need.
 */
export function oddsOfYes(position: Position, observer: number, draft: Draft, ahead = 0): number {
  return oddsUnder(reckoningOf(position, observer, draft.table, ahead), draft);
}

/** The same under a reckoning for the table of the draft. */
export function oddsUnder(reckoning: Reckoning, draft: Draft): number {
  const { position, observer } = reckoning;
  const { rulebook, state } = position;
  const from = supposeFrom();
  supposeStrangers(position, observer);
  let odds = 1;
  for (let party = 0; party < rulebook.parties.length; party += 1) {
    if (party !== observer && mustSign(rulebook, draft, party)) odds *= oddsOfParty(reckoning, party, draft);
  }
  withdraw(state, from);
  return odds;
}

/** The same of each of them by itself, in the order of the file; their product is the odds that all take it. */
export function oddsOfEach(
  position: Position,
  observer: number,
  draft: Draft,
  ahead = 0,
): readonly { readonly party: number; readonly odds: number }[] {
  const { rulebook, state } = position;
  const reckoning = reckoningOf(position, observer, draft.table, ahead);
  const from = supposeFrom();
  supposeStrangers(position, observer);
  const each = rulebook.parties.flatMap((_, party) =>
    party !== observer && mustSign(rulebook, draft, party)
      ? [{ party, odds: oddsOfParty(reckoning, party, draft) }]
      : [],
  );
  withdraw(state, from);
  return each;
}

/** Points a party asks of a table if it is of a kind, as an observer sees it: what it believes itself is hidden. */
export function askedAsSeen(position: Position, observer: number, party: number, kind: number, table: number): number {
  const { rulebook, state } = position;
  const from = supposeFrom();
  supposeStrangers(position, observer);
  suppose(state, rulebook.layout.kinds + party, kind);
  const { need } = needOf(position, party, table);
  withdraw(state, from);
  return need;
}

/**
 * Points by which a party's home would carry a draft if it is of a kind, as an observer sees it: below 0 it falls short, ∞ for a party without
 * constituencies.
 */
export function homeAsSeen(position: Position, observer: number, party: number, kind: number, draft: Draft): number {
  const { rulebook, state } = position;
  const from = supposeFrom();
  supposeStrangers(position, observer);
  suppose(state, rulebook.layout.kinds + party, kind);
  const short = shortAtHome(position, party, draft);
  withdraw(state, from);
  return -short;
}

/** Supposes that all others are of the kind an observer holds for likeliest and hold the priors: what they believe is hidden. */
function supposeStrangers({ rulebook, state }: Position, observer: number): void {
  const { layout, parties, mostKinds } = rulebook;
  for (let party = 0; party < parties.length; party += 1) {
    if (party === observer) continue;
    suppose(state, layout.kinds + party, likeliestKind(rulebook, state, observer, party));
    for (let subject = 0; subject < parties.length; subject += 1) {
      const row = layout.beliefs + (party * parties.length + subject) * mostKinds;
      const rules = partyRules(rulebook, subject);
      for (let kind = 0; kind < rules.kinds.length; kind += 1) suppose(state, row + kind, kindRules(rules, kind).prior);
    }
  }
}

function oddsOfParty(reckoning: Reckoning, party: number, draft: Draft): number {
  const { rulebook, state } = reckoning.position;
  const { length } = partyRules(rulebook, party).kinds;
  let odds = 0;
  for (let kind = 0; kind < length; kind += 1) {
    const likely = oddsOf(rulebook, state, reckoning.observer, party, kind);
    if (likely === 0) continue;
    const from = supposeFrom();
    suppose(state, rulebook.layout.kinds + party, kind);
    odds += likely * oddsOfKind(reckoning, party, kind, draft);
    withdraw(state, from);
  }
  return odds < 1 ? odds : 1;
}

/** Odds that a party takes a draft if it is of the kind that is supposed. */
function oddsOfKind(reckoning: Reckoning, party: number, kind: number, draft: Draft): number {
  const { position } = reckoning;
  if (refuses(position, party, draft)) return SLIP;
  const asked = askedBy(reckoning, party, kind);
  const home = shortAtHome(position, party, draft);
  if (looksAhead(reckoning, party)) {
    const short = asked - worthAhead(position, party, draft);
    return SLIP + (1 - 2 * SLIP) * logistic(-short / UNTOLD) * logistic(-home / UNSEEN);
  }
  const short = Math.max(asked - worthOfPackage(position, party, draft), lostByUndoing(position, party, draft));
  const { mood } = partyRules(position.rulebook, party);
  return SLIP + (1 - 2 * SLIP) * oddsOfMakingUp(short, home, mood, UNSEEN);
}

function looksAhead({ position: { rulebook }, ahead }: Reckoning, party: number): boolean {
  return ((ahead >> party) & 1) === 1 && partyRules(rulebook, party).plans;
}

function askedBy(reckoning: Reckoning, party: number, kind: number): number {
  const { position, table, asks } = reckoning;
  const place = party * position.rulebook.mostKinds + kind;
  const known = read(asks, place);
  if (!Number.isNaN(known)) return known;
  const asked = looksAhead(reckoning, party) ? askedAhead(position, party, table) : needOf(position, party, table).need;
  asks[place] = asked;
  return asked;
}

/** Points by which a draft undoes something better that is agreed at its table; −∞ where nothing waits there. */
function lostByUndoing(position: Position, party: number, draft: Draft): number {
  if (isSitting(position, draft.table)) return -Infinity;
  const agreed = agreedDraft(position, draft.table);
  if (isBlank(agreed)) return -Infinity;
  const before = worthOfPackage(position, party, agreed);
  return before - worthOfPackage(position, party, agreedWith(position, agreed, draft));
}

/**
 * Odds, 0 to 1, that what is short is made up for: `short` points of the sum, by mood (even over ±`mood`) and by what is
 * unseen, and `home` points at home, by what is unseen alone; that follows one logistic curve of `doubt` points to the unit
 * and is the same for both. `mean over m of σ(−max(short − m, home) / doubt)`, in closed form.
 */
export function oddsOfMakingUp(short: number, home: number, mood: number, doubt: number): number {
  if (mood === 0) return logistic(-Math.max(short, home) / doubt);
  // Below this mood the sum decides, above it the home.
  const turn = clamp(short - home, -mood, mood);
  const bySum = doubt * (softplus((turn - short) / doubt) - softplus((-mood - short) / doubt));
  const byHome = (mood - turn) * logistic(-home / doubt);
  return clamp((bySum + byHome) / (2 * mood), 0, 1);
}

/** ln(1 + e^x), of which the logistic curve is the slope. */
function softplus(x: number): number {
  return x > 0 ? x + log(1 + exp(-x)) : log(1 + exp(x));
}
