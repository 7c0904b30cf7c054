import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { moodOf } from '../../src/minds/answering.ts';
import { draftOf } from '../../src/rules/draft.ts';
import { initialState } from '../../src/rules/initial.ts';
import { outsideOf, priceOfLeaving } from '../../src/rules/leaving.ts';
import { nearness } from '../../src/rules/nearness.ts';
import { needOf } from '../../src/rules/need.ts';
import type { Position } from '../../src/rules/position.ts';
import { oddsOfMakingUp, oddsOfYes } from '../../src/rules/reply.ts';
import { wouldSign } from '../../src/rules/signing.ts';
import { valueOfPackage } from '../../src/rules/value.ts';
import { viewOf } from '../../src/rules/view.ts';
import { contentmentOf, passes } from '../../src/rules/win-set.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const README = resolve(import.meta.dirname, '../../src/rules/README.md');
const section = readFileSync(README, 'utf8').split('## One table, worked by hand')[1] ?? '';

const rulebook = shippedRulebook('camp_david_1978');
const [EGYPT, ISRAEL] = [0, 1];
const HOLDS_ON = 1;
const CABIN = 0;
const evaluator = flatEvaluator(rulebook);

/** Day 2, nothing done yet, every kind the first. */
function dayTwo(): Position {
  const state = initialState(rulebook, evaluator, { draw: () => 0, forced: () => -1 });
  state[rulebook.layout.turn] = 2;
  return { rulebook, state, evaluator };
}

const clause = (id: string, name: string) => {
  const issue = rulebook.issues.findIndex((one) => one.id === id);
  const level = rulebook.issues[issue]?.levels.findIndex((one) => one.id === name) ?? -1;
  return { issue, level, wording: 'plain' } as const;
};
const offer = [clause('settlements', 'frozen'), clause('treaty', 'framework')];
const draft = draftOf(rulebook, CABIN, offer, EGYPT);

describe('the table worked by hand in the README', () => {
  const position = dayTwo();

  it('is worth 4.05 to Egypt and 8 to Israel', () => {
    const egypt = { kept: 15 - 5 * 1.5, betrayed: -5 * 1.5 - 8, odds: 0.6 * 0.95 + 0.4 * 0.7 };
    const israel = { kept: 20 - 8 * 1.5, betrayed: -8 * 1.5 - 10, odds: 1 };
    for (const [party, hand] of [egypt, israel].entries()) {
      const sum = valueOfPackage(position, party, draft);
      const { kept, betrayed, odds } = hand;
      expect(sum.kept).toBeCloseTo(kept, 9);
      expect(sum.betrayed).toBeCloseTo(betrayed, 9);
      expect(sum.odds).toBeCloseTo(odds, 9);
      expect(sum.value).toBeCloseTo(odds * kept + (1 - odds) * Math.min(kept, betrayed), 9);
      expect(sum).toMatchObject({ promises: 0, gifts: 0 });
    }
    expect(valueOfPackage(position, EGYPT, draft).value).toBeCloseTo(4.05, 9);
    expect(valueOfPackage(position, ISRAEL, draft).value).toBe(8);
  });

  it('needs 0.769 of Egypt and 6 of Israel', () => {
    expect(nearness(rulebook, position.state)).toBeCloseTo(2 / 13, 12);
    expect(outsideOf(position, EGYPT, 0)).toBeCloseTo(4 + 0.05 * 40, 12);
    expect(priceOfLeaving(position, EGYPT)).toBeCloseTo(4 + (8 * 2) / 13, 12);
    const egypt = needOf(position, EGYPT, CABIN);
    const fallback = 6 - (4 + (8 * 2) / 13);
    expect(egypt.reservation).toBeCloseTo(fallback, 12);
    expect(egypt.need).toBeCloseTo(fallback, 12);
    expect(egypt.conceded).toBeCloseTo((2 / 13) ** 3, 12);
    expect(needOf(position, ISRAEL, CABIN)).toMatchObject({ reservation: 6, aspiration: 6, need: 6 });
  });

  it('asks more than either believes the other would sign beyond its own reservation', () => {
    // What Egypt believes Israel would sign: Palestine named for a framework. 15 and −7.5, the first at 0.6 · 0.8 + 0.4 · 0.4.
    const meagre = draftOf(rulebook, CABIN, [clause('palestine', 'named'), clause('treaty', 'framework')], EGYPT);
    const keep = 0.6 * 0.8 + 0.4 * 0.4;
    expect(valueOfPackage(position, EGYPT, meagre).value).toBeCloseTo(keep * 7.5 + (1 - keep) * -15.5, 9);
    expect(keep * 7.5 + (1 - keep) * -15.5).toBeLessThan(6 - (4 + 16 / 13));
    // What Israel believes Egypt would sign: settlements frozen and Palestine named for a framework: 20 − 12 − 7.5.
    const generous = draftOf(rulebook, CABIN, [...offer, clause('palestine', 'named')], EGYPT);
    expect(valueOfPackage(position, ISRAEL, generous).value).toBeCloseTo(0.5, 9);
  });

  it('can be carried in both homes', () => {
    expect(contentmentOf(position, EGYPT, draft)).toEqual([
      { value: expect.closeTo(4.05, 9) as number, need: 0, content: true },
      { value: expect.closeTo(4.05, 9) as number, need: 6 - 45 / 20, content: true },
    ]);
    expect(contentmentOf(position, ISRAEL, draft)).toEqual([
      { value: 8, need: 0, content: true },
      { value: 8, need: 4, content: true },
    ]);
    expect([EGYPT, ISRAEL].map((party) => passes(position, party, draft))).toEqual([true, true]);
  });

  it('gets a yes of Israel in any mood', () => {
    const view = viewOf(rulebook, position.state, ISRAEL);
    for (const mood of [0, 0.999999].map((draw) => moodOf(view, () => draw))) {
      expect(Math.abs(mood)).toBeLessThanOrEqual(2);
      expect(wouldSign(position, ISRAEL, draft, 6, mood)).toBe(true);
    }
  });

  it('gets a yes at odds of 0.593, as Egypt sees it', () => {
    // Even over moods of ±2; nothing is short at home.
    const overMoods = (short: number): number => {
      const area = (points: number): number => 0.6 * Math.log(1 + Math.exp(points / 0.6));
      return (area(2 - short) - area(-2 - short)) / 4;
    };
    expect(overMoods(6 - 8)).toBeCloseTo(0.896, 3);
    expect(overMoods(9 - 80 / 11)).toBeCloseTo(0.142, 3);
    expect(oddsOfMakingUp(6 - 8, -4, 2, 0.6)).toBeCloseTo(overMoods(6 - 8), 12);
    const odds = 0.005 + 0.99 * (0.6 * overMoods(6 - 8) + 0.4 * overMoods(9 - 80 / 11));
    expect(oddsOfYes(position, EGYPT, draft)).toBeCloseTo(odds, 9);
    const holdsOn = dayTwo();
    holdsOn.state[rulebook.layout.kinds + ISRAEL] = HOLDS_ON;
    expect(needOf(holdsOn, ISRAEL, CABIN)).toMatchObject({ reservation: 9, aspiration: 9, need: 9 });
  });

  it('stands in the README with these numbers', () => {
    const { value, kept, betrayed, odds } = valueOfPackage(position, EGYPT, draft);
    const shown = (number: number, digits: number): string => number.toFixed(digits).replace('-', '−');
    const numbers = [
      `**${shown(value, 2)}**`,
      `= ${shown(kept, 1)} `,
      `= ${shown(betrayed, 1)} `,
      `= ${shown(odds, 2)} `,
      `**${shown(valueOfPackage(position, ISRAEL, draft).value, 0)}**`,
      `= ${shown(priceOfLeaving(position, EGYPT), 3)}`,
      `**${shown(needOf(position, EGYPT, CABIN).need, 3)}**`,
      `**${shown(needOf(position, ISRAEL, CABIN).need, 0)}**`,
      `| ${shown(oddsOfMakingUp(6 - 8, -4, 2, 0.6), 3)} `,
      `| ${shown(oddsOfMakingUp(9 - 80 / 11, -4, 2, 0.6), 3)} `,
      `**${shown(oddsOfYes(position, EGYPT, draft), 3)}**`,
    ];
    for (const number of numbers) expect(section).toContain(number);
  });
});
