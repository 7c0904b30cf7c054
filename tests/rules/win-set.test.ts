import { describe, expect, it } from 'vitest';
import { adviserValue, contentmentOf, passes, shortAtHome } from '../../src/rules/win-set.ts';
import { ABBEY, LOWER, UPPER, gauge, layout, opening, packed, rulebook } from '../fixtures/two-valleys.ts';

const TOWN = rulebook.parties[UPPER]?.constituencies[1]?.index ?? -1;

describe('a constituency', () => {
  it('weighs the clauses in its own way, at the odds of its party', () => {
    const [farmers, town] = contentmentOf(opening(), UPPER, packed({ toll: 'half' }));
    // Farmers: 0.71 · 20 − 0.29 · 6 against drought / 20. Town: half the toll, 0.71 · 10 − 0.29 · 6 against 6.
    expect(farmers?.value).toBeCloseTo(12.46, 12);
    expect(farmers?.need).toBeCloseTo(1, 12);
    expect(farmers?.content).toBe(true);
    expect(town?.value).toBeCloseTo(5.36, 12);
    expect(town?.need).toBeCloseTo(6, 12);
    expect(town?.content).toBe(false);
  });

  it('needs more or less with circumstance, for some turns, and for what was waived', () => {
    const position = opening({ [gauge('drought')]: 60, [layout.needs + UPPER]: -2, [layout.waivedNeeds + TOWN]: 5 });
    const [farmers, town] = contentmentOf(position, UPPER, packed({ toll: 'half' }));
    expect(farmers?.need).toBeCloseTo(3 - 2, 12);
    expect(town?.need).toBeCloseTo(6 - 2 + 5, 12);
  });
});

describe('a package is carried at home', () => {
  it.each([
    // Farmers 43.84, town 0.89 · 25 − 0.11 · 6 = 21.59.
    ['when the content hold enough', UPPER, { toll: 'full' }, {}, true],
    // Farmers 12.46, town 5.36 of 6: three fifths are content and the veto is not.
    ['not against a veto', UPPER, { toll: 'half' }, {}, false],
    ['when the veto needs less for a while', UPPER, { toll: 'half' }, { [layout.needs + UPPER]: -1 }, true],
    [
      'not when a waiver has raised what the veto needs',
      UPPER,
      { toll: 'full' },
      { [layout.waivedNeeds + TOWN]: 16 },
      false,
    ],
    // Town alone: 40 of 50.
    ['not when too few are content', UPPER, { toll: 'full' }, { [gauge('drought')]: 100 * 20 }, false],
    // The council: 0.8 · 20 − 0.2 · 14 = 13.2 of 1.
    ['by who has one constituency, when that is content', LOWER, { water: 'some', toll: 'half' }, {}, true],
    ['not by it when it is not', LOWER, { toll: 'half' }, {}, false],
    ['always by who has none', ABBEY, { toll: 'half' }, {}, true],
  ])('%s', (_, party, clauses, slots, carried) => {
    const position = opening(slots);
    const before = position.state.slice();
    expect(passes(position, party, packed(clauses))).toBe(carried);
    expect(position.state).toEqual(before);
  });
});

describe('what a package is short of at home', () => {
  it.each([
    // The town, a veto, sees 5.36 of 6; the farmers have 11.46 to spare.
    [UPPER, { toll: 'half' }, {}, 0.64],
    // Both have more than they need; without the farmers the town is too few: 43.84 of 1 and 21.59 of 6.
    [UPPER, { toll: 'full' }, {}, -15.59],
    // The town is content, but two fifths are too few: the farmers see 43.84 of 100.
    [UPPER, { toll: 'full' }, { [gauge('drought')]: 100 * 20 }, 56.16],
    [LOWER, { toll: 'half' }, {}, 11],
    [ABBEY, { toll: 'half' }, {}, -Infinity],
  ])('by party %i of %o: what who must be content and sees least still misses', (party, clauses, slots, short) => {
    expect(shortAtHome(opening(slots), party, packed(clauses))).toBeCloseTo(short, 9);
  });

  it('is more than nothing just where it cannot be carried', () => {
    for (const water of ['none', 'some', 'all'])
      for (const toll of ['free', 'half', 'full'])
        for (const party of [UPPER, LOWER, ABBEY]) {
          const draft = packed({ water, toll });
          expect(shortAtHome(opening(), party, draft) <= 0).toBe(passes(opening(), party, draft));
        }
  });
});

it('an adviser weighs by its own lights', () => {
  // The steward weighs water threefold: g −60, +20, K −40, B −36, the worse of both.
  expect(adviserValue(opening(), UPPER, 0, packed({ water: 'some', toll: 'half' }))).toBeCloseTo(-40, 12);
});
