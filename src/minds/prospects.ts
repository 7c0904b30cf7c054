import { logistic } from '../kit/arithmetic.ts';
import { at } from '../kit/never.ts';
import { channelOpen } from '../rules/channels.ts';
import { kindOf, kindRules, partyRules, read } from '../rules/entries.ts';
import { outsideOf, worthOfLeaving } from '../rules/leaving.ts';
import { nearness, turnOfSummit } from '../rules/nearness.ts';
import { pointsAt } from '../rules/points.ts';
import type { Position } from '../rules/position.ts';
import { preconditionMet } from '../rules/preconditions.ts';
import { refuses } from '../rules/signing.ts';
import { touches } from '../rules/supposition.ts';
import { bearingOnWorth } from './bearing.ts';
import { easeAtHome } from './ease.ts';
import { fallbackOf, worthOfExpected, type ExpectedWorth, type TableOutlook } from './outlook.ts';

/** Points of surplus by which an expected agreement is uncertain. */
const DOUBT = 3;

/** Odds that what stands in the way will be out of it in time: on the first day, and on the last. */
const HOPE = {
  closedTable: { first: 0.9, last: 0.4 },
  closedChannel: { first: 0.8, last: 0.4 },
  noDate: { first: 0.8, last: 0.3 },
  summitShut: { first: 0.7, last: 0.2 },
  precondition: { first: 0.75, last: 0.1 },
  /** An own one can be let go until late. */
  ownPrecondition: { first: 1, last: 0.5 },
} as const;

/** Odds that a party signs what a kind like it never does: nobody is quite sure of its kind. */
const FLOOR = 0.1;

/** How much less a clause brings that could not be prepared and has to stay vague. */
const UNPREPARED = 0.5;

/** Points that an agreement under its roof is to a host, whatever stands in it: nobody asks twice to a house where guests part. */
const HOSTING = 12;

/** Odds that somebody leaves where nothing is signed, so that the outside option counts for those who stay. */
const SOMEBODY_LEAVES = 0.5;

/** What a seat may come to, in points, and what it is made of. */
export interface Prospects {
  /** All told: what stands, what may be signed, what is left otherwise, less what was paid. */
  readonly value: number;
  /** Worth of going on: what may still come, without what stands and was paid. */
  readonly goingOn: number;
  /** Odds, 0 to 1, of an agreement at the main summit. */
  readonly agreement: number;
}

/**
 * What a seat may come to from a position, by what it expected of each table. `from`: the bracket since which slots were
 * supposed to be otherwise than when the outlook was made; undefined where none were.
 */
export function prospectsOf(
  position: Position,
  seat: number,
  outlook: readonly TableOutlook[],
  from?: number,
): Prospects {
  const { rulebook, state } = position;
  const { layout, mainSummit } = rulebook;
  const stands = pointsInForce(position, seat) + read(state, layout.gifts + seat) - read(state, layout.paid + seat);
  const kind = kindOf(rulebook, state, seat);
  const outside = outsideOf(position, seat, kind);
  if (read(state, layout.walked) !== 0) return { value: stands + outside, goingOn: outside, agreement: 0 };
  const changed = from !== undefined && touches(from, bearingOnWorth(rulebook));
  let hoped = 0;
  let agreement = 0;
  let meets = 0;
  for (const expected of outlook) {
    const { sides, package: draft } = expected;
    const worth = changed ? worthOfExpected(position, seat, sides, draft) : expected.worth;
    const way = chanceOfSitting(position, seat, expected);
    const chance = way * chanceOfAgreeing(position, expected, worth);
    hoped += chance * pointsExpected(position, seat, expected, worth);
    if (expected.summit !== mainSummit && mainSummit >= 0) continue;
    agreement = Math.max(agreement, chance);
    if (mainSummit >= 0) meets = Math.max(meets, way);
  }
  const { meeting } = kindRules(partyRules(rulebook, seat), kind);
  const held = mainSummit >= 0 && read(state, layout.held + mainSummit) !== 0;
  const atMeeting = held ? 1 : meets;
  const otherwise = Math.max(leavingLater(position, seat), SOMEBODY_LEAVES * outside);
  const goingOn = hoped + atMeeting * position.evaluator.value(meeting, state) + (1 - agreement) * otherwise;
  return { value: stands + goingOn, goingOn, agreement };
}

/** Odds, 0 to 1, that what a seat expects of a table will be signed. */
export function oddsOfSigning(position: Position, seat: number, expected: TableOutlook): number {
  return chanceOfSitting(position, seat, expected) * chanceOfAgreeing(position, expected, expected.worth);
}

/** Points of the levels that hold now. */
function pointsInForce(position: Position, seat: number): number {
  const { rulebook, state } = position;
  const kind = kindOf(rulebook, state, seat);
  let points = 0;
  for (let issue = 0; issue < rulebook.issues.length; issue += 1) {
    const level = read(state, rulebook.layout.levels + issue);
    if (level !== 0) points += pointsAt(position, seat, kind, issue, level);
  }
  return points;
}

/** Worth of leaving at the end, when its price is highest; nothing for who cannot leave or will not have the time. */
function leavingLater(position: Position, seat: number): number {
  const { rulebook, state } = position;
  if (partyRules(rulebook, seat).leave < 0) return 0;
  const { turn } = rulebook.layout;
  const now = read(state, turn);
  const main = turnOfSummit(rulebook, state, rulebook.mainSummit);
  state[turn] = Math.max(now, main > 0 ? main : rulebook.turns);
  const worth = worthOfLeaving(position, seat);
  state[turn] = now;
  return Math.max(0, worth);
}

/** Odds that whoever can sign for a table will sit together in time. What is in the way weighs more with every turn. */
function chanceOfSitting(position: Position, seat: number, { table, summit }: TableOutlook): number {
  const { rulebook, state, evaluator } = position;
  const rules = at(rulebook.tables, table);
  const near = nearness(rulebook, state);
  const hope = ({ first, last }: { readonly first: number; readonly last: number }): number =>
    first + (last - first) * near * near;
  let chance = 1;
  if (!channelOpen(position, rules.channel)) chance *= hope(HOPE.closedChannel);
  if (rules.when >= 0 && evaluator.value(rules.when, state) === 0) chance *= hope(HOPE.closedTable);
  if (summit < 0) return chance;
  const { when, main } = at(rulebook.summits, summit);
  const turn = turnOfSummit(rulebook, state, summit);
  if (turn === 0) chance *= hope(HOPE.noDate);
  else if (turn < read(state, rulebook.layout.turn)) return 0;
  if (when >= 0 && evaluator.value(when, state) === 0) chance *= hope(HOPE.summitShut);
  if (!main) return chance;
  for (const [index, { of }] of rulebook.preconditions.entries()) {
    if (!preconditionMet(position, index)) chance *= hope(of === seat ? HOPE.ownPrecondition : HOPE.precondition);
  }
  return chance;
}

/** Odds that both sides find enough in it and can carry it at home. */
function chanceOfAgreeing(position: Position, expected: TableOutlook, worth: ExpectedWorth): number {
  if (expected.clauses === 0) return 0;
  const { table, package: draft, sides } = expected;
  const surplus =
    worth.sides[0] - fallbackOf(position, table, sides[0]) + worth.sides[1] - fallbackOf(position, table, sides[1]);
  // What a side has too much it can give to the other, along the line.
  const uneven = Math.abs(expected.surplus[0] - expected.surplus[1]) / 4;
  let chance = logistic((surplus / 2 - uneven) / DOUBT);
  for (const [place, side] of sides.entries()) {
    chance *= easeAtHome(position, side, draft, at(worth.circles, place));
    if (refuses(position, side, draft)) chance *= FLOOR;
  }
  // Where one judgement errs the others err with it: together they are less sure than each by itself.
  return Math.sqrt(chance);
}

/**
 * What the expected package brings a seat: less where it is not prepared; and for a side, half of what has moved in the
 * worth of leaving on either side since it began to think, for terms follow from what each falls back on.
 */
function pointsExpected(
  position: Position,
  seat: number,
  expected: TableOutlook,
  { seat: worth }: ExpectedWorth,
): number {
  const { sides, reservation, table } = expected;
  const hosting = partyRules(position.rulebook, seat).hosts ? HOSTING : 0;
  const prepared = worth > 0 ? worth * (1 - UNPREPARED * (1 - shareOfPreparation(position, expected))) : worth;
  const side = sides.indexOf(seat);
  if (side < 0) return prepared + hosting;
  const leverage = (of: 0 | 1): number => fallbackOf(position, table, sides[of]) - reservation[of];
  const own = side === 0 ? leverage(0) - leverage(1) : leverage(1) - leverage(0);
  return prepared + hosting + own / 2;
}

/** How much of the package could be laid down as agreed if the leaders sat now, 0 to 1. */
function shareOfPreparation({ rulebook, state, evaluator }: Position, { summit, clauses }: TableOutlook): number {
  if (summit < 0 || clauses === 0) return 1;
  const prepared = evaluator.value(at(rulebook.summits, summit).prepared, state);
  return prepared >= clauses ? 1 : prepared <= 0 ? 0 : prepared / clauses;
}
