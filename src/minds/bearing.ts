import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { markFormula } from '../rules/term-slots.ts';

/** Kinds of what prospects are made of, each a bit, so that what a deed touches says what must be reckoned anew. */
export const STANDS = 1;
export const WALKED = 2;
export const MEETING = 4;
/** What packages are worth, but for the promises they break. */
export const WORTH = 8;
export const PROMISED = 16;
const OWN_BITS = 5;
const BITS = 31;

/** What the prospects of every seat rest on, slot by slot. */
export interface Bearing {
  /** Bits of what a slot bears on; 0: nothing. Whatever is written there leaves the rest as it is. */
  readonly marks: Int32Array;
  /** Bit of whether a table's leaders will sit, and of what they will have prepared; by table. */
  readonly sitting: readonly number[];
  /** Bit of what the kinds of a party never sign, by party. */
  readonly floors: readonly number[];
  /** Bit of what leaving is worth, by party. */
  readonly leaving: readonly number[];
  /** Bit of what a constituency needs, by its index over those of all parties; and of all of a party. */
  readonly circles: readonly number[];
  readonly home: readonly number[];
}

const known = new WeakMap<Rulebook, Bearing>();

/** Found once for each rulebook, by looking at every formula that prospects ask. */
export function bearingOf(rulebook: Rulebook): Bearing {
  const found = known.get(rulebook) ?? makeBearing(rulebook);
  known.set(rulebook, found);
  return found;
}

/** Where there are more things than bits, some share one: then a little more than needed is reckoned anew. */
function makeBearing(rulebook: Rulebook): Bearing {
  const { parties, tables } = rulebook;
  let taken = 0;
  const bit = (): number => {
    const next = 1 << (OWN_BITS + (taken % (BITS - OWN_BITS)));
    taken += 1;
    return next;
  };
  // Who only reacts is asked seldom: all of them share one.
  const reactive = bit();
  const circles: number[] = [];
  for (const { constituencies } of parties) for (const { index } of constituencies) circles[index] = bit();
  const bearing: Bearing = {
    marks: new Int32Array(rulebook.layout.size),
    sitting: tables.map(bit),
    floors: parties.map(({ plans }) => (plans ? bit() : reactive)),
    leaving: parties.map(({ plans }) => (plans ? bit() : reactive)),
    circles,
    home: parties.map(({ constituencies }) => constituencies.reduce((bits, { index }) => bits | at(circles, index), 0)),
  };
  markWorth(rulebook, bearing);
  markStanding(rulebook, bearing);
  markHomes(rulebook, bearing);
  markSitting(rulebook, bearing);
  return bearing;
}

type Mark = (bits: number, first: number, length: number) => void;

function marking({ marks }: Bearing): Mark {
  return (bits, first, length) => {
    for (let slot = first; slot < first + length; slot += 1) marks[slot] = (marks[slot] ?? 0) | bits;
  };
}

function markWorth(rulebook: Rulebook, bearing: Bearing): void {
  const { layout, parties, issues, promises, gifts, mostKinds } = rulebook;
  const mark = marking(bearing);
  mark(WORTH | PROMISED, layout.turn, 1);
  mark(WORTH | PROMISED, layout.signed, 1);
  mark(WORTH | PROMISED | STANDS, layout.levels, issues.length);
  mark(-1, layout.kinds, parties.length);
  mark(WORTH, layout.beliefs, parties.length * parties.length * mostKinds);
  mark(PROMISED, layout.promiseStatus, parties.length * promises.length);
  mark(PROMISED, layout.promiseStrength, parties.length * promises.length);
  mark(WORTH, layout.pendingGifts, gifts.length);
  mark(WORTH | STANDS, layout.mandates, parties.length);
  for (const { dearer } of issues)
    for (const index of dearer) markFormula(rulebook, index, bearing.marks, WORTH | STANDS);
  for (const { holds } of promises) markFormula(rulebook, holds, bearing.marks, PROMISED);
  for (const gift of gifts) markFormula(rulebook, gift.if, bearing.marks, WORTH);
}

function markStanding(rulebook: Rulebook, bearing: Bearing): void {
  const { layout, parties, summits } = rulebook;
  const mark = marking(bearing);
  mark(STANDS, layout.gifts, parties.length);
  mark(STANDS, layout.paid, parties.length);
  mark(WALKED, layout.walked, 1);
  mark(MEETING, layout.held, summits.length);
  for (const { kinds } of parties) {
    for (const { meeting } of kinds) markFormula(rulebook, meeting, bearing.marks, MEETING);
  }
}

function markHomes(rulebook: Rulebook, bearing: Bearing): void {
  const { layout, parties } = rulebook;
  const mark = marking(bearing);
  for (const [party, { constituencies, kinds, terms }] of parties.entries()) {
    const floor = at(bearing.floors, party);
    const leaving = at(bearing.leaving, party);
    mark(at(bearing.home, party), layout.needs + party, 1);
    mark(leaving, layout.turn, 1);
    markDay(rulebook, bearing, leaving);
    for (const { needs, index } of constituencies) {
      const circle = at(bearing.circles, index);
      mark(circle, layout.waivedNeeds + index, 1);
      markFormula(rulebook, needs, bearing.marks, circle);
    }
    for (const { refuses, outside } of kinds) {
      markFormula(rulebook, refuses, bearing.marks, floor);
      markFormula(rulebook, outside, bearing.marks, leaving);
    }
    for (const { points } of terms) markFormula(rulebook, points, bearing.marks, leaving);
  }
}

/** The level that fixes the day of the main summit. */
function markDay({ layout, summits, mainSummit }: Rulebook, bearing: Bearing, bits: number): void {
  const issue = summits[mainSummit]?.turnIssue ?? -1;
  if (issue >= 0) marking(bearing)(bits, layout.levels + issue, 1);
}

function markSitting(rulebook: Rulebook, bearing: Bearing): void {
  const { layout, tables, summits, channels, preconditions } = rulebook;
  const mark = marking(bearing);
  for (const [table, { channel, when }] of tables.entries()) {
    const bits = at(bearing.sitting, table);
    mark(bits, layout.turn, 1);
    markDay(rulebook, bearing, bits);
    markFormula(rulebook, channels[channel]?.when ?? -1, bearing.marks, bits);
    markFormula(rulebook, when, bearing.marks, bits);
    for (const summit of summits) {
      if (summit.table !== table) continue;
      if (summit.turnIssue >= 0) mark(bits, layout.levels + summit.turnIssue, 1);
      markFormula(rulebook, summit.when, bearing.marks, bits);
      markFormula(rulebook, summit.prepared, bearing.marks, bits);
      mark(bits, layout.bars, preconditions.length);
      mark(bits, layout.waived, preconditions.length);
      for (const { bars } of preconditions) for (const { met } of bars) markFormula(rulebook, met, bearing.marks, bits);
    }
  }
}
