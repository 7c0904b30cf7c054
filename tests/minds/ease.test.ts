import { describe, expect, it } from 'vitest';
import { easeAfter, easeAtHome, forgetNeeds, type Ease } from '../../src/minds/ease.ts';
import { bearingOf, WORTH } from '../../src/minds/bearing.ts';
import { blankDraft } from '../../src/rules/draft.ts';
import { ABBEY, LOWER, TENT, UPPER, gauge, layout, opening, rulebook } from '../fixtures/two-valleys.ts';

// Drought 20: the farmers of the upper valley (60 of 100) need 20 ÷ 20 = 1; its town (40 of 100, a veto) needs 6; the council of
// the lower valley (100 of 100) needs 1. Both take 50 of 100. Of the abbey nobody can stop anything.
const draft = blankDraft(rulebook, TENT);

/** Worth so far beyond a need, or below it, that a constituency is as content as can be, or not at all. */
const ALL = 1000;
const NONE = -1000;

function ease(party: number, worths: readonly number[], slots: Readonly<Record<number, number>> = {}): Ease {
  forgetNeeds();
  return easeAtHome(opening(slots), party, draft, worths);
}

describe('how easily a package is carried at home', () => {
  it('is as easily as can be without constituencies', () => {
    expect(ease(ABBEY, [])).toEqual({ ease: 1, content: [] });
  });

  it.each([
    // Content σ(0) = ½, so 50 of the 50 that it takes: σ(0) = ½.
    { worth: 1, content: 0.5, carried: 0.5 },
    // Content σ((3 − 1) / 2) = σ(1); 73.10586 of 50: σ(23.10586 / 8) = σ(2.8882).
    { worth: 3, content: 0.7310586, carried: 0.9472616 },
    // Content σ(−1); 26.89414 of 50: σ(−2.8882) = 1 − 0.9472616.
    { worth: -1, content: 0.2689414, carried: 0.0527384 },
    // 100 of 50: σ(50 / 8) = σ(6.25). None of 50: σ(−6.25).
    { worth: ALL, content: 1, carried: 0.9980733 },
    { worth: NONE, content: 0, carried: 0.0019267 },
  ])(
    'is, with one constituency and no veto, $carried where it is worth $worth to it',
    ({ worth, content, carried }) => {
      const home = ease(LOWER, [worth]);
      expect(home.content[0]).toBeCloseTo(content, 7);
      expect(home.ease).toBeCloseTo(carried, 7);
    },
  );

  it.each([
    // ½ · 60 + ½ · 40 = 50 of 50: σ(0) = ½; the veto half content: ½ · ½.
    { farmers: 1, town: 6, carried: 0.25 },
    // 60 of 50, σ(10 / 8) = 0.7773, but the veto is not content.
    { farmers: ALL, town: NONE, carried: 0 },
    // The veto is content, but 40 of 50: σ(−10 / 8).
    { farmers: NONE, town: ALL, carried: 0.2227001 },
    // 60 + ½ · 40 = 80 of 50: σ(30 / 8) = 0.9770227; the veto half content.
    { farmers: ALL, town: 6, carried: 0.4885113 },
    { farmers: ALL, town: ALL, carried: 0.9980733 },
  ])('is with a veto $carried at $farmers to the farmers and $town to the town', ({ farmers, town, carried }) => {
    expect(ease(UPPER, [farmers, town]).ease).toBeCloseTo(carried, 7);
  });

  it.each([
    // 40 ÷ 20 = 2 for the farmers.
    { what: 'a drought of 40', slot: gauge('drought'), value: 40, farmers: 2, town: 6 },
    { what: 'three points asked for a while', slot: layout.needs + UPPER, value: 3, farmers: 4, town: 9 },
    { what: 'five points for a bar let go', slot: layout.waivedNeeds + 1, value: 5, farmers: 1, town: 11 },
  ])('is a quarter where each is worth just what it is needed: $what', ({ slot, value, farmers, town }) => {
    const home = ease(UPPER, [farmers, town], { [slot]: value });
    expect(home.content).toEqual([0.5, 0.5]);
    expect(home.ease).toBeCloseTo(0.25, 12);
  });

  it('is the same where all of it is reckoned anew beside what it was before', () => {
    const before = ease(UPPER, [ALL, ALL]);
    forgetNeeds();
    expect(easeAfter(opening(), UPPER, draft, [1, 6], before, bearingOf(rulebook), WORTH)).toBeCloseTo(0.25, 12);
    // Nothing that it rests on was touched: what it was before stands.
    expect(easeAfter(opening(), UPPER, draft, [1, 6], before, bearingOf(rulebook), 0)).toBeCloseTo(0.9980733, 7);
  });
});
