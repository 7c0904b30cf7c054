import { at } from '../kit/never.ts';
import { blankLine, lineOfConcessions, packageOnLine } from '../rules/concessions.ts';
import { blankDraft, packageOf, type Draft } from '../rules/draft.ts';
import { read } from '../rules/entries.ts';
import type { Decision, MindLuck, Question, SeatView } from '../rules/game.ts';
import { worthOfLeaving } from '../rules/leaving.ts';
import { needOf } from '../rules/need.ts';
import { needHolding } from '../rules/need-curve.ts';
import { agreedClause } from '../rules/offers.ts';
import type { Position } from '../rules/position.ts';
import { isBoundAt } from '../rules/promises.ts';
import { othersBelievedToSign, refuses } from '../rules/signing.ts';
import type { Package } from '../rules/step.ts';
import { worthOfPackage } from '../rules/value.ts';
import { passes } from '../rules/win-set.ts';
import { isBlank } from '../rules/agreed.ts';
import { improves } from './answering.ts';
import { imagine } from './imagine.ts';
import { mayLayNow, worthToOthers } from './laid-before.ts';
import { lastChance, leavesInstead } from './leaving.ts';
import { luckSlot } from './luck-slot.ts';
import { balancedPackage } from './outlook.ts';
import { debtOf, dropDearWords, reworded } from './wording.ts';

/** Packages that a seat weighs before it offers one of them. */
const MOST_WEIGHED = 3;

/** Points by which a new offer must better what is agreed to be worth making. */
const IMPROVEMENT = 0.5;

type OfferQuestion = Question & { readonly kind: 'offer' };

/**
 * What a seat lays on a table: along its line of concessions the last package that it believes the others would sign,
 * that it could sign itself and that reaches what it needs, debts of its words taken off; where there is none the last
 * it could sign, worded warmly or vaguely where that would win the others. It
 * passes where it has nothing to offer or all of it is agreed already; where, at a table, it believes that the others would lose by all it could ask; and, for
 * some turns after it was turned down, where it has nothing better for them.
 */
export function chooseOffer(view: SeatView, question: OfferQuestion, luck: MindLuck): Decision {
  const position = imagine(view);
  const { table, summit } = question;
  const { seat } = view;
  const isSide = at(view.rulebook.tables, table).parties.includes(seat);
  const draft = isSide
    ? ownOffer(position, seat, question, luck(luckSlot(view, question) + 1))
    : bridgingDraft(position, seat, table);
  if (lastChance(position, question) && !(draft !== undefined && othersBelievedToSign(position, seat, draft))) {
    const leave = leavesInstead(position, seat, question.options, luck(luckSlot(view, question)));
    if (leave !== undefined) return { kind: 'deed', deed: leave };
  }
  if (draft === undefined) return { kind: 'pass' };
  const offered = packageOf(draft);
  if (offered.length === 0 || (summit < 0 && isAgreed(position, offered))) return { kind: 'pass' };
  return { kind: 'offer', package: offered, public: false };
}

function ownOffer(position: Position, seat: number, { table, summit }: OfferQuestion, luck: number): Draft | undefined {
  const line = blankLine(position.rulebook);
  // No offer lies on the table of who is to make one: the line its need was reckoned from is the one it offers along, but for
  // its own word. Who offers along a line that leaves its word aside crosses it early, and fares worse.
  const need = needOf(position, seat, table, line);
  if (isBoundAt(position, seat, table)) lineOfConcessions(position, seat, table, line);
  const held = summit < 0 ? 1 - need.conceded : heldBack(position, summit);
  const target = needHolding(need.reservation, need.aspiration, held);
  const mayLay = mayLayNow(position, seat, table, summit);
  const possible: Draft[] = [];
  const willing: Draft[] = [];
  for (let index = line.count - 1; index >= 0 && willing.length < MOST_WEIGHED; index -= 1) {
    const draft = packageOnLine(position, line, index, blankDraft(position.rulebook, table));
    dropDearWords(position, seat, draft);
    const worth = worthOfPackage(position, seat, draft) - debtOf(position, seat, draft);
    if (isBlank(draft) || worth < target || !mayLay(draft) || !couldSign(position, seat, draft)) continue;
    possible.push(draft);
    if (othersBelievedToSign(position, seat, draft)) willing.push(draft);
  }
  const [most] = possible;
  const inOtherWords = most === undefined || willing.length > 0 ? undefined : reworded(position, seat, most, target);
  const asked = summit >= 0 ? possible : possible.filter((draft) => worthToOthers(position, seat, draft) >= 0);
  const offer = oneOf(willing, luck) ?? inOtherWords ?? oneOf(asked, luck);
  if (offer === undefined || summit >= 0) return offer;
  return improves(position, seat, table, offer, -IMPROVEMENT) ? offer : undefined;
}

/** Mostly the first, which concedes most; now and then one that keeps a little more, so that no two weeks are alike. */
function oneOf(drafts: readonly Draft[], luck: number): Draft | undefined {
  const place = Math.floor(MOST_WEIGHED * luck * luck * luck);
  return drafts[Math.min(place, drafts.length - 1)];
}

function couldSign(position: Position, seat: number, draft: Draft): boolean {
  return !refuses(position, seat, draft) && passes(position, seat, draft);
}

/** At a summit all that is left to concede is spread over the rounds; some is kept for the end. */
function heldBack({ rulebook, state }: Position, summit: number): number {
  const { rounds } = at(rulebook.summits, summit);
  const round = Math.floor(read(state, rulebook.layout.exchange) / 2) + 1;
  return Math.max(0, 1 - round / (rounds + 1));
}

/** A third party's draft: what leaves both sides about as well off, if it can live with it and with what it would owe. */
function bridgingDraft(position: Position, seat: number, table: number): Draft | undefined {
  const leaving = worthOfLeaving(position, seat);
  const draft = balancedPackage(position, seat, table, seat, (one) => {
    const worth = worthOfPackage(position, seat, one) - debtOf(position, seat, one);
    return worth >= leaving && couldSign(position, seat, one);
  });
  return isBlank(draft) ? undefined : draft;
}

function isAgreed({ rulebook, state }: Position, offered: Package): boolean {
  return offered.every(({ issue, level, wording }) => {
    const agreed = agreedClause(rulebook, state, issue);
    return agreed?.level === level && agreed.wording === wording;
  });
}
