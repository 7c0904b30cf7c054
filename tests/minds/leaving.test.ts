import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { lastChance, leavesInstead, oddsOfLeaving } from '../../src/minds/leaving.ts';
import type { Thinking } from '../../src/minds/merit.ts';
import { prospectsOf } from '../../src/minds/prospects.ts';
import { worthOfLeaving } from '../../src/rules/leaving.ts';
import type { Position } from '../../src/rules/position.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import {
  LOWER,
  SLY,
  TENT,
  UPPER,
  deed,
  gauge,
  inForce,
  layout,
  opening,
  rulebook as valleys,
} from '../fixtures/two-valleys.ts';

const rulebook = shippedRulebook('camp_david_1978');
const [EGYPT, ISRAEL] = [0, 1];

function onTurn(turn: number): Position {
  const { position } = kernelGame(rulebook, worldFate(rulebook, 'leaving', { israel: 'security_first' }));
  const state = position.state.slice();
  state[rulebook.layout.turn] = turn;
  return { rulebook, state, evaluator: flatEvaluator(rulebook) };
}

/** Odds of leaving where going on is worth so many points more than leaving. */
function odds(position: Position, seat: number, more: number): number {
  const goingOn = worthOfLeaving(position, seat) + more;
  const thinking: Thinking = {
    position,
    seat,
    outlook: [],
    prospects: { ...prospectsOf(position, seat, []), value: goingOn, goingOn },
    trusted: 0,
    worths: new Float64Array(),
  };
  return oddsOfLeaving(thinking);
}

describe('the odds that a seat leaves', () => {
  it('are a half on the last day where leaving is worse by a point', () => {
    expect(odds(onTurn(13), ISRAEL, 1)).toBeCloseTo(0.5, 12);
  });

  it('follow the logistic curve, two points to the unit', () => {
    // 1 / (1 + e^(3.5 / 2))
    expect(odds(onTurn(13), ISRAEL, 4.5)).toBeCloseTo(0.148047198, 9);
  });

  it('rise as the day nears', () => {
    const series = [3, 6, 9, 12].map((turn) => odds(onTurn(turn), ISRAEL, 2));
    expect(series).toEqual(series.toSorted((one, other) => one - other));
    expect(new Set(series).size).toBe(series.length);
  });

  it('count only half of a loss where the walk-away stands for some turns and there is time to be called back', () => {
    // Egypt's stands two turns, Israel's none; on turn 12 of 13 there is no time left.
    expect(odds(onTurn(11), EGYPT, 8)).toBeCloseTo(odds(onTurn(11), ISRAEL, 4), 12);
    expect(odds(onTurn(12), EGYPT, 8)).toBeCloseTo(odds(onTurn(12), ISRAEL, 8), 12);
  });
});

describe('the odds that a seat leaves, by hand', () => {
  // Patience 9 − 10 · nearness²; a walk-away of the upper valley stands one week, so until week 9 of 10 half of what it would lose
  // is not counted; two points are one unit of the logistic curve: σ(1) = 0.7310586, σ(5.5) = 0.9959299.
  it.each([
    { week: 0, patience: 9, leavingIsBetterBy: 9, counted: 9, odds: 0.5 },
    { week: 0, patience: 9, leavingIsBetterBy: 11, counted: 11, odds: 0.7310586 },
    { week: 0, patience: 9, leavingIsBetterBy: 7, counted: 7, odds: 0.2689414 },
    { week: 0, patience: 9, leavingIsBetterBy: -4, counted: -2, odds: 0.0040701 },
    // 9 − 10 / 4
    { week: 5, patience: 6.5, leavingIsBetterBy: 6.5, counted: 6.5, odds: 0.5 },
    { week: 5, patience: 6.5, leavingIsBetterBy: 4.5, counted: 4.5, odds: 0.2689414 },
    // 9 − 8.1
    { week: 9, patience: 0.9, leavingIsBetterBy: -2.2, counted: -1.1, odds: 0.2689414 },
    { week: 10, patience: -1, leavingIsBetterBy: -1, counted: -1, odds: 0.5 },
    { week: 10, patience: -1, leavingIsBetterBy: -3, counted: -3, odds: 0.2689414 },
    { week: 10, patience: -1, leavingIsBetterBy: 1, counted: 1, odds: 0.7310586 },
  ])(
    'are $odds in week $week of 10, patience $patience, where leaving is better by $leavingIsBetterBy, counted $counted',
    ({ week, leavingIsBetterBy, odds: hand }) => {
      expect(odds(opening({ [layout.turn]: week }), UPPER, -leavingIsBetterBy)).toBeCloseTo(hand, 7);
    },
  );

  it('go by the day that is agreed', () => {
    // The parley in week 8: week 4 is half the way, and in week 8 there are two more to be called back in.
    const agreed = (week: number): Position => opening({ [layout.turn]: week, [inForce('day')]: 2 });
    expect(odds(agreed(4), UPPER, -6.5)).toBeCloseTo(0.5, 12);
    expect(odds(agreed(8), UPPER, 2)).toBeCloseTo(0.5, 12);
  });
});

describe('leaving on the last word', () => {
  const LEAVE = { [UPPER]: deed('upper.leave'), [LOWER]: deed('lower.leave') };

  // Week 10: leaving is worth 5 + drought ÷ 10 − 6 to the upper valley, 14 to a sly lower one. σ((worth − 8) / 1.5).
  it.each([
    { party: UPPER, drought: 90, worth: 8, odds: 0.5 },
    { party: UPPER, drought: 75, worth: 6.5, odds: 0.2689414 },
    { party: UPPER, drought: 100, worth: 9, odds: 0.6607564 },
    // σ(−6)
    { party: UPPER, drought: 0, worth: -1, odds: 0.0024726 },
    // σ(4)
    { party: LOWER, drought: 20, worth: 14, odds: 0.9820138 },
  ])('comes with odds of $odds where it is worth $worth', ({ party, drought, worth, odds: hand }) => {
    const slots = { [layout.turn]: 10, [gauge('drought')]: drought, [layout.kinds + LOWER]: SLY };
    const position = opening(slots);
    expect(worthOfLeaving(position, party)).toBeCloseTo(worth, 9);
    const leave = LEAVE[party];
    expect(leavesInstead(position, party, [leave ?? -1], hand - 1e-6)).toBe(leave);
    expect(leavesInstead(position, party, [leave ?? -1], hand + 1e-6)).toBeUndefined();
  });

  it('never comes where to leave is not lawful', () => {
    expect(leavesInstead(opening({ [layout.turn]: 10, [gauge('drought')]: 100 }), UPPER, [], 0)).toBeUndefined();
  });

  // Two rounds: exchanges 0 to 3, the leaders offering in turn.
  it.each([
    { kind: 'offer', exchange: 1, last: false },
    { kind: 'offer', exchange: 2, last: true },
    { kind: 'offer', exchange: 3, last: true },
    // Who answers the last but one has an offer of its own to come.
    { kind: 'answer', exchange: 2, last: false },
    { kind: 'answer', exchange: 3, last: true },
  ] as const)('may be spoken of an $kind in exchange $exchange: $last', ({ kind, exchange, last }) => {
    const position = opening({ [layout.exchange]: exchange });
    const question = { kind, seat: UPPER, table: TENT, options: [] };
    expect(lastChance(position, { ...question, summit: valleys.mainSummit })).toBe(last);
    expect(lastChance(position, { ...question, summit: -1 })).toBe(false);
  });
});
