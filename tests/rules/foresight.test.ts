import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/rules/position.ts';
import { askedAhead, offersToCome, worthAhead } from '../../src/rules/foresight.ts';
import { scoreOfSigning } from '../../src/rules/signed-score.ts';
import {
  ABBEY,
  BARN,
  LOWER,
  PROUD,
  SLY,
  TENT,
  UPPER,
  issue,
  layout,
  level,
  opening,
  packed,
  promised,
} from '../fixtures/two-valleys.ts';

const lastWeek = (slots: Readonly<Record<number, number>> = {}): Position => opening({ [layout.turn]: 10, ...slots });

const agreedBridge = {
  [layout.agreed + issue('bridge')]: level('bridge', 'built') + 1,
  [layout.agreedBy + issue('bridge')]: UPPER + 1,
};

describe('what signing puts into a score', () => {
  // The upper valley keeps plain words 0.8 of the time; the bridge is 20 to the lower, half a toll −10, some water 30, all of it 50.
  it.each([
    { of: 'a gain by the odds that it is kept, a loss whole', clauses: { toll: 'half', bridge: 'built' }, points: 6 },
    { of: 'a vague gain half as it is liked best, half as written', clauses: { water: 'some vague' }, points: 32 },
    { of: 'a vague loss likewise', clauses: { toll: 'half vague' }, points: -5 },
  ])('is $of', ({ clauses, points }) => {
    expect(scoreOfSigning(lastWeek(), LOWER, packed(clauses, UPPER))).toBeCloseTo(points, 12);
  });

  it('has the price of the promises it breaks taken off', () => {
    const position = lastWeek();
    const water = packed({ water: 'all' });
    const before = scoreOfSigning(position, UPPER, water);
    promised(position, UPPER, 'never_all', 'firm');
    expect(before - scoreOfSigning(position, UPPER, water)).toBeCloseTo(12, 12);
  });
});

describe('offers still to come', () => {
  // The parley has two rounds: upper lays in exchanges 0 and 2, lower in 1 and 3.
  it.each([
    { answers: LOWER, exchange: 0, offers: 2 },
    { answers: LOWER, exchange: 2, offers: 1 },
    { answers: UPPER, exchange: 1, offers: 1 },
    { answers: UPPER, exchange: 3, offers: 0 },
    { answers: ABBEY, exchange: 0, offers: 0 },
  ])('of party $answers in exchange $exchange of the parley: $offers', ({ answers, exchange, offers }) => {
    const position = lastWeek({ [layout.sitting]: 1, [layout.laid]: 3, [layout.exchange]: exchange });
    expect(offersToCome(position, answers, TENT)).toBe(offers);
  });

  // The tent talks twice a week, the barn once; ten weeks, and no day is agreed. At the parley each lays twice.
  it.each([
    { turn: 1, exchange: 0, offers: 19 / 2 + 2 },
    { turn: 1, exchange: 1, offers: 18 / 2 + 2 },
    { turn: 10, exchange: 0, offers: 1 / 2 + 2 },
    { turn: 10, exchange: 1, offers: 2 },
    { turn: 4, exchange: 0, day: 'fifth', offers: 3 / 2 + 2 },
    // The day was missed: talks go on to the end, and no leaders come.
    { turn: 6, exchange: 0, day: 'fifth', offers: 9 / 2 },
  ])(
    'at the table in week $turn, exchange $exchange, day $day: $offers',
    ({ turn, exchange, day = 'open', offers }) => {
      const at = {
        [layout.turn]: turn,
        [layout.exchange]: exchange,
        [layout.levels + issue('day')]: level('day', day),
      };
      expect(offersToCome(opening(at), LOWER, TENT)).toBe(offers);
    },
  );

  it('are none at a table of others, and those of the table where no leaders sit at it', () => {
    expect(offersToCome(lastWeek(), ABBEY, TENT)).toBe(0);
    expect(offersToCome(opening({ [layout.turn]: 8 }), ABBEY, BARN)).toBe(1);
    const held = lastWeek({ [layout.held]: 1 });
    expect(offersToCome(held, LOWER, TENT)).toBe(0.5);
  });
});

describe('what who looks ahead asks', () => {
  // The lower valley believes that a bridge and some water for the full toll would be signed: 0.8 · 20 + 0.8 · 30 − 30 = 10.
  it('is what it has by saying no, and n ÷ (n + 1) of the way to its best with n offers to come', () => {
    expect(askedAhead(lastWeek(), LOWER, TENT)).toBeCloseTo(4 + 6 * (2.5 / 3.5), 12);
    expect(askedAhead(opening(), LOWER, TENT)).toBeCloseTo(4 + 6 * (11.5 / 12.5), 12);
  });

  it('is what it has where there is nothing better to hope for, or none of its offers is to come', () => {
    expect(askedAhead(lastWeek({ [layout.kinds + LOWER]: SLY }), LOWER, TENT)).toBe(14);
    // Never the full toll: and nothing else on its line would be signed.
    expect(askedAhead(lastWeek({ [layout.kinds + LOWER]: PROUD }), LOWER, TENT)).toBe(4);
    const last = lastWeek({ [layout.sitting]: 1, [layout.laid]: 3, [layout.exchange]: 3 });
    expect(askedAhead(last, LOWER, TENT)).toBe(4);
    expect(askedAhead(lastWeek(), ABBEY, TENT)).toBe(0);
  });

  it('is not less than what is agreed, nor than what stands where leaving is worth less', () => {
    expect(askedAhead(lastWeek(agreedBridge), LOWER, TENT)).toBeCloseTo(16, 12);
    const bound = lastWeek();
    promised(bound, LOWER, 'stay', 'firm');
    // Leaving is worth 4 − 9 then.
    expect(askedAhead(bound, LOWER, TENT)).toBeCloseTo(10 * (2.5 / 3.5), 12);
  });
});

describe('what a yes brings who looks ahead', () => {
  it('is all that is agreed then, and while leaders sit what they sign', () => {
    const toll = packed({ toll: 'half' }, UPPER);
    expect(worthAhead(lastWeek(), LOWER, toll)).toBeCloseTo(-10, 12);
    expect(worthAhead(lastWeek(agreedBridge), LOWER, toll)).toBeCloseTo(6, 12);
    const sitting = lastWeek({ ...agreedBridge, [layout.sitting]: 1, [layout.laid]: 3 });
    expect(worthAhead(sitting, LOWER, toll)).toBeCloseTo(-10, 12);
  });
});
