import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { CLAUSE_OUTCOMES } from '../../src/rules/epilogue.ts';
import { WORDINGS } from '../../src/rules/layout.ts';
import { scoreOf } from '../../src/rules/score.ts';
import {
  ABBEY,
  LOWER,
  SLY,
  UPPER,
  copy,
  gauge,
  inForce,
  issue,
  layout,
  level,
  opening,
  rulebook,
} from '../fixtures/two-valleys.ts';

type Slots = Readonly<Record<number, number>>;

/** A clause signed above today, worded by the lower valley, and what became of it at the hands of its givers. */
function signed(of: string, words: string, outcomes: Readonly<Record<number, 'kept' | 'broken'>> = {}): Slots {
  const [name = '', wording = 'plain'] = words.split(' ');
  const index = issue(of);
  const slots: Record<number, number> = {
    [inForce(of)]: level(of, name),
    [layout.wordings + index]: WORDINGS.findIndex((each) => each === wording),
    [layout.worded + index]: LOWER + 1,
  };
  for (const [giver, outcome] of Object.entries(outcomes)) {
    slots[layout.outcomes + index * rulebook.parties.length + Number(giver)] = CLAUSE_OUTCOMES.indexOf(outcome);
  }
  return slots;
}

const kept = (of: string, words: string, giver: number): Slots => signed(of, words, { [giver]: 'kept' });
const broken = (of: string, words: string, giver: number): Slots => signed(of, words, { [giver]: 'broken' });

const SOME = kept('water', 'some', UPPER);
const HALF = kept('toll', 'half', LOWER);

describe('the points of an issue', () => {
  it.each<[string, Slots, number, number]>([
    ['are none today', {}, 0, 0],
    // No loss aversion: −10 and 30, 20 and −10.
    ['are those of what was signed and kept', { ...SOME, ...HALF }, 10, 20],
    ['count what was put in force without a signature', { [inForce('water')]: level('water', 'some') }, -10, 30],
    ['count what was signed and is still open', { ...signed('water', 'some'), ...signed('toll', 'half') }, 10, 20],
    // Upper gets no toll, gets half of its water back, and is fooled: 0 − 5 − 6. Lower keeps the water and pays nothing.
    ['of a broken clause are nothing', { ...SOME, ...broken('toll', 'half', LOWER) }, -11, 30],
    // Lower gets no water, pays its toll, none of which comes back, and is fooled: 0 − 10 − 4. Upper pays nothing.
    ['of a broken clause cost its breaker nothing', { ...broken('water', 'some', UPPER), ...HALF }, 20, -14],
    // Everybody broke: nothing is in force, and each was fooled.
    [
      'are nothing where all was broken, but for having been fooled',
      { ...broken('water', 'some', UPPER), ...broken('toll', 'half', LOWER) },
      -6,
      -4,
    ],
    // The bridge needs both; each of three broken clauses fools, and it costs once.
    [
      'are lost to being fooled once',
      { ...broken('toll', 'half', LOWER), ...signed('bridge', 'built', { [UPPER]: 'kept', [LOWER]: 'broken' }) },
      -6,
      0,
    ],
    // Upper was fooled over the toll; but of the water it put in force by itself nothing comes back: 0 − 10 − 6.
    [
      'count whole what was put in force without a signature, to who was fooled too',
      { ...broken('toll', 'half', LOWER), [inForce('water')]: level('water', 'some') },
      -16,
      30,
    ],
    // Upper reads 50, lower reads 0; kept, it was half the toll: 20 and −10.
    ['of a vague clause are half the own reading, half the level kept', kept('toll', 'half vague', LOWER), 35, -5],
    // Broken, it was what lower read in it: nothing. Nobody is fooled by what was never clear.
    ['of a vague clause broken are half by the reading of its giver', broken('toll', 'half vague', LOWER), 25, 0],
    ['of a warm clause are those of the level written', kept('toll', 'half warm', LOWER), 20, -10],
  ])('%s', (_, slots, upper, lower) => {
    expect(scoreOf(opening(slots), UPPER).total).toBeCloseTo(upper, 12);
    expect(scoreOf(opening(slots), LOWER).total).toBeCloseTo(lower, 12);
  });

  it('start from what stood before the clause', () => {
    // All the water was in force, some of it was signed instead, and upper broke that. Upper is back at −30; of the 20
    // that lower gave up, half comes back: 50 − 10.
    const slots = { ...broken('water', 'some', UPPER), [layout.before + issue('water')]: level('water', 'all') };
    expect(scoreOf(opening(slots), UPPER).total).toBe(-30);
    expect(scoreOf(opening(slots), LOWER).total).toBe(40);
  });

  it('are lost where a common work was left by one: each gets back what may come back', () => {
    // From a bridge built to one roofed: the abbey loses 30, of which a quarter comes back when somebody breaks it.
    const slots = {
      ...signed('bridge', 'roofed', { [UPPER]: 'kept', [LOWER]: 'broken' }),
      [layout.before + issue('bridge')]: level('bridge', 'built'),
    };
    expect(scoreOf(opening(slots), ABBEY).total).toBe(50 - 22.5);
  });

  it('tell who broke them', () => {
    const { issues } = scoreOf(opening(broken('toll', 'half', LOWER)), UPPER);
    expect(at(issues, issue('toll'))).toEqual({ issue: issue('toll'), points: 0, counted: 0, brokenBy: [LOWER] });
  });
});

describe('a score', () => {
  it('counts under the mandate the chosen issues double, at a stake of 100', () => {
    // Water −10, toll 20. Coin first: stake 30 + 2 · 50 + 20 = 150, (−10 + 40) / 1.5. Water first: 60 + 50 + 20 = 130.
    const coin = scoreOf(opening({ ...SOME, ...HALF, [layout.mandates + UPPER]: 1 }), UPPER);
    const water = scoreOf(opening({ ...SOME, ...HALF, [layout.mandates + UPPER]: 2 }), UPPER);
    expect(coin.total).toBeCloseTo(20, 12);
    expect(at(coin.issues, issue('toll')).points).toBe(20);
    expect(at(coin.issues, issue('toll')).counted).toBeCloseTo(40 / 1.5, 12);
    expect(water.total).toBeCloseTo(0, 12);
  });

  it('adds gifts and the meeting, and takes off what was paid', () => {
    const slots = { ...SOME, [layout.gifts + LOWER]: 7, [layout.paid + LOWER]: 5 };
    const held = { [layout.held + rulebook.mainSummit]: 4 };
    expect(scoreOf(opening(slots), LOWER)).toMatchObject({ gifts: 7, paid: 5, meeting: 0, total: 30 + 7 - 5 });
    expect(scoreOf(opening({ ...slots, ...held }), LOWER)).toMatchObject({ meeting: 2, total: 34 });
    expect(scoreOf(opening({ ...slots, ...held, [layout.kinds + LOWER]: SLY }), LOWER).meeting).toBe(6);
  });

  it('sets the outside option beside what was signed, for everybody, once somebody has left', () => {
    const slots = { ...SOME, [gauge('drought')]: 40, [copy('talks')]: 1 };
    expect(scoreOf(opening(slots), UPPER).outside).toBe(0);
    const left = { ...slots, [layout.walked]: LOWER + 1 };
    // 5 + 40 / 10, and −10 of water given.
    expect(scoreOf(opening(left), UPPER)).toMatchObject({ outside: 9, total: -1 });
    expect(scoreOf(opening(left), LOWER)).toMatchObject({ outside: 4, total: 34 });
  });
});
