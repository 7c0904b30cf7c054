import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { agreedDraft, agreedWith, isBlank } from '../rules/agreed.ts';
import { NOBODY, oddsOf } from '../rules/belief.ts';
import { draftOf, type Draft } from '../rules/draft.ts';
import { read } from '../rules/entries.ts';
import type { SeatView } from '../rules/game.ts';
import { isLeavingAtStake, outsideOf, priceOfLeaving } from '../rules/leaving.ts';
import type { Position } from '../rules/position.ts';
import { promisesBroken } from '../rules/promises.ts';
import { askedAsSeen } from '../rules/reply.ts';
import { isSameClause } from '../rules/same-clause.ts';
import { refuses } from '../rules/signing.ts';
import type { Package } from '../rules/step.ts';
import { believedWorth } from '../rules/value.ts';
import { passes } from '../rules/win-set.ts';
import { worthsTo } from './worths-to.ts';

/** Points, low and high. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * Why another may have answered as it did, as far as a seat's analysts can tell:
 *
 * - `worth`: what they make the package to be worth to it, over the kinds it may be, words it would break and gifts that fall due counted in;
 * - `clause`: the clause that must have weighed most for its answer, with what they think it means to it;
 * - `leaving`: what it would fall back on, where they think that was more (refused) or less (accepted);
 * - `home`: odds that it could not have carried the package at home;
 * - `floor`: odds that it is a kind that never signs such a thing;
 * - `agreed`: odds that at this table it would undo something that is worth more to it;
 * - `asks`: what it held out for at this table, where they think that was more than the package gives it, with the odds of that;
 * - `beyond`: nothing of all this accounts for a refusal;
 * - `promise`: a word it gave in `turn` and would break, with what that costs it.
 */
export type InferredReason =
  | { readonly kind: 'worth'; readonly span: Span }
  | { readonly kind: 'clause'; readonly issue: number; readonly span: Span }
  | { readonly kind: 'leaving'; readonly span: Span }
  | { readonly kind: 'home'; readonly odds: number }
  | { readonly kind: 'floor'; readonly odds: number }
  | { readonly kind: 'agreed'; readonly odds: number }
  | { readonly kind: 'asks'; readonly span: Span; readonly odds: number }
  | { readonly kind: 'beyond' }
  | { readonly kind: 'promise'; readonly promise: number; readonly turn: number; readonly points: number };

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
  /** When it was given: of a word given later it knew nothing. Now, where it is not said. */
  readonly turn?: number;
  /** Leaders gave it, or more has been agreed at the table since: what is agreed now was no reason. */
  readonly agreedApart?: boolean;
  /** What who answered has asked for itself at this table: whatever it costs, that was no reason to refuse. */
  readonly asked?: Package;
  /** What was signed or agreed before: to say it once more cost nothing. */
  readonly stood?: Package;
}

/**
 * The reasons a seat may infer: of a refusal first the one that is likeliest to have decided it, then the weightiest kinds. A function of its view and of what was said alone: whatever
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
  const worthOf = worthsTo(position, seat, party, draft);
  const worth = spanOf(likely.map(({ kind }) => worthOf(kind)));
  const reasons: InferredReason[] = [];
  if (!accepts) {
    const asked = likely.map(({ kind }) => askedAsSeen(position, seat, party, kind, table));
    const askedBy = (kind: number): number =>
      at(
        asked,
        likely.findIndex((one) => one.kind === kind),
      );
    const suspected = [
      { kind: 'floor' as const, odds: oddsThat((kind) => refuses(position, party, draft, kind)) },
      { kind: 'home' as const, odds: oddsThat((kind) => !passes(position, party, draft, kind, NOBODY)) },
      { kind: 'agreed' as const, odds: oddsThat(undoing(position, seat, answer, draft)) },
      { kind: 'asks' as const, odds: oddsThat((kind) => worthOf(kind) < askedBy(kind)), span: spanOf(asked) },
    ].filter(({ odds }) => odds >= WORTH_SAYING);
    // Of equally likely ones the first, for it would stand whatever the sum came to.
    reasons.push(...suspected.toSorted((one, other) => other.odds - one.odds));
    if (suspected.length === 0) reasons.push({ kind: 'beyond' });
    reasons.push(...wordsBroken(position, seat, answer, draft));
  }
  reasons.push({ kind: 'worth', span: worth });
  if (isLeavingAtStake(rulebook, table)) {
    const leaving = spanOf(
      likely.map(({ kind }) => outsideOf(position, party, kind) - priceOfLeaving(position, party)),
    );
    if (accepts ? leaving.low < worth.high : leaving.high > worth.low) reasons.push({ kind: 'leaving', span: leaving });
  }
  return [...reasons, ...weightiest(position, seat, answer)];
}

/** Whether, to a kind of who refused, the draft would have undone something better that was agreed already. */
function undoing(position: Position, seat: number, answer: Answer, draft: Draft): (kind: number) => boolean {
  const { party, table, agreedApart = false } = answer;
  const agreed = agreedDraft(position, table);
  if (agreedApart || isBlank(agreed)) return () => false;
  const before = worthsTo(position, seat, party, agreed);
  const after = worthsTo(position, seat, party, agreedWith(position, agreed, draft));
  return (kind) => after(kind) < before(kind);
}

/** The words a party had given that its signature would have broken, the dearest first. */
function wordsBroken(position: Position, seat: number, answer: Answer, draft: Draft): InferredReason[] {
  const { rulebook, state } = position;
  const { party, turn: answered = Infinity } = answer;
  const given = rulebook.layout.promiseTurn + party * rulebook.promises.length;
  return promisesBroken(position, party, draft, seat)
    .map(({ promise, points }) => ({ kind: 'promise' as const, promise, turn: read(state, given + promise), points }))
    .filter(({ turn, points }) => turn <= answered && points > 0)
    .toSorted((one, other) => other.points - one.points);
}

function spanOf(values: readonly number[]): Span {
  return { low: Math.floor(Math.min(...values) - ERROR), high: Math.ceil(Math.max(...values) + ERROR) };
}

/** The clause that speaks most for the answer given, if any does. */
function weightiest(position: Position, seat: number, answer: Answer): InferredReason[] {
  const { party, table, worder, accepts, asked = [], stood = [] } = answer;
  let most = 0;
  let found: InferredReason | undefined;
  for (const clause of answer.package) {
    if (!accepts && asked.some(({ issue, level }) => issue === clause.issue && level === clause.level)) continue;
    if (!accepts && stood.some((one) => isSameClause(one, clause))) continue;
    const worth = believedWorth(position, seat, party, draftOf(position.rulebook, table, [clause], worder));
    const weight = accepts ? worth : -worth;
    if (weight <= most) continue;
    most = weight;
    found = { kind: 'clause', issue: clause.issue, span: spanOf([worth]) };
  }
  return found === undefined ? [] : [found];
}
