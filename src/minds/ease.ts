import { logistic } from '../kit/arithmetic.ts';
import { at } from '../kit/never.ts';
import type { Draft } from '../rules/draft.ts';
import { kindOf, partyRules, read } from '../rules/entries.ts';
import { giftsBySigning } from '../rules/gifts.ts';
import { supposeOffered } from '../rules/in-force.ts';
import type { ConstituencyRules } from '../rules/rulebook.ts';
import type { Position } from '../rules/position.ts';
import { supposeFrom, withdraw } from '../rules/supposition.ts';
import { needsReadOffer } from '../rules/win-set.ts';
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

/** How easily a party could carry a package at home, with what each constituency needs and how content it would be. */
export interface Ease {
  /** 0 to 1. */
  readonly ease: number;
  readonly worths: readonly number[];
  readonly needs: readonly number[];
  /** 0 to 1. */
  readonly content: readonly number[];
}

/** A party that nobody at home can stop. */
export const AT_EASE: Ease = { ease: 1, worths: [], needs: [], content: [] };

/**
 * How easily a party could carry a package at home: the win-set with soft edges, so that a little more content
 * is a little better. A party without constituencies carries anything. `worths`: of the package to each constituency.
 */
export function easeAtHome(position: Position, party: number, draft: Draft, worths: readonly number[]): Ease {
  const { rulebook, state } = position;
  const { constituencies } = partyRules(rulebook, party);
  if (constituencies.length === 0) return AT_EASE;
  const from = supposeFrom();
  if (needsReadOffer(rulebook, party)) supposeOffered(rulebook, state, draft);
  const needs = constituencies.map((one) => needOfCircle(position, party, one));
  withdraw(state, from);
  const content = needs.map((need, place) => contentWith(worths[place] ?? 0, need));
  let share = 0;
  let ease = 1;
  for (const [place, { veto, share: part }] of constituencies.entries()) {
    share += part * (content[place] ?? 0);
    if (veto) ease *= content[place] ?? 0;
  }
  return { ease: ease * majority(share, partyRules(rulebook, party).passesWith), worths, needs, content };
}

/** `easeAtHome` as a number, where most is as it was before. */
export function easeAfter(
  position: Position,
  party: number,
  draft: Draft,
  worths: readonly number[],
  before: Ease,
): number {
  const { rulebook, state } = position;
  const { constituencies, passesWith } = partyRules(rulebook, party);
  const { length } = constituencies;
  if (length === 0) return 1;
  const from = supposeFrom();
  if (needsReadOffer(rulebook, party)) supposeOffered(rulebook, state, draft);
  let share = 0;
  let ease = 1;
  let same = true;
  for (let place = 0; place < length; place += 1) {
    const rules = at(constituencies, place);
    const worth = worths[place] ?? 0;
    const need = needOfCircle(position, party, rules);
    const known = need === before.needs[place] && worth === before.worths[place];
    const content = known ? (before.content[place] ?? 0) : contentWith(worth, need);
    if (!known) same = false;
    share += rules.share * content;
    if (rules.veto) ease *= content;
  }
  withdraw(state, from);
  return same ? before.ease : ease * majority(share, passesWith);
}

function needOfCircle({ rulebook, state, evaluator }: Position, party: number, rules: ConstituencyRules): number {
  const { layout } = rulebook;
  return (
    evaluator.value(rules.needs, state) +
    read(state, layout.needs + party) +
    read(state, layout.waivedNeeds + rules.index)
  );
}

function contentWith(worth: number, need: number): number {
  return logistic((worth - need) / JUDGEMENT);
}

function majority(share: number, passesWith: number): number {
  return logistic((share - passesWith) / MAJORITY);
}
