import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LEAST_ODDS,
  NOBODY,
  keepOdds,
  likeliestKind,
  observeKeeping,
  observeSignal,
  observeWeights,
  oddsMeanIt,
  oddsOf,
  signalledKind,
} from '../../src/rules/belief.ts';
import {
  ABBEY,
  HONEST,
  LOWER,
  PROUD,
  SLY,
  UPPER,
  believe,
  layout,
  oddsOnLower,
  opening,
  rulebook,
} from '../fixtures/two-valleys.ts';

const near = (odds: readonly number[]): number[] => odds.map((each) => expect.closeTo(each, 12) as number);

describe('a signal', () => {
  it.each([
    // The true kind is 1 of 0, 1, 2; below `right` it is shown, the rest is halved between the two others.
    [0.6, 0, 1],
    [0.6, 0.59, 1],
    [0.6, 0.6, 0],
    [0.6, 0.79, 0],
    [0.6, 0.81, 2],
    [0.6, 0.999, 2],
    [1, 0.999, 1],
    [0, 0, 0],
    [0, 0.5, 2],
  ])('right with odds %d shows on a draw of %d the kind %i', (right, draw, shown) => {
    expect(signalledKind(1, 3, right, draw)).toBe(shown);
  });

  it('cannot mislead about a party of one kind', () => {
    expect(signalledKind(0, 1, 0.2, 0.9)).toBe(0);
  });

  it('multiplies the odds of the kind it points at by its odds of being right', () => {
    const position = opening();
    expect(oddsOnLower(position, UPPER)).toEqual(near([0.6, 0.3, 0.1]));
    observeSignal(rulebook, position.state, UPPER, LOWER, SLY, 0.7);
    // 0.6 · 0.15, 0.3 · 0.7, 0.1 · 0.15 = 0.09, 0.21, 0.015, together 0.315
    expect(oddsOnLower(position, UPPER)).toEqual(near([0.09 / 0.315, 0.21 / 0.315, 0.015 / 0.315]));
  });

  it('as likely wrong as right among three moves nothing', () => {
    const position = opening();
    observeSignal(rulebook, position.state, UPPER, LOWER, SLY, 1 / 3);
    expect(oddsOnLower(position, UPPER)).toEqual(near([0.6, 0.3, 0.1]));
  });

  it('tells a party nothing about itself', () => {
    const position = opening();
    observeSignal(rulebook, position.state, LOWER, LOWER, SLY, 0.9);
    expect(position.state).toEqual(opening().state);
  });
});

describe('an act that speaks for itself', () => {
  it('multiplies the odds by its weights, and leaves no kind without any', () => {
    const position = opening();
    observeWeights(rulebook, position.state, UPPER, LOWER, [2, 1, 0]);
    // 1.2, 0.3, 0 of 1.5 = 0.8, 0.2, 0; the last is held at 0.001 and the others share 0.999.
    const [honest = 0, sly = 0, proud = 0] = oddsOnLower(position, UPPER);
    expect(honest).toBeCloseTo(0.8 * 0.999, 12);
    expect(sly).toBeCloseTo(0.2 * 0.999, 12);
    expect(proud).toBe(LEAST_ODDS);
  });

  it('that no kind would do leaves all alike', () => {
    const position = opening();
    observeWeights(rulebook, position.state, UPPER, LOWER, [0, 0, 0]);
    expect(oddsOnLower(position, UPPER)).toEqual(near([1 / 3, 1 / 3, 1 / 3]));
  });

  it('of breaking its word speaks for the kinds that keep it least, with all others', () => {
    const position = opening();
    observeKeeping(rulebook, position.state, LOWER, false, false);
    // Fourth roots of 0.1, 0.6 and 0.5 are 0.562341325, 0.880111737 and 0.840896415; times 0.6, 0.3 and 0.1
    // 0.337404795, 0.264033521 and 0.084089642, together 0.685527958
    for (const observer of [UPPER, ABBEY]) {
      const [honest = 0, sly = 0, proud = 0] = oddsOnLower(position, observer);
      expect(honest).toBeCloseTo(0.492182, 6);
      expect(sly).toBeCloseTo(0.385154, 6);
      expect(proud).toBeCloseTo(0.122664, 6);
    }
    expect(oddsOnLower(position, LOWER)).toEqual([0.6, 0.3, 0.1]);
  });

  it('four times the same tells as much as a clause that was seen to be kept or broken', () => {
    const position = opening();
    for (let time = 0; time < 4; time += 1) observeKeeping(rulebook, position.state, LOWER, false, false);
    // 0.6 · 0.1, 0.3 · 0.6, 0.1 · 0.5 = 0.06, 0.18, 0.05, together 0.29
    expect(oddsOnLower(position, UPPER)).toEqual(near([0.06 / 0.29, 0.18 / 0.29, 0.05 / 0.29]));
    const kept = opening();
    for (let time = 0; time < 4; time += 1) observeKeeping(rulebook, kept.state, LOWER, true, true);
    // Watched: 0.6 · 1, 0.3 · 0.8, 0.1 · 0.5 = 0.6, 0.24, 0.05, together 0.89
    expect(oddsOnLower(kept, UPPER)).toEqual(near([0.6 / 0.89, 0.24 / 0.89, 0.05 / 0.89]));
  });
});

describe('odds', () => {
  it('that they mean it are those of the kinds that do', () => {
    // honest 0.6 and proud 0.1
    expect(oddsMeanIt(rulebook, opening().state, UPPER, LOWER)).toBeCloseTo(0.7, 12);
  });

  it('that a party without kinds means it are 1', () => {
    expect(oddsMeanIt(rulebook, opening().state, LOWER, UPPER)).toBe(1);
  });

  it('that they keep a clause are the mean over kinds, by how it is checked', () => {
    const { state } = opening();
    // 0.6 · 0.9 + 0.3 · 0.4 + 0.1 · 0.5, and 0.6 · 1 + 0.3 · 0.8 + 0.1 · 0.5
    expect(keepOdds(rulebook, state, UPPER, LOWER, false)).toBeCloseTo(0.71, 12);
    expect(keepOdds(rulebook, state, UPPER, LOWER, true)).toBeCloseTo(0.89, 12);
    expect(keepOdds(rulebook, state, LOWER, UPPER, false)).toBeCloseTo(0.8, 12);
  });

  it('about oneself are knowledge; of nobody, the priors', () => {
    const { state } = opening({ [layout.kinds + LOWER]: PROUD });
    expect(oddsOf(rulebook, state, LOWER, LOWER, PROUD)).toBe(1);
    expect(oddsOf(rulebook, state, LOWER, LOWER, HONEST)).toBe(0);
    observeWeights(rulebook, state, UPPER, LOWER, [1, 9, 1]);
    expect(oddsOf(rulebook, state, NOBODY, LOWER, SLY)).toBe(0.3);
    expect(likeliestKind(rulebook, state, NOBODY, LOWER)).toBe(HONEST);
    expect(likeliestKind(rulebook, state, UPPER, LOWER)).toBe(SLY);
  });

  it('stay odds, whatever is seen', () => {
    const signal = fc.record({ kind: fc.nat(2), right: fc.double({ min: 0, max: 1, noNaN: true }) });
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 });
    const keeping = fc.record({ kept: fc.boolean(), watched: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.oneof(signal, weights, keeping), { maxLength: 30 }), (seen) => {
        const position = opening();
        for (const act of seen) {
          if (Array.isArray(act)) observeWeights(rulebook, position.state, UPPER, LOWER, act);
          else if ('right' in act) observeSignal(rulebook, position.state, UPPER, LOWER, act.kind, act.right);
          else observeKeeping(rulebook, position.state, LOWER, act.kept, act.watched);
          const odds = oddsOnLower(position, UPPER);
          expect(odds.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
          for (const each of odds) expect(each).toBeGreaterThanOrEqual(LEAST_ODDS);
        }
      }),
    );
  });
});

it('of kinds with even odds the first is held for likeliest', () => {
  const position = opening();
  believe(position, UPPER, [0.2, 0.4, 0.4]);
  expect(likeliestKind(rulebook, position.state, UPPER, LOWER)).toBe(SLY);
});
