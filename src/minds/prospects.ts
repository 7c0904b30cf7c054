import { at } from '../kit/never.ts';
import type { Draft } from '../rules/draft.ts';
import { kindOf, kindRules, partyRules, read } from '../rules/entries.ts';
import { fallbackOf, isLeavingAtStake, outsideOf, worthOfLeaving } from '../rules/leaving.ts';
import { turnOfSummit } from '../rules/nearness.ts';
import type { Position } from '../rules/position.ts';
import { refuses } from '../rules/signing.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { touched } from '../rules/supposition.ts';
import { bearingOf, MEETING, PROMISED, STANDS, WALKED, WORTH, type Bearing } from './bearing.ts';
import { AT_EASE, easeAfter, easeAtHome, forgetNeeds, type Ease } from './ease.ts';
import { worthOfExpected, worthToSides, type ExpectedWorth } from './expected-worth.ts';
import { blankHopes, hopeFor, worthOfGoingOn } from './hopes.ts';
import type { TableOutlook } from './outlook.ts';
import { scoredStanding, scoredWorth } from './scored.ts';
import { chanceOfSitting, shareOfPreparation } from './sitting.ts';
import { oddsFrom } from './logit.ts';

/** Points of surplus by which an expected agreement is uncertain. */
const DOUBT = 3;

/** Odds that a party signs what a kind like it never does: nobody is quite sure of its kind. */
const FLOOR = 0.1;

/** How much less a clause brings that could not be prepared and has to stay vague. */
const UNPREPARED = 0.5;

/**
 * Points that an agreement, at any table, is to a party that hosts, whatever stands in it: nobody asks twice to a house where guests
 * part.
 */
const HOSTING = 12;

/** What a seat may come to, in points, and what it is made of. */
export interface Prospects {
  /** All told: what stands, what may be signed, what is left otherwise, less what was paid. */
  readonly value: number;
  /** Worth of going on: what may still come, without what stands and was paid. */
  readonly goingOn: number;
  /** Odds, 0 to 1, of an agreement at the main summit. */
  readonly agreement: number;
}

/** What one table puts into the prospects of a seat. */
export interface TableShare {
  readonly expected: TableOutlook;
  /** Odds that its leaders sit; share of the package they will have prepared. */
  readonly sits: number;
  readonly prepared: number;
  /** What each side falls back on, in points. */
  readonly fallback: readonly [number, number];
  /** How each side would carry it at home, and the odds that its kind signs it. */
  readonly homes: readonly [Ease, Ease];
  readonly floor: readonly [number, number];
  /** What the package would put into the seat's score. */
  readonly scored: number;
  /** Odds of an agreement if they sit; points it would be to the seat. */
  readonly agrees: number;
  readonly points: number;
  /** Bits of all that it rests on. */
  readonly rests: number;
}

/** Prospects with all they were reckoned from, so that a change asks only for what it touches. */
export interface Ledger extends Prospects {
  readonly walked: boolean;
  readonly stands: number;
  readonly outside: number;
  readonly leavingLater: number;
  readonly meeting: number;
  readonly held: boolean;
  readonly tables: readonly TableShare[];
}

/** What a seat may come to from a position, by what it expected of each table. */
export function prospectsOf(position: Position, seat: number, outlook: readonly TableOutlook[]): Ledger {
  const { rulebook, state } = position;
  forgetNeeds();
  const tables = outlook.map((expected) => shareOf(position, seat, expected));
  const terms = {
    walked: read(state, rulebook.layout.walked) !== 0,
    stands: scoredStanding(position, seat),
    outside: outsideOf(position, seat, kindOf(rulebook, state, seat)),
    leavingLater: leavingLater(position, seat),
    meeting: meetingOf(position, seat),
    held: isHeld(position),
  };
  if (terms.walked) {
    return { value: terms.stands + terms.outside, goingOn: terms.outside, agreement: 0, ...terms, tables };
  }
  const hopes = blankHopes();
  for (const share of tables) hopeFor(rulebook, share.expected, share.sits, share.agrees, share.points, hopes);
  const goingOn = worthOfGoingOn(hopes, terms.meeting, terms.held, terms.leavingLater, terms.outside);
  return { value: terms.stands + goingOn, goingOn, agreement: hopes.agreement, ...terms, tables };
}

const hopesAfter = blankHopes();

/**
 * Value of the prospects once something is supposed: `before` as they were when the bracket `from` was opened, anew what
 * rests on a slot that was written since.
 */
export function valueAfter(position: Position, seat: number, before: Ledger, from: number): number {
  const { rulebook, state } = position;
  const bearing = bearingOf(rulebook);
  const bits = touched(from, bearing.marks);
  if (bits === 0) return before.value;
  const walked = (bits & WALKED) === 0 ? before.walked : read(state, rulebook.layout.walked) !== 0;
  const stands = (bits & STANDS) === 0 ? before.stands : scoredStanding(position, seat);
  const leaves = (bits & at(bearing.leaving, seat)) !== 0;
  const outside = leaves ? outsideOf(position, seat, kindOf(rulebook, state, seat)) : before.outside;
  if (walked) return stands + outside;
  forgetNeeds();
  hopesAfter.hoped = 0;
  hopesAfter.agreement = 0;
  hopesAfter.meets = 0;
  for (const share of before.tables) {
    if ((bits & share.rests) === 0) {
      hopeFor(rulebook, share.expected, share.sits, share.agrees, share.points, hopesAfter);
    } else hopeAfter(position, seat, bearing, share, bits);
  }
  const meets = (bits & MEETING) !== 0;
  const meeting = meets ? meetingOf(position, seat) : before.meeting;
  const held = meets ? isHeld(position) : before.held;
  return (
    stands +
    worthOfGoingOn(hopesAfter, meeting, held, leaves ? leavingLater(position, seat) : before.leavingLater, outside)
  );
}

/** The share of one table, anew where `bits` touch it. */
function hopeAfter(position: Position, seat: number, bearing: Bearing, share: TableShare, bits: number): void {
  const { expected } = share;
  const { table, sides, package: draft } = expected;
  const moved = (bits & at(bearing.sitting, table)) !== 0;
  const sits = moved ? chanceOfSitting(position, seat, expected) : share.sits;
  const prepared = moved ? shareOfPreparation(position, expected) : share.prepared;
  let { worth } = expected;
  if ((bits & WORTH) !== 0) worth = worthOfExpected(position, seat, sides, draft);
  else if ((bits & PROMISED) !== 0) worth = worthToSides(position, seat, sides, draft, worth.circles);
  const [one, other] = share.fallback;
  const first = (bits & at(bearing.leaving, sides[0])) === 0 ? one : fallbackOf(position, table, sides[0]);
  const second = (bits & at(bearing.leaving, sides[1])) === 0 ? other : fallbackOf(position, table, sides[1]);
  let agrees = 0;
  if (expected.clauses > 0) {
    let odds = oddsOfFinding(expected, worth, first, second);
    for (let place = 0; place < 2; place += 1) {
      const side = sides[place] ?? 0;
      const home = share.homes[place] ?? AT_EASE;
      if ((bits & (at(bearing.home, side) | WORTH)) === 0) odds *= home.ease;
      else odds *= easeAfter(position, side, draft, worth.circles[place] ?? [], home, bearing, bits);
      if ((bits & (at(bearing.floors, side) | WORTH)) === 0) odds *= share.floor[place] ?? 1;
      else odds *= floorOf(position, side, draft);
    }
    agrees = Math.sqrt(odds);
  }
  const scored = (bits & (WORTH | PROMISED)) === 0 ? share.scored : scoredWorth(position, seat, draft);
  const points = pointsExpected(position.rulebook, seat, expected, scored, prepared, first, second);
  hopeFor(position.rulebook, expected, sits, agrees, points, hopesAfter);
}

function shareOf(position: Position, seat: number, expected: TableOutlook): TableShare {
  const { rulebook } = position;
  const { table, sides, worth, package: draft } = expected;
  const [one, other] = sides;
  const { sitting, home, floors, leaving } = bearingOf(rulebook);
  const some = expected.clauses > 0;
  const sits = chanceOfSitting(position, seat, expected);
  const prepared = shareOfPreparation(position, expected);
  const fallback = [fallbackOf(position, table, one), fallbackOf(position, table, other)] as const;
  const homes = some
    ? ([
        easeAtHome(position, one, draft, worth.circles[0]),
        easeAtHome(position, other, draft, worth.circles[1]),
      ] as const)
    : ([AT_EASE, AT_EASE] as const);
  const floor = some ? ([floorOf(position, one, draft), floorOf(position, other, draft)] as const) : ([1, 1] as const);
  const found = some ? oddsOfFinding(expected, worth, fallback[0], fallback[1]) : 0;
  const leaves = isLeavingAtStake(rulebook, table) ? at(leaving, one) | at(leaving, other) : 0;
  const scored = scoredWorth(position, seat, draft);
  return {
    expected,
    scored,
    sits,
    prepared,
    fallback,
    homes,
    floor,
    // Where one judgement errs the others err with it: together they are less sure than each by itself.
    agrees: Math.sqrt(found * homes[0].ease * floor[0] * homes[1].ease * floor[1]),
    points: pointsExpected(rulebook, seat, expected, scored, prepared, fallback[0], fallback[1]),
    rests:
      at(sitting, table) |
      at(home, one) |
      at(home, other) |
      at(floors, one) |
      at(floors, other) |
      leaves |
      WORTH |
      PROMISED,
  };
}

function floorOf(position: Position, party: number, draft: Draft): number {
  return refuses(position, party, draft) ? FLOOR : 1;
}

/** Odds, 0 to 1, that what a seat expects of a table will be signed. */
export function oddsOfSigning({ sits, agrees }: TableShare): number {
  return sits * agrees;
}

function meetingOf({ rulebook, state, evaluator }: Position, seat: number): number {
  return evaluator.value(kindRules(partyRules(rulebook, seat), kindOf(rulebook, state, seat)).meeting, state);
}

function isHeld({ rulebook, state }: Position): boolean {
  return rulebook.mainSummit >= 0 && read(state, rulebook.layout.held + rulebook.mainSummit) !== 0;
}

/**
 * Worth of leaving at the end, when its price is highest; nothing for who will not have the time. Who cannot leave has no such way
 * out of what no agreement is worth to it, good or bad.
 */
function leavingLater(position: Position, seat: number): number {
  const { rulebook, state } = position;
  if (partyRules(rulebook, seat).leave < 0) return -Infinity;
  const { turn } = rulebook.layout;
  const now = read(state, turn);
  const main = turnOfSummit(rulebook, state, rulebook.mainSummit);
  state[turn] = Math.max(now, main > 0 ? main : rulebook.turns);
  const worth = worthOfLeaving(position, seat);
  state[turn] = now;
  return Math.max(0, worth);
}

/** Odds that both sides find enough in it, by what each falls back on. */
export function oddsOfFinding(expected: TableOutlook, worth: ExpectedWorth, one: number, other: number): number {
  const surplus = worth.sides[0] - one + worth.sides[1] - other;
  // What a side has too much it can give to the other, along the line.
  const uneven = Math.abs(expected.surplus[0] - expected.surplus[1]) / 4;
  return oddsFrom((surplus / 2 - uneven) / DOUBT);
}

/**
 * What the expected package brings a seat, by its score: less where it is not prepared; and for a side, half of what has moved in the
 * worth of leaving on either side since it began to think, for terms follow from what each falls back on (`one`, `other`).
 */
export function pointsExpected(
  rulebook: Rulebook,
  seat: number,
  { sides, reservation }: TableOutlook,
  scored: number,
  prepared: number,
  one: number,
  other: number,
): number {
  const hosting = partyRules(rulebook, seat).hosts ? HOSTING : 0;
  const brought = scored > 0 ? scored * (1 - UNPREPARED * (1 - prepared)) : scored;
  if (sides[0] !== seat && sides[1] !== seat) return brought + hosting;
  const first = one - reservation[0];
  const second = other - reservation[1];
  return brought + hosting + (sides[0] === seat ? first - second : second - first) / 2;
}
