import type { Draft } from './draft.ts';
import { constituencyRules, kindOf, partyRules, read } from './entries.ts';
import { giftsBySigning } from './gifts.ts';
import { supposeOffered } from './in-force.ts';
import type { Position } from './position.ts';
import type { ConstituencyRules, Rulebook } from './rulebook.ts';
import { supposeFrom, withdraw } from './supposition.ts';
import { readsOffer } from './term-slots.ts';
import { addUp, blankValuation, readDraft, sumUnder } from './value.ts';

const sum = blankValuation();

/** Shares are written in hundredths and may be thirds. */
const ROUNDING = 1e-9;

const asking = new WeakMap<Rulebook, readonly boolean[]>();

/** Whether what the constituencies of a party need depends on what is offered, so that an offer must be supposed to ask. */
export function needsReadOffer(rulebook: Rulebook, party: number): boolean {
  let known = asking.get(rulebook);
  if (known === undefined) {
    const reads = readsOffer(rulebook);
    known = rulebook.parties.map(({ constituencies }) => constituencies.some(({ needs }) => reads[needs] === 1));
    asking.set(rulebook, known);
  }
  return known[party] ?? true;
}

/** Points a constituency must see in a package, as `offered.*` reads it: its own need, timed and waived needs. */
function needOf(position: Position, party: number, constituency: ConstituencyRules): number {
  const { rulebook, state, evaluator } = position;
  return (
    evaluator.value(constituency.needs, state) +
    read(state, rulebook.layout.needs + party) +
    read(state, rulebook.layout.waivedNeeds + constituency.index)
  );
}

/**
 * True if a package can be carried at home: the content hold `passesWith` hundredths and every veto is content. A party
 * without constituencies carries any. `trust`: whose odds on the others count (NOBODY: the priors). All such packages are
 * the win-set: Putnam, International Organization 42 (1988); shares and vetoes in the place of his vote.
 */
export function passes(
  position: Position,
  party: number,
  draft: Draft,
  kind = kindOf(position.rulebook, position.state, party),
  trust = party,
): boolean {
  const rules = partyRules(position.rulebook, party);
  const { length } = rules.constituencies;
  if (length === 0) return true;
  const gifts = giftsBySigning(position, party, draft, trust);
  const from = supposeFrom();
  if (needsReadOffer(position.rulebook, party)) {
    supposeOffered(position.rulebook, position.state, draft);
  }
  readDraft(position, party, kind, draft, trust);
  let share = 0;
  let vetoed = false;
  for (let index = 0; index < length && !vetoed; index += 1) {
    const constituency = constituencyRules(rules, index);
    const value = sumUnder(rules, constituency.weights, gifts, sum);
    if (value >= needOf(position, party, constituency)) share += constituency.share;
    else vetoed = constituency.veto;
  }
  withdraw(position.state, from);
  return !vetoed && share >= rules.passesWith - ROUNDING;
}

/** How one constituency stands to a package. */
export interface Contentment {
  /** Points of the package to it, at its party's odds. */
  readonly value: number;
  /** Points it must see. */
  readonly need: number;
  readonly content: boolean;
}

/** How each constituency of a party stands to a package, in the order of the file. */
export function contentmentOf(position: Position, party: number, draft: Draft): Contentment[] {
  const { rulebook, state } = position;
  const kind = kindOf(rulebook, state, party);
  const gifts = giftsBySigning(position, party, draft);
  const from = supposeFrom();
  supposeOffered(rulebook, state, draft);
  const standing = partyRules(rulebook, party).constituencies.map((constituency) => {
    const value = addUp(position, party, kind, draft, constituency.weights, party, gifts, sum);
    const need = needOf(position, party, constituency);
    return { value, need, content: value >= need };
  });
  withdraw(state, from);
  return standing;
}

/**
 * Points by which a package would have to be worth more, to everybody at home alike, for a party to carry it there at its
 * own odds; 0 or less where it can be carried, −∞ for a party without constituencies.
 */
export function shortAtHome(position: Position, party: number, draft: Draft): number {
  const { constituencies, passesWith } = partyRules(position.rulebook, party);
  if (constituencies.length === 0) return -Infinity;
  const shorts = contentmentOf(position, party, draft).map(({ value, need }) => need - value);
  const enough = shorts.filter((most) => {
    const share = constituencies.reduce((held, one, index) => held + ((shorts[index] ?? 0) <= most ? one.share : 0), 0);
    return share >= passesWith - ROUNDING;
  });
  const vetoes = shorts.filter((_, index) => constituencies[index]?.veto === true);
  return Math.max(Math.min(...enough), ...vetoes);
}

/** What an adviser makes of a package, in points: the party's sum under the adviser's weights, without promises. */
export function adviserValue(position: Position, party: number, adviser: number, draft: Draft): number {
  const weights = partyRules(position.rulebook, party).advisers[adviser]?.weights;
  const kind = kindOf(position.rulebook, position.state, party);
  return addUp(position, party, kind, draft, weights, party, giftsBySigning(position, party, draft), sum);
}
