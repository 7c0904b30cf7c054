import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needOf } from '../../src/rules/need.ts';
import { worthOfLeaving } from '../../src/rules/leaving.ts';
import { promisesBrokenBy } from '../../src/rules/promises.ts';
import { viewOf } from '../../src/rules/view.ts';
import {
  BARN,
  LOWER,
  TENT,
  UPPER,
  believe,
  gauge,
  inForce,
  issue,
  layout,
  opening,
  packed,
  promised,
  rulebook,
} from '../fixtures/two-valleys.ts';

// Upper at the opening: the first package that the lower valley is believed to sign is some water, the whole toll, the
// bridge: K 50, B −16, P 58.7 / 70, E 50 P − 16 (1 − P). Lower believes 0.8 · 20 − 0.2 · 34 = 9.2 of 7.
const ASPIRATION = 50 * (58.7 / 70) - 16 * (11.3 / 70);

describe('a need', () => {
  it('starts near the best that the others are believed to sign', () => {
    // Leaving: 5 + 2 − (2 + 4 · 0.1) = 4.6. Steady: a tenth of the way is gone.
    const { reservation, aspiration, conceded, need } = needOf(opening(), UPPER, TENT);
    expect(reservation).toBeCloseTo(4.6, 12);
    expect(aspiration).toBeCloseTo(ASPIRATION, 12);
    expect(conceded).toBeCloseTo(0.1, 9);
    expect(need).toBeCloseTo(4.6 + (ASPIRATION - 4.6) * 0.9, 9);
  });

  it('rests at nothing at a table where to refuse is only to stay where one is', () => {
    // At the barn no summit is prepared: what leaving the parley is worth (4.6) is not at stake there.
    const late = opening({ [layout.turn]: 10 });
    expect(needOf(late, UPPER, BARN).reservation).toBe(0);
    expect(needOf(late, UPPER, TENT).reservation).toBeCloseTo(worthOfLeaving(late, UPPER), 12);
  });

  it.each([
    // Late: τ³. Lower falls back on 4 and hopes for more; half way it has conceded an eighth.
    [1, 0.001],
    [5, 0.125],
    [10, 1],
  ])('of a late temper has by week %i conceded a share of %d', (turn, share) => {
    const { reservation, aspiration, conceded, need } = needOf(opening({ [layout.turn]: turn }), LOWER, TENT);
    expect(conceded).toBeCloseTo(share, 9);
    expect(need).toBeCloseTo(aspiration - (aspiration - reservation) * share, 9);
    expect(aspiration).toBeGreaterThan(reservation);
  });

  it('is the reservation on the day', () => {
    const { reservation, need } = needOf(opening({ [layout.turn]: 5, [inForce('day')]: 1 }), UPPER, TENT);
    expect(need).toBeCloseTo(reservation, 9);
  });

  it('is the reservation where the others are believed to sign nothing', () => {
    // Only the toll is on the agenda, and the lower valley would pay it for nothing.
    const position = opening({
      [layout.agenda + TENT * rulebook.issues.length + issue('water')]: 0,
      [layout.agenda + TENT * rulebook.issues.length + issue('bridge')]: 0,
    });
    expect(needOf(position, UPPER, TENT)).toMatchObject({ aspiration: 4.6, need: 4.6 });
  });
});

const course = fc.record({
  turn: fc.integer({ min: 1, max: 10 }),
  day: fc.nat(2),
  drought: fc.integer({ min: 0, max: 100 }),
  water: fc.nat(2),
  toll: fc.nat(2),
  bridge: fc.nat(2),
  odds: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
  strength: fc.constantFrom('hedged' as const, 'firm' as const),
});

type Course = typeof course extends fc.Arbitrary<infer Value> ? Value : never;

function after({ turn, day, drought, water, toll, bridge, odds }: Course) {
  const position = opening({
    [layout.turn]: turn,
    [gauge('drought')]: drought,
    [inForce('day')]: day,
    [inForce('water')]: water,
    [inForce('toll')]: toll,
    [inForce('bridge')]: bridge,
  });
  const sum = odds[0] + odds[1] + odds[2];
  believe(
    position,
    UPPER,
    odds.map((each) => each / sum),
  );
  return position;
}

describe('for any course of a game', () => {
  it('a need does not depend on the offer read', () => {
    const offer = fc.array(fc.record({ clause: fc.nat(3), wording: fc.nat(2) }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(course, fc.constantFrom(UPPER, LOWER), offer, (at, party, clauses) => {
        const position = after(at);
        const unread = needOf(position, party, TENT);
        for (const [slot, { clause, wording }] of clauses.entries()) {
          position.state[layout.offer + slot] = slot === issue('chapel') ? Math.min(2, clause) : clause;
          position.state[layout.offerWording + slot] = wording;
        }
        position.state[layout.offerBy] = LOWER + 1;
        const before = position.state.slice();
        expect(needOf(position, party, TENT)).toEqual(unread);
        expect(position.state).toEqual(before);
      }),
    );
  });

  it('a need is the same from what the seat may see as from the whole state', () => {
    fc.assert(
      fc.property(course, fc.constantFrom(UPPER, LOWER), fc.nat(2), (at, party, kind) => {
        const position = after(at);
        position.state[layout.kinds + LOWER] = party === LOWER ? 0 : kind;
        position.state[layout.pendingGifts] = 7;
        promised(position, LOWER, 'shut_sluice', at.strength);
        promised(position, UPPER, 'never_all', at.strength);
        const { state } = viewOf(rulebook, position.state, party);
        expect(needOf({ ...position, state }, party, TENT)).toEqual(needOf(position, party, TENT));
      }),
    );
  });

  it('a promise to meet never raises the need of who made it', () => {
    fc.assert(
      fc.property(course, fc.constantFrom(UPPER, LOWER), (at, party) => {
        const position = after(at);
        const free = needOf(position, party, TENT);
        promised(position, party, 'stay', at.strength);
        const bound = needOf(position, party, TENT);
        expect(bound.need).toBeLessThanOrEqual(free.need + 1e-9);
        expect(bound.reservation).toBeLessThan(free.reservation);
      }),
    );
  });

  it('a red line never lowers what a package that crosses it must offer to who drew it', () => {
    fc.assert(
      fc.property(course, (at) => {
        const crossing = packed({ water: 'all', toll: 'full' });
        const position = after({ ...at, water: Math.min(1, at.water) });
        const free = needOf(position, UPPER, TENT);
        promised(position, UPPER, 'never_all', at.strength);
        const bound = needOf(position, UPPER, TENT);
        const cost = promisesBrokenBy(position, UPPER, crossing);
        expect(cost).toBeGreaterThan(0);
        expect(bound.need + cost).toBeGreaterThanOrEqual(free.need - 1e-9);
      }),
      { numRuns: 300 },
    );
  });
});
