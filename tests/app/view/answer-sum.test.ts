import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../src/app/view/answer-line.ts';
import { sumLines } from '../../../src/app/view/answer-sum.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import type { ExchangeTold } from '../../../src/debrief/exchanges.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const words = await createWords('en');
const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, words);
const us = rulebook.parties.findIndex(({ id }) => id === 'us');
const rok = rulebook.parties.findIndex(({ id }) => id === 'rok');
const clause = { issue: 0, level: 1, wording: 0, read: 1, odds: 0.6, given: true, recoverable: 0 };
const term = rulebook.parties[us]?.terms[0]?.id ?? '';

/** 10.04 + 2 − 3.03 − 4 = 5.01 points, 5.51 in that mood; need 6. */
const told: ExchangeTold = {
  turn: 9,
  entry: 3,
  table: 0,
  summit: -1,
  by: rok,
  party: us,
  package: [],
  accepts: false,
  mood: 0.5,
  person: false,
  scene: 40,
  reasons: {
    decider: 'sum',
    yes: false,
    value: { value: 5.01, kept: 12.04, betrayed: 0, odds: 0.6, promises: 4, gifts: 2 },
    contributions: [{ ...clause, gain: 10.04 }],
    need: 6,
    reservation: 1,
    aspiration: 9,
    margin: -0.49,
    circles: [],
  },
  sum: {
    doubt: 3.03,
    doubted: [{ party: rok, scene: 22, turn: 5 }],
    promises: [{ promise: 0, points: 4, scene: 11, turn: 3 }],
    gifts: [{ from: rok, to: us, points: 2, scene: -1, turn: 0 }],
    leaving: { outside: 4, terms: [{ id: term, points: 3, scene: 30, turn: 7 }] },
  },
  unturned: 'none',
};

describe('what an answer missed', () => {
  const missed = (need: number, margin: number): string | undefined =>
    answerLine(names, -1, { ...told, reasons: { ...told.reasons, need, margin } }).more[1];
  it('is the difference of what is shown', () => {
    expect(missed(6, -0.49)).toBe('It was worth +5.5 to them, and they needed +6: 0.5 points short.');
    // 1.06 and −0.56: need +1.1, short by 0.6, so that it was worth +0.5.
    expect(missed(1.06, -0.56)).toBe('It was worth +0.5 to them, and they needed +1.1: 0.6 points short.');
  });
  it('is said to be a shade where it is less than what is shown', () => {
    expect(missed(0.01, -0.03)).toBe('It was worth a shade less to them than the 0 they needed.');
    expect(missed(2, -0.02)).toBe('It was worth a shade less to them than the +2 they needed.');
  });
});

describe('the sum of an answer, line by line', () => {
  const lines = sumLines(names, told);
  const points = lines.map((line) => line.points ?? Number.NaN);

  it('adds up as it is shown to what it was worth, mood named, and then says what was needed', () => {
    expect(points.slice(0, 5).reduce((sum, one) => sum + Math.round(one * 10), 0)).toBe(55);
    expect(points[5]).toBe(5.51);
    expect(points.slice(6)).toEqual([6, 4, -3]);
    expect(lines[4]?.text).toBe('Mood that day');
    expect(lines[6]?.more.join(' ')).toContain('9');
  });
  it('carries with doubt, promises and the price of leaving what caused them', () => {
    expect(lines.map(({ cause }) => cause?.scene)).toEqual([
      undefined,
      -1,
      22,
      11,
      undefined,
      undefined,
      undefined,
      undefined,
      30,
    ]);
  });
  it('says of a person neither mood nor need', () => {
    const person = sumLines(names, { ...told, mood: 0, person: true });
    expect(person.map(({ text }) => text)).not.toContain('What was asked for by then');
    expect(person).toHaveLength(lines.length - 2);
  });
});

describe('what an answer hung on', () => {
  const said = (changed: Partial<ExchangeTold>): string =>
    answerLine(names, rok, { ...told, ...changed }).more.join(' ');

  it('tells whether nothing turns it, nothing was found, or nobody looked', () => {
    expect(said({})).toContain('No two changes would have turned it.');
    expect(said({ unturned: 'not_found' })).toContain('not all were tried');
    expect(said({ unturned: 'not_asked' })).toContain('was not looked for');
  });
  it('tells what who looked ahead expected, as far as it is known', () => {
    const against = { reasons: { ...told.reasons, yes: true } };
    expect(said({ ...against, ahead: { yes: 3, no: 7.5 } })).toMatch(
      /after a no they expected .?7\.5, after a yes .?3/,
    );
    expect(said({ ...against, ahead: {} })).toContain('expected more from going on');
    expect(said(against)).toContain('The sum did not decide it.');
  });
  it('says of a person in another chair nothing of a need', () => {
    expect(said({ person: true, unturned: 'not_asked' })).not.toContain('needed');
  });
});

describe('what would have turned an answer', () => {
  const issue = rulebook.issues.findIndex(({ ordered, levels }) => ordered && levels.length > 2);
  const from = { issue, level: 1, wording: 'plain' } as const;
  const flip = (...changes: NonNullable<ExchangeTold['flip']>['changes']) =>
    answerLine(names, -1, { ...told, flip: { changes, package: [], points: 1, cost: 1 } }).more.at(-1);

  it('is said where it is nothing but the words', () => {
    const [plainly, more] = [names.clause(from), names.clause({ ...from, level: 2 })];
    expect(flip({ from, to: { ...from, wording: 'vague' } })).toBe(
      `In vague instead of plain words “${plainly}” would have made it a yes.`,
    );
    expect(flip({ from: { ...from, wording: 'warm' }, to: from })).toContain('In plain instead of warm words');
    expect(flip({ from, to: { ...from, wording: 'warm' } }, { from: { ...from, level: 2 } })).toBe(
      `With two changes it would have been a yes: “${plainly}” in warm instead of plain words; “${more}” left out.`,
    );
  });
});
