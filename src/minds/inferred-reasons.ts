import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { NOBODY, oddsOf } from '../rules/belief.ts';
import { draftOf, type Draft } from '../rules/draft.ts';
import type { SeatView } from '../rules/game.ts';
import { isLeavingAtStake, outsideOf, priceOfLeaving } from '../rules/leaving.ts';
import type { Position } from '../rules/position.ts';
import { refuses } from '../rules/signing.ts';
import type { Package } from '../rules/step.ts';
import { addUp, believedWorth, blankValuation } from '../rules/value.ts';
import { passes } from '../rules/win-set.ts';

/** Points, low and high. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * Why another may have answered as it did, as far as a seat's analysts can tell:
 *
 * - `worth`: what they make the package to be worth to it, over the kinds it may be;
 * - `clause`: the clause that must have weighed most for its answer, with what they think it means to it;
 * - `leaving`: what it would fall back on, where they think that was more (refused) or less (accepted);
 * - `home`: odds that it could not have carried the package at home;
 * - `floor`: odds that it is a kind that never signs such a thing.
 */
export type InferredReason =
  | { readonly kind: 'worth'; readonly span: Span }
  | { readonly kind: 'clause'; readonly issue: number; readonly span: Span }
  | { readonly kind: 'leaving'; readonly span: Span }
  | { readonly kind: 'home'; readonly odds: number }
  | { readonly kind: 'floor'; readonly odds: number };

/** Odds below which a kind is not reckoned with, and a suspicion is not spoken of. */
const UNLIKELY = 0.05;
const WORTH_SAYING = 0.25;

/** Analysts are wrong by a point either way, and speak in whole points. */
const ERROR = 1;

export interface Answer {
  readonly party: number;
  readonly table: number;
  readonly package: Package;
  /** Who worded it. */
  readonly worder: number;
  readonly accepts: boolean;
}

/**
 * The reasons a seat may infer, the weightiest kinds first. A function of its view and of what was said alone: whatever
 * the other really is, under the same view and answer the reasons are the same.
 */
export function inferredReasons(view: SeatView, answer: Answer): InferredReason[] {
  const { rulebook, state, seat } = view;
  const position: Position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
  const { party, table, accepts } = answer;
  const draft = draftOf(rulebook, table, answer.package, answer.worder);
  const likely = at(rulebook.parties, party).kinds.flatMap((_, kind) => {
    const odds = oddsOf(rulebook, state, seat, party, kind);
    return odds < UNLIKELY ? [] : [{ kind, odds }];
  });
  const oddsThat = (test: (kind: number) => boolean): number =>
    likely.reduce((sum, { kind, odds }) => sum + (test(kind) ? odds : 0), 0);
  const worth = spanOf(likely.map(({ kind }) => worthTo(position, party, kind, draft)));
  const reasons: InferredReason[] = [];
  const floor = oddsThat((kind) => refuses(position, party, draft, kind));
  const home = oddsThat((kind) => !passes(position, party, draft, kind, NOBODY));
  if (!accepts && floor >= WORTH_SAYING) reasons.push({ kind: 'floor', odds: floor });
  if (!accepts && home >= WORTH_SAYING) reasons.push({ kind: 'home', odds: home });
  reasons.push({ kind: 'worth', span: worth });
  if (isLeavingAtStake(rulebook, table)) {
    const leaving = spanOf(
      likely.map(({ kind }) => outsideOf(position, party, kind) - priceOfLeaving(position, party)),
    );
    if (accepts ? leaving.low < worth.high : leaving.high > worth.low) reasons.push({ kind: 'leaving', span: leaving });
  }
  return [...reasons, ...weightiest(position, seat, answer)];
}

function worthTo(position: Position, party: number, kind: number, draft: Draft): number {
  return addUp(position, party, kind, draft, undefined, NOBODY, 0, blankValuation());
}

function spanOf(values: readonly number[]): Span {
  return { low: Math.floor(Math.min(...values) - ERROR), high: Math.ceil(Math.max(...values) + ERROR) };
}

/** The clause that speaks most for the answer given, if any does. */
function weightiest(position: Position, seat: number, answer: Answer): InferredReason[] {
  const { party, table, worder, accepts } = answer;
  let most = 0;
  let found: InferredReason | undefined;
  for (const clause of answer.package) {
    const worth = believedWorth(position, seat, party, draftOf(position.rulebook, table, [clause], worder));
    const weight = accepts ? worth : -worth;
    if (weight <= most) continue;
    most = weight;
    found = { kind: 'clause', issue: clause.issue, span: spanOf([worth]) };
  }
  return found === undefined ? [] : [found];
}
