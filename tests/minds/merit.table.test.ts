import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { meritOf, type Thinking } from '../../src/minds/merit.ts';
import { prospectsOf } from '../../src/minds/prospects.ts';
import { initialState } from '../../src/rules/initial.ts';
import type { Position } from '../../src/rules/position.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import { LOWER, UPPER, deed, layout, opening, promised, rulebook } from '../fixtures/two-valleys.ts';

/** A seat that has weighed some deeds by themselves already: by id, in points. What else there is to a deed comes on top. */
function thinking(position: Position, seat: number, worths: Readonly<Record<string, number>>): Thinking {
  const { deeds, deedById } = position.rulebook;
  const known = new Float64Array(deeds.length).fill(Number.NaN);
  for (const [id, points] of Object.entries(worths)) known[deedById[id] ?? -1] = points;
  return { position, seat, outlook: [], prospects: prospectsOf(position, seat, []), trusted: 0, worths: known };
}

// None of these moves costs anything: an order takes 0.05 of attention.
const NIGHT = { 'lower.visit': 2, 'abbey.gloss.plain': 1, 'abbey.gloss.warm': 5, 'abbey.gloss.vague': -3 };

describe('the merit of a deed beside what it is worth by itself', () => {
  const leaked = rulebook.deeds[deed('lower.visit')]?.secret?.deed ?? -1;
  const leak = rulebook.deeds[leaked]?.id ?? '';
  const visit = (leakIs: number, asOrder: boolean, before = 0): number => {
    const position = opening({ [layout.turn]: 6, [layout.happened + deed('lower.visit')]: before });
    return meritOf(thinking(position, LOWER, { ...NIGHT, [leak]: leakIs }), deed('lower.visit'), asOrder);
  };

  it('has in it a tenth of the best answer of who is asked, and two turns of a leak that would harm', () => {
    // 2 + 0.1 · 5 − 2 · 0.1 · 4
    expect(visit(-4, false)).toBeCloseTo(1.7, 9);
    // What would be welcome is not hoped for: 2 + 0.5.
    expect(visit(4, false)).toBeCloseTo(2.5, 9);
  });

  it.each([
    { last: 0, merit: 1.65 },
    { last: 2, merit: 1.65 },
    // 1.7 − 0.05 − 0.8: three turns ago is soon.
    { last: 3, merit: 0.85 },
    { last: 5, merit: 0.85 },
  ])('is $merit as an order in week 6, where it was last done in week $last', ({ last, merit }) => {
    expect(visit(-4, true, last)).toBeCloseTo(merit, 9);
  });

  it.each([
    // A tenth of an audience of 12: never to sign something.
    { id: 'upper.line', seat: UPPER, merit: -1.2 },
    // A tenth of 9: to do something by a day.
    { id: 'lower.dig_word', seat: LOWER, merit: -0.9 },
    // To meet: its price shows in what leaving is worth.
    { id: 'upper.vow.firm', seat: UPPER, merit: 0 },
  ])('is $merit for the word of $id that is worth nothing by itself', ({ id, seat, merit }) => {
    expect(meritOf(thinking(opening(), seat, { [id]: 0 }), deed(id), false)).toBeCloseTo(merit, 9);
  });

  it.each([
    // Given in week 1 for three turns. Price 9 · week ÷ 10, over 1 + the turns that are left.
    { week: 2, merit: 0.6 },
    { week: 3, merit: 1.35 },
    { week: 4, merit: 3.6 },
  ])('is $merit in week $week for what keeps a firm promise', ({ week, merit }) => {
    const position = opening({ [layout.turn]: week });
    promised(position, LOWER, 'dig', 'firm', 1);
    expect(meritOf(thinking(position, LOWER, { 'lower.shovel': 0 }), deed('lower.shovel'), false)).toBeCloseTo(
      merit,
      9,
    );
  });
});

describe('the merit of a bridging draft', () => {
  const camp = shippedRulebook('camp_david_1978');
  const evaluator = flatEvaluator(camp);
  const us = camp.parties.findIndex(({ id }) => id === 'us');
  const room = camp.summits.findIndex(({ id }) => id === 'east_room');

  // Three rounds, exchanges 0 to 5: the last begins with 4.
  it.each([
    { exchange: 0, goingOn: 20, merit: -3 },
    { exchange: 3, goingOn: 20, merit: -3 },
    // 0.3 · (1 − 0.4) · 20
    { exchange: 4, goingOn: 20, merit: 3.6 },
    { exchange: 5, goingOn: -20, merit: 0 },
  ])('is $merit in exchange $exchange where going on is worth $goingOn, four times in ten signed', (row) => {
    const { exchange, goingOn, merit } = row;
    const state = initialState(camp, evaluator, { draw: () => 0, forced: () => -1 });
    state[camp.layout.sitting] = room + 1;
    state[camp.layout.exchange] = exchange;
    const thought = thinking({ rulebook: camp, state, evaluator }, us, { 'us.night_draft': 0 });
    const prospects = { ...thought.prospects, goingOn, agreement: 0.4 };
    expect(meritOf({ ...thought, prospects }, camp.deedById['us.night_draft'] ?? -1, false)).toBeCloseTo(merit, 9);
  });
});
