import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import type { TableOutlook } from '../../src/minds/outlook.ts';
import { oddsOfSigning, prospectsOf, type Ledger } from '../../src/minds/prospects.ts';
import type { Draft } from '../../src/rules/draft.ts';
import {
  ABBEY,
  BARN,
  HONEST,
  LOWER,
  PROUD,
  TENT,
  UPPER,
  gauge,
  inForce,
  layout,
  opening,
  packed,
  rulebook,
} from '../fixtures/two-valleys.ts';

// Week 4, the parley fixed for week 8: half the way. To leave is worth 5 + 20 ÷ 10 − (2 + 4 · ½) = 3 to the upper valley and 4 to the
// lower one. The bar of the lower valley is let go, so nothing is in the way: the leaders sit for certain.
const PARLEY = 0;
const WAY_OPEN = {
  [layout.turn]: 4,
  [inForce('day')]: 2,
  [layout.waived]: 1,
};

/** So far above any need that a constituency is as content as can be: its party carries it with σ(50 / 8) = 0.9980733. */
const ALL = 1000;
const CONTENT = [[ALL, ALL], [ALL]] as const;

/** A bridge in plain words: 20 to either valley, 50 to the abbey, built by both valleys. */
const BRIDGE = packed({ bridge: 'built' }, UPPER);

interface Expected {
  readonly draft?: Draft;
  readonly clauses?: number;
  /** What the package is worth to each side, and was beyond what each fell back on when it was chosen. */
  readonly worth?: readonly [number, number];
  readonly surplus?: readonly [number, number];
  readonly reservation?: readonly [number, number];
  readonly circles?: readonly [readonly number[], readonly number[]];
}

function expected({
  draft = BRIDGE,
  clauses = 1,
  worth = [6, 7],
  surplus = [3, 3],
  reservation = [3, 4],
  circles = CONTENT,
}: Expected = {}): TableOutlook {
  return {
    table: TENT,
    summit: PARLEY,
    sides: [UPPER, LOWER],
    package: draft,
    clauses,
    surplus,
    reservation,
    worth: { seat: worth[0], sides: worth, circles },
  };
}

/** An outlook in which nothing is expected. */
const NOTHING = expected({ clauses: 0 });

function ledger(seat: number, tables: readonly TableOutlook[], slots: Readonly<Record<number, number>> = {}): Ledger {
  return prospectsOf(opening({ ...WAY_OPEN, ...slots }), seat, tables);
}

const share = (seat: number, one: TableOutlook, slots: Readonly<Record<number, number>> = {}) =>
  at(ledger(seat, [one], slots).tables, 0);

describe('the odds that a package is agreed', () => {
  it.each([
    // Surplus 3 and 3, even: σ(3 / 3) = 0.7310586; √(0.7310586 · 0.9980733²).
    { what: 'even surplus', one: {}, kind: HONEST, agrees: 0.8533722 },
    // The same sum, 5 and 1 when it was chosen: σ((3 − 4 / 4) / 3) = σ(⅔) = 0.6607564.
    { what: 'uneven surplus', one: { surplus: [5, 1] }, kind: HONEST, agrees: 0.811303 },
    // Worth just what both fall back on: σ(0) = ½.
    { what: 'no surplus', one: { worth: [3, 4], surplus: [0, 0] }, kind: HONEST, agrees: 0.7057444 },
    // 6 − 3 and −5 − 4: −6 in all, σ(−3 / 3) = 0.2689414. What it was when it was chosen counts for evenness alone.
    { what: 'a loss to one', one: { worth: [6, -5], surplus: [2, 2] }, kind: HONEST, agrees: 0.5175964 },
    // The farmers and the town half content: ½ · ½; the council too: ½. √(0.7310586 · ¼ · ½).
    { what: 'half content at home', one: { circles: [[1, 6], [1]] }, kind: HONEST, agrees: 0.3022951 },
    {
      what: 'a toll to one who might',
      one: { draft: packed({ toll: 'full' }, UPPER) },
      kind: HONEST,
      agrees: 0.8533722,
    },
    // What its kind never signs it signs one time in ten: 0.8533722 · √0.1.
    { what: 'a toll to one who never', one: { draft: packed({ toll: 'full' }, UPPER) }, kind: PROUD, agrees: 0.26986 },
    { what: 'nothing in it', one: { clauses: 0 }, kind: HONEST, agrees: 0 },
  ] as const)('are $agrees with $what', ({ one, kind, agrees }) => {
    expect(share(UPPER, expected(one), { [layout.kinds + LOWER]: kind }).agrees).toBeCloseTo(agrees, 7);
  });

  it('are the same to whoever reckons them, and count by the odds that the leaders sit', () => {
    for (const seat of [UPPER, LOWER, ABBEY]) expect(share(seat, expected()).agrees).toBeCloseTo(0.8533722, 7);
    expect(oddsOfSigning(share(UPPER, expected()))).toBeCloseTo(0.8533722, 7);
    // No date, half way: 0.8 − 0.5 / 4 = 0.675, in week 5 of 10.
    const undated = share(UPPER, expected({}), { [layout.turn]: 5, [inForce('day')]: 0 });
    expect(oddsOfSigning(undated)).toBeCloseTo(0.675 * 0.8533722, 7);
  });
});

describe('the points of a package that is agreed', () => {
  // To upper: 20 at odds of 0.6 · 0.9 + 0.3 · 0.4 + 0.1 · 0.5 = 0.71 that lower builds its part: 14.2, less 0.29 · 6 for being fooled: 12.46.
  it.each([
    { what: 'prepared', seat: UPPER, one: { clauses: 2 }, points: 12.46 },
    // Two of four clauses could be laid down: 12.46 · (1 − ½ · ½).
    { what: 'prepared by half', seat: UPPER, one: { clauses: 4 }, points: 9.345 },
    // Fell back on 1 and 4 when it was chosen, now on 3 and 4: half of 2.
    { what: 'with leverage gained', seat: UPPER, one: { reservation: [1, 4] }, points: 13.46 },
    // The other side's loss of 3 is as good.
    { what: 'with leverage of the other lost', seat: UPPER, one: { reservation: [3, 7] }, points: 13.96 },
    // The upper valley has one kind, which keeps 0.8: 20 · 0.8 − 0.2 · 4, and its leverage is 2 less.
    { what: 'to the other side', seat: LOWER, one: { reservation: [1, 4] }, points: 14.2 },
    // 50 at 0.8 · 0.71 = 0.568, nothing for being fooled, 12 for the house, no leverage.
    { what: 'to the host', seat: ABBEY, one: { reservation: [1, 4] }, points: 40.4 },
    // Only a gain is less for having to stay vague: −10 whole.
    {
      what: 'a loss, prepared by half',
      seat: UPPER,
      one: { draft: packed({ water: 'some' }), clauses: 4 },
      points: -10,
    },
  ] as const)('are $points where it is $what', ({ seat, one, points }) => {
    expect(share(seat, expected(one)).points).toBeCloseTo(points, 9);
  });
});

describe('what going on is worth', () => {
  // 0.8533722 · 12.46 + 3 for the meeting + 0.1466278 · 3.5: ½ of an outside of 7, for leaving on the last day brings 7 − 6.
  it.each([
    { what: 'with a package', seat: UPPER, tables: [expected()], slots: {}, goingOn: 14.1462153 },
    { what: 'with nothing expected', seat: UPPER, tables: [NOTHING], slots: {}, goingOn: 3 + 3.5 },
    // Drought 80: leaving on the last day brings 13 − 6, more than ½ · 13.
    {
      what: 'where leaving at the last is more',
      seat: UPPER,
      tables: [NOTHING],
      slots: { [gauge('drought')]: 80 },
      goingOn: 10,
    },
    // In week 5 of 10 without a date: 0.675 of the meeting.
    {
      what: 'with nothing expected and no date',
      seat: UPPER,
      tables: [NOTHING],
      slots: { [layout.turn]: 5, [inForce('day')]: 0 },
      goingOn: 0.675 * 3 + 3.5,
    },
    {
      what: 'once it was held',
      seat: UPPER,
      tables: [NOTHING],
      slots: { [layout.turn]: 9, [layout.held]: 1 },
      goingOn: 6.5,
    },
    { what: 'once its day was missed', seat: UPPER, tables: [NOTHING], slots: { [layout.turn]: 9 }, goingOn: 3.5 },
    // 20 · 0.8 − 0.2 · 4 = 15.2; an honest one's meeting is 2; it may leave for its outside of 4 at no price: 0.8533722 · 15.2 + 2 +
    // 0.1466278 · 4.
    { what: 'to the lower valley', seat: LOWER, tables: [expected()], slots: {}, goingOn: 15.5577691 },
    // Nothing outside, no meeting, it cannot leave: 0.8533722 · 40.4.
    { what: 'to the host', seat: ABBEY, tables: [expected()], slots: {}, goingOn: 34.4762385 },
    // A fund in debt by 100: 10 lost outside, of which half counts where nothing is agreed, for it cannot leave: − 0.1466278 · 5.
    {
      what: 'to the host that cannot leave what it loses',
      seat: ABBEY,
      tables: [expected()],
      slots: { [gauge('trust_fund')]: -100 },
      goingOn: 34.4762385 - 0.733139,
    },
    { what: 'after a walk-away', seat: UPPER, tables: [expected()], slots: { [layout.walked]: 2 }, goingOn: 7 },
  ] as const)('is $goingOn $what', ({ seat, tables, slots, goingOn }) => {
    expect(ledger(seat, tables, slots).goingOn).toBeCloseTo(goingOn, 6);
  });

  it('adds what a table brings that is not of the main summit, and takes nothing from what is left otherwise', () => {
    // A chapel painted: 50 and 12 for the house to the abbey; surplus 3 and 3, the council content: √(0.7310586 · 0.9980733) = 0.8541955.
    const chapel: TableOutlook = {
      table: BARN,
      summit: -1,
      sides: [ABBEY, LOWER],
      package: packed({ chapel: 'painted' }, ABBEY, BARN),
      clauses: 1,
      surplus: [3, 3],
      reservation: [0, 0],
      worth: { seat: 3, sides: [3, 3], circles: [[], [ALL]] },
    };
    // The fund at 100 leaves the abbey 10 outside, of which half counts whole beside the barn.
    const { goingOn, agreement } = ledger(ABBEY, [NOTHING, chapel], { [gauge('trust_fund')]: 100 });
    expect(agreement).toBe(0);
    expect(goingOn).toBeCloseTo(0.8541955 * 62 + 5, 4);
  });

  it('is all of what a seat may come to but for what stands, gifts and what was paid', () => {
    // Half the toll stands: 20; a gift of 7; 2 paid.
    const stands = { [inForce('toll')]: 1, [layout.gifts + UPPER]: 7, [layout.paid + UPPER]: 2 };
    const { value, goingOn } = ledger(UPPER, [NOTHING], stands);
    expect(goingOn).toBeCloseTo(6.5, 9);
    expect(value).toBeCloseTo(6.5 + 20 + 7 - 2, 9);
    expect(rulebook.mainSummit).toBe(PARLEY);
  });
});
