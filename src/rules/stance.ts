import { exp, power } from '../kit/arithmetic.ts';
import { NOBODY, observeWeights } from './belief.ts';
import { draftOnTable, type Draft } from './draft.ts';
import { partyRules, read } from './entries.ts';
import { giftsBySigning } from './gifts.ts';
import { isLeavingAtStake, outsideOf, priceOfLeaving } from './leaving.ts';
import { nearness } from './nearness.ts';
import { offerOnTable, signersOf } from './offers.ts';
import type { Position } from './position.ts';
import { refuses } from './signing.ts';
import { addUp, blankValuation } from './value.ts';

/** Points of a package beyond what is asked at which a kind is 2.7 times as likely to take it as not. */
const TELLING = 6;

/** Points that every kind is held to ask beyond what it falls back on, on the first day; less as its temper concedes. */
const AMBITION = 6;

/** Odds that a kind signs what such a kind never signs: nobody is quite sure. */
const SLIP = 0.05;

/** How many times as likely one word can make one kind against another. */
const MOST_TOLD = 1.6;

const sum = blankValuation();
const odds: number[] = [];
const weights: number[] = [];

/**
 * Odds, 0 to 1, that one kind of a party takes a package, as a stranger reckons who holds the priors: the choice odds of
 * McKelvey and Palfrey (1995) over `E − (fallback + ambition · (1 − τ^e))`, both in points.
 */
export function oddsOfTaking(position: Position, party: number, table: number, draft: Draft, kind: number): number {
  if (refuses(position, party, draft, kind)) return SLIP;
  const { rulebook, state } = position;
  const worth = addUp(
    position,
    party,
    kind,
    draft,
    undefined,
    NOBODY,
    giftsBySigning(position, party, draft, NOBODY),
    sum,
  );
  const fallback = isLeavingAtStake(rulebook, table)
    ? outsideOf(position, party, kind) - priceOfLeaving(position, party)
    : 0;
  const conceded = power(nearness(rulebook, state), partyRules(rulebook, party).exponent);
  return 1 / (1 + exp(-(worth - fallback - AMBITION * (1 - conceded)) / TELLING));
}

/**
 * What a party says to the offer on the table, or says by laying it there, tells what it is: whoever sees it multiplies
 * the odds of each kind by its chance to say just that. One word moves no two kinds further apart than MOST_TOLD to one.
 */
export function observeStance(position: Position, party: number, takes: boolean): void {
  const { rulebook, state } = position;
  const { length } = partyRules(rulebook, party).kinds;
  const table = read(state, rulebook.layout.offerAt) - 1;
  if (length < 2 || table < 0) return;
  const draft = draftOnTable(rulebook, state);
  let most = 0;
  for (let kind = 0; kind < length; kind += 1) {
    const taken = oddsOfTaking(position, party, table, draft, kind);
    odds[kind] = takes ? taken : 1 - taken;
    most = Math.max(most, odds[kind] ?? 0);
  }
  for (let kind = 0; kind < length; kind += 1) weights[kind] = Math.max(odds[kind] ?? 0, most / MOST_TOLD);
  const seen = read(state, rulebook.layout.offerPublic) !== 0;
  const signers = seen ? [] : signersOf(rulebook, table, offerOnTable(rulebook, state));
  for (let observer = 0; observer < rulebook.parties.length; observer += 1) {
    if (observer !== party && (seen || signers.includes(observer)))
      observeWeights(rulebook, state, observer, party, weights);
  }
}
