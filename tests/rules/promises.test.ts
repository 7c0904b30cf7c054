import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import {
  doersOf,
  expirePromises,
  keepPromises,
  promiseCost,
  promisesBrokenBy,
  settlePromises,
} from '../../src/rules/promises.ts';
import { PROMISE_STATUS } from '../../src/rules/layout.ts';
import type { Position } from '../../src/rules/position.ts';
import {
  LOWER,
  UPPER,
  copy,
  deed,
  inForce,
  layout,
  level,
  oddsOnLower,
  opening,
  packed,
  promise,
  promised,
  rulebook,
  statusOf,
} from '../fixtures/two-valleys.ts';

const WEEK_5 = { [layout.turn]: 5 };

/** A position and the state after some slots of it were written. */
function changed(position: Position, slots: Readonly<Record<number, number>>): Float64Array {
  const after = position.state.slice();
  for (const [slot, value] of Object.entries(slots)) after[Number(slot)] = value;
  return after;
}

describe('a broken promise', () => {
  it.each([
    ['none', 0, 0],
    ['silent', 1, 0],
    ['hedged', 2, 2],
    ['firm', 3, 6],
  ])('of strength %s costs by audience and nearness', (_, strength, points) => {
    expect(promiseCost(strength, 12, 0.5)).toBeCloseTo(points, 12);
  });
});

describe('a package', () => {
  it('costs what it would break: audience 12, half way to the end', () => {
    const position = opening(WEEK_5);
    promised(position, UPPER, 'never_all', 'firm');
    expect(promisesBrokenBy(position, UPPER, packed({ water: 'all' }))).toBeCloseTo(6, 12);
    expect(promisesBrokenBy(position, UPPER, packed({ water: 'some' }))).toBe(0);
    promised(position, UPPER, 'never_all', 'hedged');
    expect(promisesBrokenBy(position, UPPER, packed({ water: 'all' }))).toBeCloseTo(2, 12);
    promised(position, UPPER, 'never_all', 'silent');
    expect(promisesBrokenBy(position, UPPER, packed({ water: 'all' }))).toBe(0);
  });

  it('costs what it is charged: by the day as it stood, whatever day it fixes itself', () => {
    const position = opening(WEEK_5);
    promised(position, UPPER, 'never_all', 'firm');
    expect(promisesBrokenBy(position, UPPER, packed({ water: 'all', day: 'fifth' }))).toBeCloseTo(6, 12);
    const after = changed(position, {
      [inForce('water')]: level('water', 'all'),
      [inForce('day')]: level('day', 'fifth'),
    });
    settlePromises(position, after, 1 << UPPER, true);
    expect(after[layout.paid + UPPER]).toBeCloseTo(6, 12);
  });

  it('costs each party its own promises, those too that fall with what follows from the signature', () => {
    const position = opening(WEEK_5);
    promised(position, UPPER, 'never_all', 'firm');
    promised(position, UPPER, 'shut_sluice', 'firm');
    promised(position, LOWER, 'shut_sluice', 'firm');
    const before = position.state.slice();
    // All the water opens both sluices: 6 + 6 for the upper valley, 9 · ½ for the lower.
    expect(promisesBrokenBy(position, UPPER, packed({ water: 'all' }))).toBeCloseTo(12, 12);
    expect(promisesBrokenBy(position, LOWER, packed({ water: 'all' }))).toBeCloseTo(4.5, 12);
    expect(position.state).toEqual(before);
  });

  it('does not cost a promise that has fallen already', () => {
    const position = opening({ ...WEEK_5, [inForce('water')]: level('water', 'all') });
    promised(position, UPPER, 'never_all', 'firm');
    expect(promisesBrokenBy(position, UPPER, packed({ water: 'all' }))).toBe(0);
  });
});

describe('a promise that is over', () => {
  it.each(['none', 'kept', 'broken', 'lapsed'] as const)('because it is %s costs and binds no more', (status) => {
    const position = opening(WEEK_5);
    promised(position, UPPER, 'never_all', 'firm');
    promised(position, UPPER, 'dig', 'firm');
    const row = layout.promiseStatus + UPPER * rulebook.promises.length;
    position.state[row + promise('never_all')] = PROMISE_STATUS.indexOf(status);
    position.state[row + promise('dig')] = PROMISE_STATUS.indexOf(status);
    const after = changed(position, { [inForce('water')]: level('water', 'all'), [layout.turn]: 9 });
    settlePromises(position, after, 1 << UPPER, true);
    expirePromises(position, after);
    expect(promisesBrokenBy(position, UPPER, packed({ water: 'all' }))).toBe(0);
    expect(statusOf(after, UPPER, 'never_all')).toBe(status);
    expect(statusOf(after, UPPER, 'dig')).toBe(status);
    expect(after[layout.paid + UPPER]).toBe(0);
  });
});

describe('whose word a deed can break', () => {
  it.each([
    ['its doer', 'upper.open_sluice.north', 1 << UPPER],
    ['those who signed, by what follows from it', 'signed.water.all', (1 << UPPER) | (1 << LOWER)],
    ['nobody, by the course of the world', 'called', 0],
  ])('is that of %s', (_, id, doers) => {
    expect(doersOf(rulebook, at(rulebook.deeds, deed(id)))).toBe(doers);
  });
});

describe('a promise that has come to be false', () => {
  const opened = { [copy('sluice.north')]: 1 };

  it.each([
    ['is broken and paid for by its maker own deed', 1 << LOWER, true, 'broken', 4.5],
    ['is broken without a charge where the deed has its own price', 1 << LOWER, false, 'broken', 0],
    ['is broken by a signature of several', (1 << LOWER) | (1 << UPPER), true, 'broken', 4.5],
    ['lapses by the deed of another', 1 << UPPER, true, 'lapsed', 0],
    ['lapses by the course of the world', 0, true, 'lapsed', 0],
  ])('%s', (_, doers, charge, status, paid) => {
    const before = opening(WEEK_5);
    promised(before, LOWER, 'shut_sluice', 'firm');
    const after = changed(before, opened);
    settlePromises(before, after, doers, charge);
    expect(statusOf(after, LOWER, 'shut_sluice')).toBe(status);
    expect(after[layout.paid + LOWER]).toBeCloseTo(paid, 12);
  });

  it('is seen by the others when it is broken, not when it lapses', () => {
    const before = opening(WEEK_5);
    promised(before, LOWER, 'shut_sluice', 'firm');
    const broken = changed(before, opened);
    settlePromises(before, broken, 1 << LOWER, true);
    // 0.6, 0.3 and 0.1 by the fourth roots of 0.1, 0.6 and 0.5
    expect(oddsOnLower({ ...before, state: broken }, UPPER)[0]).toBeCloseTo(0.337405 / 0.685528, 6);
    const lapsed = changed(before, opened);
    settlePromises(before, lapsed, 0, true);
    expect(oddsOnLower({ ...before, state: lapsed }, UPPER)[0]).toBe(0.6);
  });

  it('made in silence is broken without a price or a witness', () => {
    const before = opening(WEEK_5);
    promised(before, LOWER, 'shut_sluice', 'silent');
    const after = changed(before, opened);
    settlePromises(before, after, 1 << LOWER, true);
    expect(statusOf(after, LOWER, 'shut_sluice')).toBe('broken');
    expect(after[layout.paid + LOWER]).toBe(0);
    expect(oddsOnLower({ ...before, state: after }, UPPER)[0]).toBe(0.6);
  });

  it('was false from the start: it stands', () => {
    const before = opening({ ...WEEK_5, ...opened });
    promised(before, LOWER, 'shut_sluice', 'firm');
    const after = changed(before, { [copy('sluice.south')]: 1 });
    settlePromises(before, after, 1 << LOWER, true);
    expect(statusOf(after, LOWER, 'shut_sluice')).toBe('live');
  });
});

describe('a promise with a day', () => {
  it('is kept by the deed it names, and the others believe more', () => {
    const before = opening(WEEK_5);
    promised(before, LOWER, 'dig', 'firm', 4);
    const after = before.state.slice();
    keepPromises(before, after, LOWER, deed('lower.dig_word'));
    expect(statusOf(after, LOWER, 'dig')).toBe('live');
    keepPromises(before, after, LOWER, deed('lower.shovel'));
    expect(statusOf(after, LOWER, 'dig')).toBe('kept');
    // 0.6, 0.3 and 0.1 by the fourth roots of 0.9, 0.4 and 0.5: 0.584402, 0.238581, 0.08409, together 0.907073
    expect(oddsOnLower({ ...before, state: after }, UPPER)[0]).toBeCloseTo(0.584402 / 0.907073, 6);
  });

  it.each([
    [4, 'live', 0],
    // Made in week 2, due after 3: 9 points, half way to the end.
    [5, 'broken', 4.5],
  ])('in week %i is %s', (turn, status, paid) => {
    const position = opening({ [layout.turn]: turn });
    promised(position, LOWER, 'dig', 'firm', 2);
    const after = position.state.slice();
    expirePromises(position, after);
    expect(statusOf(after, LOWER, 'dig')).toBe(status);
    expect(after[layout.paid + LOWER]).toBeCloseTo(paid, 12);
  });

  it('passes by a promise that the end of a turn itself made false: that lapses', () => {
    const before = opening(WEEK_5);
    promised(before, LOWER, 'shut_sluice', 'firm');
    const after = changed(before, { [copy('sluice.north')]: 1 });
    expirePromises(before, after);
    expect(statusOf(after, LOWER, 'shut_sluice')).toBe('lapsed');
  });
});
