import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believedWorth, valueOfPackage, worthOfPackage } from '../../src/rules/value.ts';
import {
  ABBEY,
  LOWER,
  SLY,
  UPPER,
  believe,
  inForce,
  layout,
  level,
  opening,
  packed,
  promised,
} from '../fixtures/two-valleys.ts';

// Upper: losses double, fooled 6. Lower: losses as they are, fooled 4. Lower keeps plain 0.71 and watched 0.89 in the
// eyes of the others at the start; upper keeps plain 0.8.
const TABLE: readonly [string, number, Readonly<Record<string, string>>, number, number, number, number, number][] = [
  // g −10 · 2, +20: K 0, B −20 · ½ − 6, E 0.71 · 0 + 0.29 · −16
  [
    'own losses are greater, and half of them come back',
    UPPER,
    { water: 'some', toll: 'half' },
    LOWER,
    0,
    -16,
    0.71,
    -4.64,
  ],
  // g +30, −10: K 20, B −10 − 4, E 0.8 · 20 − 0.2 · 14
  ['doubt is the same for every party', LOWER, { water: 'some', toll: 'half' }, LOWER, 20, -14, 0.8, 13.2],
  // g +50: B 0, E 0.8 · 0.71 · 50
  ['several givers must all keep', ABBEY, { bridge: 'built' }, LOWER, 50, 0, 0.568, 28.4],
  // g +20: B −6, E 0.71 · 20 − 0.29 · 6
  ['a giver does not doubt itself', UPPER, { bridge: 'built' }, LOWER, 20, -6, 0.71, 12.46],
  // g +50: E 0.89 · 50 − 0.11 · 6
  ['what is watched is kept more', UPPER, { toll: 'full' }, LOWER, 50, -6, 0.89, 43.84],
  // reads full, at half its points: 0.71 · 25 − 0.29 · 6
  ['vague counts half of the best reading', UPPER, { toll: 'half vague' }, LOWER, 25, -6, 0.71, 16.01],
  // reads full: 0.71 · 50 − 0.29 · 6; what is checked is the level written
  ['warm counts one level more', UPPER, { toll: 'half warm' }, LOWER, 50, -6, 0.71, 33.76],
  ['warm deceives no one who worded it', UPPER, { toll: 'half warm' }, UPPER, 20, -6, 0.71, 12.46],
  // −10 · 2 and nothing in return
  ['who alone gives doubts nobody', UPPER, { water: 'some' }, LOWER, -20, -16, 1, -20],
  ['what has no points has no worth', UPPER, { day: 'fifth' }, LOWER, 0, -6, 1, 0],
  // weights 50 and 20: P (50 · 0.89 + 20 · 0.71) / 70 = 58.7 / 70, E P · 70 − (1 − P) · 6
  [
    'odds are the mean by size',
    UPPER,
    { toll: 'full', bridge: 'built' },
    LOWER,
    70,
    -6,
    58.7 / 70,
    58.7 - (11.3 / 70) * 6,
  ],
];

describe('the value of a package', () => {
  it.each(TABLE)('%s', (_, party, clauses, worder, kept, betrayed, odds, value) => {
    const valued = valueOfPackage(opening(), party, packed(clauses, worder));
    expect(valued.kept).toBeCloseTo(kept, 12);
    expect(valued.betrayed).toBeCloseTo(betrayed, 12);
    expect(valued.odds).toBeCloseTo(odds, 12);
    expect(valued.value).toBeCloseTo(value, 12);
    expect(worthOfPackage(opening(), party, packed(clauses, worder))).toBe(valued.value);
  });

  it('is counted from what is in force', () => {
    const position = opening({ [inForce('water')]: level('water', 'some') });
    expect(worthOfPackage(position, UPPER, packed({ water: 'none' }))).toBe(10);
    expect(worthOfPackage(position, UPPER, packed({ water: 'some' }))).toBe(0);
    expect(worthOfPackage(position, UPPER, packed({ water: 'all' }))).toBe(-40);
  });

  it('takes the worse of kept and betrayed, where being betrayed is the better', () => {
    // From a bridge built to one roofed the abbey loses 30; betrayed it gets a quarter back. E is −30 all the same.
    const position = opening({ [inForce('bridge')]: level('bridge', 'built') });
    const valued = valueOfPackage(position, ABBEY, packed({ bridge: 'roofed' }));
    expect(valued.kept).toBe(-30);
    expect(valued.betrayed).toBe(-22.5);
    expect(valued.value).toBeCloseTo(-30, 12);
  });

  it('holds gifts that fall due', () => {
    const position = opening({ [layout.pendingGifts]: 7 });
    // Upper: K 20 − 7, E 0.71 · 13 − 0.29 · (6 + 7). Lower: K 20 + 7, E 0.8 · 27 + 0.2 · (7 − 4).
    expect(worthOfPackage(position, UPPER, packed({ bridge: 'built' }))).toBeCloseTo(5.46, 12);
    expect(worthOfPackage(position, LOWER, packed({ bridge: 'built' }))).toBeCloseTo(22.2, 12);
  });

  it('loses what its own promises cost', () => {
    const position = opening({ [layout.turn]: 5 });
    promised(position, UPPER, 'never_all', 'firm');
    const valued = valueOfPackage(position, UPPER, packed({ water: 'all', toll: 'full' }));
    // g −30 · 2, +50: K −10, B −60 · ½ − 6, E 0.89 · −10 + 0.11 · −36, less 12 · ½.
    expect(valued.promises).toBeCloseTo(6, 12);
    expect(valued.value).toBeCloseTo(-12.86 - 6, 12);
  });

  it('leaves no trace in the state', () => {
    const position = opening({ [layout.turn]: 5, [layout.pendingGifts]: 7 });
    promised(position, UPPER, 'never_all', 'firm');
    const before = position.state.slice();
    worthOfPackage(position, UPPER, packed({ water: 'all', toll: 'half vague', bridge: 'built' }));
    expect(position.state).toEqual(before);
  });
});

describe('what a package is believed to be worth to another', () => {
  it('is the mean over its kinds, who hold the priors about others', () => {
    const draft = packed({ water: 'some', toll: 'half' });
    // Honest and proud: 13.2. Sly: g +30, −20: K 10, B −24, E 0.8 · 10 − 0.2 · 24 = 3.2.
    expect(believedWorth(opening(), UPPER, LOWER, draft)).toBeCloseTo(0.7 * 13.2 + 0.3 * 3.2, 12);
  });

  it('is less what its own promises, which are known, would cost it', () => {
    const draft = packed({ water: 'all', toll: 'half' });
    const position = opening({ [layout.turn]: 5 });
    const free = believedWorth(position, UPPER, LOWER, draft);
    promised(position, LOWER, 'shut_sluice', 'firm');
    // All the water opens the sluices: 9 points, half way to the end.
    expect(believedWorth(position, UPPER, LOWER, draft)).toBeCloseTo(free - 4.5, 12);
  });

  it('does not know its kind nor what it believes', () => {
    const draft = packed({ water: 'some', toll: 'half' });
    const position = opening();
    const believed = believedWorth(position, UPPER, LOWER, draft);
    position.state[layout.kinds + LOWER] = SLY;
    believe(position, LOWER, [0, 1, 0]);
    believe(position, 2, [0, 0, 1]);
    expect(believedWorth(position, UPPER, LOWER, draft)).toBe(believed);
  });
});

const clause = (levels: readonly string[]) =>
  fc.option(
    fc.tuple(fc.constantFrom(...levels), fc.constantFrom('plain', 'warm', 'vague')).map((word) => word.join(' ')),
    {
      nil: undefined,
    },
  );

/** Any package of four issues. */
const anyPackage = fc
  .record({
    water: clause(['none', 'some', 'all']),
    toll: clause(['free', 'half', 'full']),
    bridge: clause(['unbuilt', 'built', 'roofed']),
    day: clause(['open', 'fifth']),
  })
  .map((clauses) => Object.fromEntries(Object.entries(clauses).filter((entry) => entry[1] !== undefined)));

describe('the value of any package', () => {
  const standing = fc.record({
    water: fc.nat(2),
    toll: fc.nat(2),
    bridge: fc.nat(2),
    turn: fc.integer({ min: 1, max: 10 }),
  });

  it('never falls as belief in keeping rises', () => {
    fc.assert(
      fc.property(
        anyPackage,
        standing,
        fc.constantFrom(UPPER, ABBEY),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (clauses, { water, toll, bridge, turn }, party, odds, moved) => {
          const position = opening({
            [layout.turn]: turn,
            [inForce('water')]: water,
            [inForce('toll')]: toll,
            [inForce('bridge')]: bridge,
          });
          const draft = packed(clauses as Record<string, string>);
          believe(position, party, [odds * moved, 1 - odds, odds * (1 - moved)]);
          const doubting = worthOfPackage(position, party, draft);
          // The honest keep more than the sly, watched or not: what the sly lose they gain.
          believe(position, party, [odds * moved + (1 - odds) * moved, (1 - odds) * (1 - moved), odds * (1 - moved)]);
          expect(worthOfPackage(position, party, draft)).toBeGreaterThanOrEqual(doubting - 1e-9);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is never more than if all is kept', () => {
    fc.assert(
      fc.property(anyPackage, fc.constantFrom(UPPER, LOWER, ABBEY), (clauses, party) => {
        const valued = valueOfPackage(opening(), party, packed(clauses as Record<string, string>));
        expect(valued.value).toBeLessThanOrEqual(valued.kept + 1e-9);
      }),
    );
  });
});
