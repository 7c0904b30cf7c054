import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { blankDraft } from '../../src/rules/draft.ts';
import { initialState } from '../../src/rules/initial.ts';
import type { Position } from '../../src/rules/position.ts';
import { chanceOfSitting, shareOfPreparation } from '../../src/minds/sitting.ts';
import type { TableOutlook } from '../../src/minds/outlook.ts';
import { rulebookOf } from '../fixtures/shipped.ts';
import { smallScenario } from '../fixtures/small-scenario.ts';

// Four turns, so that turns 0, 2 and 4 are at nearness 0, ½ and 1. All that may be in the way hangs on a gauge of its own; the gauges
// start at 100, where nothing is.
const rulebook = rulebookOf(
  smallScenario(`
parties: { north: { seat: playable }, south: { seat: playable } }
gauges: { door: { start: 100 }, line: { start: 100 }, road: { start: 100 }, own: { start: 100 }, theirs: { start: 100 }, work: { start: 100 } }
channels: { wire: { rank: 1, between: [north, south], when: line > 50 } }
issues:
  dam: { gives: south, levels: { dry: {}, full: { north: 100, south: -100 } } }
  day: { gives: nobody, ordered: false, levels: { open: {}, second: {}, fourth: {} } }
tables: { hut: { over: wire, parties: [north, south], agenda: { of: [dam, day], at_most: 2 }, when: door > 50 } }
preconditions:
  ours: { of: north, text: Ours, start: act, bar: { act: own > 50 } }
  others: { of: south, text: Theirs, start: act, bar: { act: theirs > 50 } }
summits:
  meeting: { main: true, between: [north, south], table: hut, turn: { by: day, second: 2, fourth: 4 }, when: road > 50, rounds: 2, prepared: work / 25 }
  rehearsal: { between: [north, south], table: hut, turn: 3, rounds: 1, prepared: 0 }
walk_away: { north: { text: Go } }
`),
);
const { layout } = rulebook;
const NORTH = 0;
const MAIN = rulebook.mainSummit;
const OTHER = 1 - MAIN;
const TABLE_ALONE = -1;

const OPEN = 0;
const SECOND = 1;
const FOURTH = 2;

type Gate = 'door' | 'line' | 'road' | 'own' | 'theirs' | 'work';

interface Place {
  readonly turn: number;
  readonly day?: number;
  readonly low?: readonly Gate[];
  readonly work?: number;
}

function position({ turn, day = FOURTH, low = [], work = 100 }: Place): Position {
  const evaluator = flatEvaluator(rulebook);
  const state = initialState(rulebook, evaluator, { draw: () => 0, forced: () => -1 });
  const gauge = (id: Gate): number => layout.gauges + rulebook.gauges.findIndex((one) => one.id === id);
  state[layout.turn] = turn;
  state[layout.levels + rulebook.issues.findIndex(({ id }) => id === 'day')] = day;
  for (const id of low) state[gauge(id)] = 0;
  state[gauge('work')] = work;
  return { rulebook, state, evaluator };
}

function outlook(summit: number, clauses = 0): TableOutlook {
  return {
    table: 0,
    summit,
    sides: [0, 1],
    package: blankDraft(rulebook, 0),
    clauses,
    surplus: [0, 0],
    reservation: [0, 0],
    worth: { seat: 0, sides: [0, 0], circles: [[], []] },
  };
}

const sits = (place: Place, summit = MAIN, seat = NORTH): number =>
  chanceOfSitting(position(place), seat, outlook(summit));

describe('the chance that a table sits', () => {
  // first + (last − first) · nearness²: on the first day, half way (a quarter of the fall) and on the last.
  it.each([
    { inTheWay: 'nothing', low: [], day: FOURTH, first: 1, half: 1, last: 1 },
    // .9 − .5 / 4
    { inTheWay: 'a closed table', low: ['door'], day: FOURTH, first: 0.9, half: 0.775, last: 0.4 },
    // .8 − .4 / 4
    { inTheWay: 'a closed channel', low: ['line'], day: FOURTH, first: 0.8, half: 0.7, last: 0.4 },
    // .8 − .5 / 4
    { inTheWay: 'no date', low: [], day: OPEN, first: 0.8, half: 0.675, last: 0.3 },
    // .7 − .5 / 4
    { inTheWay: 'a summit that is shut', low: ['road'], day: FOURTH, first: 0.7, half: 0.575, last: 0.2 },
    // .75 − .65 / 4
    { inTheWay: "the other's precondition", low: ['theirs'], day: FOURTH, first: 0.75, half: 0.5875, last: 0.1 },
    // 1 − .5 / 4
    { inTheWay: 'an own precondition', low: ['own'], day: FOURTH, first: 1, half: 0.875, last: 0.5 },
  ] as const)(
    'with $inTheWay: $first at first, $half half way, $last at the last',
    ({ low, day, first, half, last }) => {
      expect(sits({ turn: 0, low, day })).toBeCloseTo(first, 12);
      expect(sits({ turn: 2, low, day })).toBeCloseTo(half, 12);
      expect(sits({ turn: 4, low, day })).toBeCloseTo(last, 12);
    },
  );

  it.each([
    // Half way: .7 · .5875; .775 · .7; .675 · .575 · .875
    { what: "a closed channel and the other's precondition", low: ['line', 'theirs'], day: FOURTH, chance: 0.41125 },
    { what: 'a closed table and a closed channel', low: ['door', 'line'], day: FOURTH, chance: 0.5425 },
    { what: 'no date, a summit shut, an own one', low: ['road', 'own'], day: OPEN, chance: 0.339609375 },
  ] as const)('is the product where several things are in the way: $what', ({ low, day, chance }) => {
    expect(sits({ turn: 2, low, day })).toBeCloseTo(chance, 12);
  });

  it('goes by whose precondition it is', () => {
    const south = 1;
    // Last day: what is north's own is another's to south, and the other way round.
    expect(sits({ turn: 4, low: ['own'] }, MAIN, south)).toBeCloseTo(0.1, 12);
    expect(sits({ turn: 4, low: ['theirs'] }, MAIN, south)).toBeCloseTo(0.5, 12);
  });

  it('counts nothing for a bar that is waived', () => {
    const waived = position({ turn: 2, low: ['theirs'] });
    waived.state[layout.waived + rulebook.preconditions.findIndex(({ id }) => id === 'others')] = 1;
    expect(chanceOfSitting(waived, NORTH, outlook(MAIN))).toBe(1);
  });

  it('is whole on the day itself, and nothing once the day has passed', () => {
    expect(sits({ turn: 2, day: SECOND })).toBe(1);
    expect(sits({ turn: 3, day: SECOND })).toBe(0);
  });

  it('has preconditions in the way of the main summit alone, and no summit in the way of a table that signs itself', () => {
    expect(sits({ turn: 2, low: ['theirs', 'own'] }, OTHER)).toBe(1);
    expect(sits({ turn: 2, low: ['theirs', 'own', 'road'], day: OPEN }, TABLE_ALONE)).toBe(1);
    expect(sits({ turn: 4, low: ['door', 'road'] }, TABLE_ALONE)).toBeCloseTo(0.4, 12);
  });
});

describe('the share of a package that could be prepared', () => {
  // Prepared is work ÷ 25.
  it.each([
    { work: 50, clauses: 4, summit: MAIN, share: 0.5 },
    { work: 50, clauses: 2, summit: MAIN, share: 1 },
    { work: 100, clauses: 3, summit: MAIN, share: 1 },
    { work: 0, clauses: 3, summit: MAIN, share: 0 },
    { work: 0, clauses: 0, summit: MAIN, share: 1 },
    { work: 0, clauses: 3, summit: TABLE_ALONE, share: 1 },
  ])('is $share with work at $work for $clauses clauses', ({ work, clauses, summit, share }) => {
    expect(shareOfPreparation(position({ turn: 1, work }), outlook(summit, clauses))).toBe(share);
  });
});
