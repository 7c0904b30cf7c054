import { logistic } from '../kit/arithmetic.ts';
import { NOBODY, observeWeights } from './belief.ts';
import { offerAtHand, signatoriesOf, type Draft } from './draft.ts';
import { partyRules, read } from './entries.ts';
import { giftsBySigning } from './gifts.ts';
import { isLeavingAtStake, outsideOf, priceOfLeaving } from './leaving.ts';
import { nearness } from './nearness.ts';
import { concededBy } from './need-curve.ts';
import type { Position } from './position.ts';
import { refuses } from './signing.ts';
import { addUp, blankValuation } from './value.ts';

// What each of these does to how often beliefs come true stands in the README of the rules: The five numbers of what is said.

/**
 * Points of a package beyond what is asked at which a kind is 2.7 times as likely to take it as not. Ours, looked at from 2 to
 * 20: with less, beliefs about a kind that falls back on more are misled.
 */
const TELLING = 6;

/**
 * Points that every kind is held to ask beyond what it falls back on, on the first day; less as its temper concedes. Found by play
 * when the same curve was to say how likely a yes is (6 before); looked at from 0 to 15.
 */
const AMBITION = 7.5;

/** Odds that a kind signs what such a kind never signs: nobody is quite sure. Ours; a hundredth does as well. */
const SLIP = 0.05;

/**
 * How many times as likely one word can make one kind against another. Ours: what is said again week after week is counted each
 * time, and is no news of its own. Without it beliefs are sharper, and in a long game too sure at the last.
 */
const MOST_TOLD = 1.6;

/**
 * Odds of taking it beyond which an offer tells nothing of who lays it: whoever offers chose what suits it, whatever it
 * is. Found by what makes beliefs come true: without it those about a kind that falls back on more were wrong; 0.6 is too
 * much already.
 */
const SUITS = 0.3;

const sum = blankValuation();
const said: number[] = [];
const weights: number[] = [];

/**
 * Odds, 0 to 1, that one kind of a party takes a draft, as a stranger reckons who holds the priors: the choice odds of
 * McKelvey and Palfrey, Games and Economic Behavior 10 (1995), without their fixed point, over
 * `E − (fallback + ambition · (1 − τ^e))`, both in points, TELLING points to the unit.
 */
export function oddsOfTaking(position: Position, party: number, draft: Draft, kind: number): number {
  return oddsOfKind(position, party, draft, kind, askedByAll(position, party, draft));
}

/** What is the same for every kind of a party, in points but for who signs. */
interface AskedByAll {
  gifts: number;
  /** Whether leaving is the alternative, and what it costs then. */
  leaves: boolean;
  price: number;
  ambition: number;
  /** Bit p for party p. */
  signatories: number;
}

const asked: AskedByAll = { gifts: 0, leaves: false, price: 0, ambition: 0, signatories: 0 };

/** Written anew whenever it is asked for. */
function askedByAll(position: Position, party: number, draft: Draft): AskedByAll {
  const { rulebook, state } = position;
  asked.gifts = giftsBySigning(position, party, draft, NOBODY);
  asked.leaves = isLeavingAtStake(rulebook, draft.table);
  asked.price = asked.leaves ? priceOfLeaving(position, party) : 0;
  asked.ambition = AMBITION * (1 - concededBy(nearness(rulebook, state), partyRules(rulebook, party).exponent));
  asked.signatories = signatoriesOf(rulebook, draft);
  return asked;
}

function oddsOfKind(
  position: Position,
  party: number,
  draft: Draft,
  kind: number,
  { gifts, leaves, price, ambition, signatories }: AskedByAll,
): number {
  if (refuses(position, party, draft, kind)) return SLIP;
  const worth = addUp(position, party, kind, draft, undefined, NOBODY, gifts, sum, signatories);
  const fallback = leaves ? outsideOf(position, party, kind) - price : 0;
  return logistic((worth - fallback - ambition) / TELLING);
}

/**
 * What a party says to the offer on the table, or says by laying it there, tells what it is: whoever sees it multiplies
 * the odds of each kind by its chance to say just that; of who lays it, no more than SUITS. One word moves no two kinds
 * further apart than MOST_TOLD to one.
 */
export function observeStance(position: Position, party: number, takes: boolean): void {
  const { rulebook, state } = position;
  const { length } = partyRules(rulebook, party).kinds;
  if (length < 2 || read(state, rulebook.layout.offerAt) === 0) return;
  const draft = offerAtHand(rulebook, state);
  const byAll = askedByAll(position, party, draft);
  const laid = read(state, rulebook.layout.offerBy) === party + 1;
  let most = 0;
  for (let kind = 0; kind < length; kind += 1) {
    const taken = oddsOfKind(position, party, draft, kind, byAll);
    said[kind] = laid ? Math.min(SUITS, taken) : takes ? taken : 1 - taken;
    most = Math.max(most, said[kind] ?? 0);
  }
  for (let kind = 0; kind < length; kind += 1) weights[kind] = Math.max(said[kind] ?? 0, most / MOST_TOLD);
  const seen = read(state, rulebook.layout.offerPublic) !== 0;
  for (let observer = 0; observer < rulebook.parties.length; observer += 1) {
    if (observer !== party && (seen || ((byAll.signatories >> observer) & 1) === 1))
      observeWeights(rulebook, state, observer, party, weights);
  }
}
