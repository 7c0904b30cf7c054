import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import type { Position } from '../../src/rules/position.ts';
import { observeStance, oddsOfTaking } from '../../src/rules/stance.ts';
import { worthOfLeaving } from '../../src/rules/leaving.ts';
import {
  ABBEY,
  HONEST,
  LOWER,
  PROUD,
  SLY,
  TENT,
  UPPER,
  issue,
  layout,
  level,
  oddsOnLower,
  opening,
  packed,
} from '../fixtures/two-valleys.ts';

/** The upper valley has laid this on the table in the tent. */
function offered(clauses: Readonly<Record<string, string>>, slots: Readonly<Record<number, number>> = {}): Position {
  const position = opening({ [layout.offerBy]: UPPER + 1, [layout.offerAt]: TENT + 1, ...slots });
  for (const [of, name] of Object.entries(clauses)) position.state[layout.offer + issue(of)] = level(of, name) + 1;
  return position;
}

describe('the odds that a kind takes an offer', () => {
  // Some water: E is 0.8 · 30 + 0.2 · (−4) = 23.2 for who holds the priors. What it falls back on is 4, of the sly 14; in
  // week 1 of 10 a late temper asks 7.5 · (1 − 0.1³) = 7.4925 more. Six points to the unit of the logistic curve.
  it.each([
    [HONEST, 0.8756],
    [SLY, 0.57067],
    [PROUD, 0.8756],
  ])('of kind %i are those of the curve', (kind, odds) => {
    const position = offered({ water: 'some' });
    expect(worthOfLeaving(position, LOWER, HONEST)).toBe(4);
    expect(oddsOfTaking(position, LOWER, packed({ water: 'some' }, UPPER), kind)).toBeCloseTo(odds, 4);
  });

  it('are small where a kind never signs such a thing, however good it is', () => {
    const gift = packed({ water: 'all', bridge: 'built', toll: 'full' }, UPPER);
    expect(oddsOfTaking(offered({}), LOWER, gift, PROUD)).toBe(0.05);
  });

  it('fall as nothing but the day changes what is asked: at its end a temper asks no more than it falls back on', () => {
    const draft = packed({ water: 'some' }, UPPER);
    const last = oddsOfTaking(offered({}, { [layout.turn]: 10 }), LOWER, draft, HONEST);
    // 1 / (1 + e^(−19.2 / 6))
    expect(last).toBeCloseTo(0.96083, 4);
  });
});

describe('what is said to an offer', () => {
  it('tells who signs there what the party is: a yes for those who would take it', () => {
    const position = offered({ water: 'some' });
    observeStance(position, LOWER, true);
    // 0.6 · 0.8756, 0.3 · 0.57067, 0.1 · 0.8756, brought back to 1
    const [honest = 0, sly = 0, proud = 0] = oddsOnLower(position, UPPER);
    expect(honest).toBeCloseTo(0.67, 4);
    expect(sly).toBeCloseTo(0.21834, 4);
    expect(proud).toBeCloseTo(0.11167, 4);
  });

  it('moves no two kinds further apart than 1.6 to one', () => {
    const position = offered({ water: 'some' });
    observeStance(position, LOWER, false);
    // A no is 0.42933 likely of the sly, 0.1244 of the others: held to 0.42933 / 1.6.
    const [honest = 0, sly = 0, proud = 0] = oddsOnLower(position, UPPER);
    expect(sly / honest).toBeCloseTo((0.3 / 0.6) * 1.6, 9);
    expect(sly / proud).toBeCloseTo((0.3 / 0.1) * 1.6, 9);
  });

  it('tells of who lays it only where some kind would not: what suits all tells nothing', () => {
    const by = { [layout.offerBy]: LOWER + 1 };
    const suits = offered({ water: 'some' }, by);
    observeStance(suits, LOWER, true);
    for (const [kind, odds] of oddsOnLower(suits, UPPER).entries())
      expect(odds).toBeCloseTo(at(oddsOnLower(opening(), UPPER), kind), 12);
    // The full toll, watched, and all the water: the proud never sign it, and the honest take it at odds above 0.3.
    const dear = offered({ water: 'all', toll: 'full' }, by);
    observeStance(dear, LOWER, true);
    const [honest = 0, , proud = 0] = oddsOnLower(dear, UPPER);
    expect(honest / proud).toBeCloseTo((0.6 / 0.1) * 1.6, 9);
  });

  it.each([
    { isPublic: 0, moved: false },
    { isPublic: 1, moved: true },
  ])('is seen by others only if the offer is public: $isPublic', ({ isPublic, moved }) => {
    const position = offered({ water: 'some' }, { [layout.offerPublic]: isPublic });
    const before = oddsOnLower(position, ABBEY);
    observeStance(position, LOWER, true);
    expect(oddsOnLower(position, ABBEY).join(' ') !== before.join(' ')).toBe(moved);
  });

  it('does not rest on what is hidden: neither on the true kind nor on what the party believes', () => {
    const told = (kind: number, odds: readonly number[]): number[] => {
      const position = offered({ water: 'some' }, { [layout.kinds + LOWER]: kind });
      const row = layout.beliefs + LOWER * 9;
      position.state.set(odds, row);
      observeStance(position, LOWER, true);
      return oddsOnLower(position, UPPER);
    };
    expect(told(SLY, [0.2, 0.3, 0.5])).toEqual(told(HONEST, [0.9, 0.05, 0.05]));
  });
});
