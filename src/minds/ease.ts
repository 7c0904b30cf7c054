import { logistic } from '../kit/arithmetic.ts';
import type { Draft } from '../rules/draft.ts';
import { kindOf, partyRules, read } from '../rules/entries.ts';
import { giftsBySigning } from '../rules/gifts.ts';
import { supposeOffered } from '../rules/in-force.ts';
import type { Position } from '../rules/position.ts';
import { supposeFrom, withdraw } from '../rules/supposition.ts';
import { addUp, blankValuation } from '../rules/value.ts';

/** Points by which a constituency's judgement is uncertain, and hundredths by which a majority is. */
const JUDGEMENT = 3;
const MAJORITY = 12;

const sum = blankValuation();

/**
 * How easily a party could carry a package at home, 0 to 1: the win-set with soft edges, so that a little more content
 * is a little better. A party without constituencies carries anything.
 */
export function easeAtHome(position: Position, party: number, draft: Draft): number {
  const { rulebook, state, evaluator } = position;
  const { constituencies, passesWith } = partyRules(rulebook, party);
  if (constituencies.length === 0) return 1;
  const kind = kindOf(rulebook, state, party);
  const gifts = giftsBySigning(position, party, draft);
  const from = supposeFrom();
  supposeOffered(rulebook, state, draft);
  let share = 0;
  let ease = 1;
  for (const { weights, needs, index, veto, share: part } of constituencies) {
    const value = addUp(position, party, kind, draft, weights, party, gifts, sum);
    const need =
      evaluator.value(needs, state) +
      read(state, rulebook.layout.needs + party) +
      read(state, rulebook.layout.waivedNeeds + index);
    const content = logistic((value - need) / JUDGEMENT);
    share += part * content;
    if (veto) ease *= content;
  }
  withdraw(state, from);
  return ease * logistic((share - passesWith) / MAJORITY);
}
