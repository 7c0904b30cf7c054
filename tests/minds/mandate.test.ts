import { describe, expect, it } from 'vitest';
import { mandateDeclared, meritOfMandate } from '../../src/minds/mandate.ts';
import type { Thinking } from '../../src/minds/merit.ts';
import type { TableOutlook } from '../../src/minds/outlook.ts';
import { prospectsOf } from '../../src/minds/prospects.ts';
import { LOWER, TENT, UPPER, deed, inForce, layout, opening, packed, rulebook } from '../fixtures/two-valleys.ts';

// The upper valley has 30 at stake in water, 50 in the toll, 20 in the bridge. Coin first counts the toll twice: a stake of 150,
// brought back by ⅔. Water first counts water twice: 130, by 10/13. A revision costs 6.
const COIN_FIRST = 0;
const WATER_FIRST = 1;

/** It expects half the toll (20) for some water (−10) in the tent, signed with odds of ½ · ½. */
function thinking(slots: Readonly<Record<number, number>> = {}, agrees = 0.5): Thinking {
  const position = opening(slots);
  const expected: TableOutlook = {
    table: TENT,
    summit: 0,
    sides: [UPPER, LOWER],
    package: packed({ water: 'some', toll: 'half' }, UPPER),
    clauses: 2,
    surplus: [0, 0],
    reservation: [0, 0],
    worth: { seat: 0, sides: [0, 0], circles: [[0, 0], [0]] },
  };
  const ledger = prospectsOf(position, UPPER, [expected]);
  return {
    position,
    seat: UPPER,
    outlook: [expected],
    prospects: { ...ledger, tables: ledger.tables.map((share) => ({ ...share, sits: 0.5, agrees })) },
    trusted: 0,
    worths: new Float64Array(),
  };
}

const HOLDS = (mandate: number): Readonly<Record<number, number>> => ({ [layout.mandates + UPPER]: mandate + 1 });

describe('the merit of a mandate', () => {
  // Under coin first ¼ · (2 · 20 − 10) · ⅔ = 5; under water first ¼ · (20 − 2 · 10) · 10/13 = 0.
  it.each([
    // The first stands if none is chosen.
    { what: 'the first, at first', slots: {}, mandate: COIN_FIRST, merit: 0 },
    { what: 'another, at first', slots: {}, mandate: WATER_FIRST, merit: -5 },
    // The price of 6, and 4 for being fickle.
    { what: 'a revision for the worse', slots: HOLDS(COIN_FIRST), mandate: WATER_FIRST, merit: -5 - 10 },
    { what: 'a revision for the better', slots: HOLDS(WATER_FIRST), mandate: COIN_FIRST, merit: 5 - 10 },
    { what: 'the same again', slots: HOLDS(WATER_FIRST), mandate: WATER_FIRST, merit: -10 },
  ])('is $merit for $what', ({ slots, mandate, merit }) => {
    expect(meritOfMandate(thinking(slots), mandate)).toBeCloseTo(merit, 9);
  });

  it('counts what stands already as it would count it', () => {
    // Half the toll stands, and signing it again moves nothing: coin first 2 · 20 · ⅔ − ¼ · 10 · ⅔ = 25, water first
    // 20 · 10/13 − ¼ · 2 · 10 · 10/13 = 150/13.
    const merit = meritOfMandate(thinking({ [inForce('toll')]: 1 }), WATER_FIRST);
    expect(merit).toBeCloseTo(150 / 13 - 25, 9);
  });
});

describe('a mandate declared', () => {
  const options = [deed('upper.mandate.coin_first'), deed('upper.mandate.water_first')];

  it('is each with odds in proportion to e^(merit / 8)', () => {
    // Merits of 0 and −5: 1 ÷ (1 + e^(−5/8)) = 0.65135.
    expect(mandateDeclared(thinking(), options, 0.651)).toBe(options[0]);
    expect(mandateDeclared(thinking(), options, 0.652)).toBe(options[1]);
    // With the package signed for certain whenever they sit they are −10 apart: 1 ÷ (1 + e^(−10/8)) = 0.77730.
    expect(mandateDeclared(thinking({}, 1), options, 0.777)).toBe(options[0]);
    expect(mandateDeclared(thinking({}, 1), options, 0.778)).toBe(options[1]);
  });

  it('is none where one is held, or none is open', () => {
    expect(mandateDeclared(thinking(HOLDS(COIN_FIRST)), options, 0.1)).toBeUndefined();
    expect(mandateDeclared(thinking(), [deed('upper.line')], 0.1)).toBeUndefined();
    expect(rulebook.parties[UPPER]?.mandates).toHaveLength(2);
  });
});
