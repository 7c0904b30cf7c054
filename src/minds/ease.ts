import { logistic } from '../kit/arithmetic.ts';
import type { Draft } from '../rules/draft.ts';
import { kindOf, partyRules, read } from '../rules/entries.ts';
import { giftsBySigning } from '../rules/gifts.ts';
import { supposeOffered } from '../rules/in-force.ts';
import type { Position } from '../rules/position.ts';
import { supposeFrom, withdraw } from '../rules/supposition.ts';
import { addUp, blankValuation } from '../rules/value.ts';

/** Points by which a constituency's judgement is uncertain, and hundredths by which a majority is. */
const JUDGEMENT = 2;
const MAJORITY = 8;

const sum = blankValuation();

/** Points of a package to each constituency of a party, in the order of the file. */
export function worthToCircles(position: Position, party: number, draft: Draft): readonly number[] {
  const { rulebook, state } = position;
  const { constituencies } = partyRules(rulebook, party);
  if (constituencies.length === 0) return [];
  const kind = kindOf(rulebook, state, party);
  const gifts = giftsBySigning(position, party, draft);
  return constituencies.map(({ weights }) => addUp(position, party, kind, draft, weights, party, gifts, sum));
}

/**
 * How easily a party could carry a package at home, 0 to 1: the win-set with soft edges, so that a little more content
 * is a little better. A party without constituencies carries anything. `worths`: of the package to each constituency.
 */
export function easeAtHome(
  { rulebook, state, evaluator }: Position,
  party: number,
  draft: Draft,
  worths: readonly number[],
): number {
  const { constituencies, passesWith } = partyRules(rulebook, party);
  if (constituencies.length === 0) return 1;
  const from = supposeFrom();
  supposeOffered(rulebook, state, draft);
  let share = 0;
  let ease = 1;
  for (const [place, { needs, index, veto, share: part }] of constituencies.entries()) {
    const need =
      evaluator.value(needs, state) +
      read(state, rulebook.layout.needs + party) +
      read(state, rulebook.layout.waivedNeeds + index);
    const content = logistic(((worths[place] ?? 0) - need) / JUDGEMENT);
    share += part * content;
    if (veto) ease *= content;
  }
  withdraw(state, from);
  return ease * logistic((share - passesWith) / MAJORITY);
}
