import { NOBODY, likeliestKind, oddsOf } from './belief.ts';
import { signatoriesOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { kindOf, kindRules, partyRules } from './entries.ts';
import { supposeOffered } from './in-force.ts';
import { isLeavingAtStake, outsideOf, priceOfLeaving } from './leaving.ts';
import { reaches } from './need-curve.ts';
import type { Position } from './position.ts';
import type { Rulebook } from './rulebook.ts';
import { supposeFrom, withdraw } from './supposition.ts';
import { believedWorth, worthOfPackage } from './value.ts';
import { passes } from './win-set.ts';

/** True if one kind of a party never signs a draft. Default: its own kind. */
export function refuses(
  position: Position,
  party: number,
  draft: Draft,
  kind = kindOf(position.rulebook, position.state, party),
): boolean {
  const { rulebook, state } = position;
  if (kindRules(partyRules(rulebook, party), kind).refuses < 0) return false;
  const from = supposeFrom();
  supposeOffered(rulebook, state, draft);
  const refused = refusesOffered(position, party, kind);
  withdraw(state, from);
  return refused;
}

/** The same of what lies on the table, or is supposed to. */
function refusesOffered({ rulebook, state, evaluator }: Position, party: number, kind: number): boolean {
  const formula = kindRules(partyRules(rulebook, party), kind).refuses;
  return formula >= 0 && evaluator.value(formula, state) !== 0;
}

/** A party's yes: it is no floor of its kind, it can be carried at home, and E + mood reaches the need. Points. */
export function wouldSign(position: Position, party: number, draft: Draft, need: number, mood: number): boolean {
  if (refuses(position, party, draft)) return false;
  return reaches(worthOfPackage(position, party, draft), mood, need) && passes(position, party, draft);
}

/** Points another party falls back on, as an observer believes: the mean over its kinds. */
export function believedWorthOfLeaving(position: Position, observer: number, party: number): number {
  const { rulebook, state } = position;
  const { length } = partyRules(rulebook, party).kinds;
  let worth = -priceOfLeaving(position, party);
  for (let kind = 0; kind < length; kind += 1) {
    const odds = oddsOf(rulebook, state, observer, party, kind);
    if (odds > 0) worth += odds * outsideOf(position, party, kind);
  }
  return worth;
}

/**
 * True if an observer believes that another party would sign at the last: what it believes E to be reaches what it
 * believes leaving to be worth (`fallback`), kinds with at least even odds do not refuse, and its likeliest kind can
 * carry it at home. Even odds are a choice: more likely than not.
 */
export function believedToSign(
  position: Position,
  observer: number,
  party: number,
  draft: Draft,
  fallback = believedWorthOfLeaving(position, observer, party),
): boolean {
  const { rulebook, state } = position;
  if (believedWorth(position, observer, party, draft) < fallback) return false;
  const { length } = partyRules(rulebook, party).kinds;
  let willing = 0;
  const from = supposeFrom();
  supposeOffered(rulebook, state, draft);
  for (let kind = 0; kind < length; kind += 1) {
    const odds = oddsOf(rulebook, state, observer, party, kind);
    if (odds > 0 && !refusesOffered(position, party, kind)) willing += odds;
  }
  withdraw(state, from);
  if (willing < 0.5) return false;
  return passes(position, party, draft, likeliestKind(rulebook, state, observer, party), NOBODY);
}

/** True if a draft needs a party's signature: a side of its table, or named by a clause. */
export function mustSign(rulebook: Rulebook, draft: Draft, party: number): boolean {
  return ((signatoriesOf(rulebook, draft) >> party) & 1) === 1;
}

/** True if an observer believes that everybody else who must would sign a draft. */
export function othersBelievedToSign(position: Position, observer: number, draft: Draft): boolean {
  const { rulebook } = position;
  const fallback = isLeavingAtStake(rulebook, draft.table) ? undefined : 0;
  for (let party = 0; party < rulebook.parties.length; party += 1) {
    if (party === observer || !mustSign(rulebook, draft, party)) continue;
    if (!believedToSign(position, observer, party, draft, fallback)) return false;
  }
  return true;
}

/** Whether a party's own kind does not refuse a draft, and it believes that all others who must would sign it. */
export function couldBeHad(position: Position, party: number, draft: Draft): boolean {
  return !refuses(position, party, draft) && othersBelievedToSign(position, party, draft);
}
