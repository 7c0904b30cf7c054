import { at } from '../kit/never.ts';
import type { Draft } from '../rules/draft.ts';
import { kindOf, partyRules, read } from '../rules/entries.ts';
import { giftsBySigning } from '../rules/gifts.ts';
import { supposeOffered } from '../rules/in-force.ts';
import type { ConstituencyRules } from '../rules/rulebook.ts';
import type { Position } from '../rules/position.ts';
import { supposeFrom, withdraw } from '../rules/supposition.ts';
import { needsReadOffer } from '../rules/win-set.ts';
import { WORTH, type Bearing } from './bearing.ts';
import { blankValuation, readDraft, sumUnder } from '../rules/value.ts';
import { oddsFrom } from './logit.ts';

/** Points by which a constituency's judgement is uncertain, and hundredths by which a majority is. */
const JUDGEMENT = 2;
const MAJORITY = 8;

const sum = blankValuation();

/** Points of a package to each constituency of a party, in the order of the file. */
export function worthToCircles(position: Position, party: number, draft: Draft): readonly number[] {
  const { rulebook, state } = position;
  const rules = partyRules(rulebook, party);
  const { constituencies } = rules;
  if (constituencies.length === 0) return [];
  const kind = kindOf(rulebook, state, party);
  const gifts = giftsBySigning(position, party, draft);
  readDraft(position, party, kind, draft, party);
  return constituencies.map(({ weights }) => sumUnder(rules, weights, gifts, sum));
}

/** How easily a party could carry a package at home, and how content each constituency would be. */
export interface Ease {
  /** 0 to 1. */
  readonly ease: number;
  readonly content: readonly number[];
}

/** A party that nobody at home can stop. */
export const AT_EASE: Ease = { ease: 1, content: [] };

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
  const content = constituencies.map((rules, place) => contentOf(position, party, rules, worths[place] ?? 0));
  withdraw(state, from);
  let share = 0;
  let ease = 1;
  for (const [place, { veto, share: part }] of constituencies.entries()) {
    share += part * (content[place] ?? 0);
    if (veto) ease *= content[place] ?? 0;
  }
  return { ease: ease * majority(share, partyRules(rulebook, party).passesWith), content };
}

/** `easeAtHome` as a number, where only what `bits` name is otherwise than it was `before`. */
export function easeAfter(
  position: Position,
  party: number,
  draft: Draft,
  worths: readonly number[],
  before: Ease,
  { circles }: Bearing,
  bits: number,
): number {
  const { rulebook, state } = position;
  const { constituencies, passesWith } = partyRules(rulebook, party);
  const { length } = constituencies;
  if (length === 0) return 1;
  const from = supposeFrom();
  if (needsReadOffer(rulebook, party)) supposeOffered(rulebook, state, draft);
  let share = 0;
  let ease = 1;
  for (let place = 0; place < length; place += 1) {
    const rules = at(constituencies, place);
    const known = (bits & (at(circles, rules.index) | WORTH)) === 0;
    const content = known ? at(before.content, place) : contentOf(position, party, rules, worths[place] ?? 0);
    share += rules.share * content;
    if (rules.veto) ease *= content;
  }
  withdraw(state, from);
  return ease * majority(share, passesWith);
}

/** What constituencies need in one place, each asked once however many tables ask: only where no offer is asked for. */
const memo = { needs: new Float64Array(64), asked: new Int32Array(64), place: 0 };

/** Forgets what constituencies need: the place is another. */
export function forgetNeeds(): void {
  memo.place += 1;
}

function needOf(position: Position, party: number, rules: ConstituencyRules): number {
  const { index } = rules;
  if (index >= memo.needs.length || needsReadOffer(position.rulebook, party)) return askNeed(position, party, rules);
  if (memo.asked[index] !== memo.place) {
    memo.needs[index] = askNeed(position, party, rules);
    memo.asked[index] = memo.place;
  }
  return read(memo.needs, index);
}

function askNeed({ rulebook, state, evaluator }: Position, party: number, { needs, index }: ConstituencyRules): number {
  const { layout } = rulebook;
  return evaluator.value(needs, state) + read(state, layout.needs + party) + read(state, layout.waivedNeeds + index);
}

function contentOf(position: Position, party: number, rules: ConstituencyRules, worth: number): number {
  const need = needOf(position, party, rules);
  return oddsFrom((worth - need) / JUDGEMENT);
}

function majority(share: number, passesWith: number): number {
  return oddsFrom((share - passesWith) / MAJORITY);
}
