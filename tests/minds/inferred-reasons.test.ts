import { describe, expect, it } from 'vitest';
import { inferredReasons, type Answer } from '../../src/minds/inferred-reasons.ts';
import type { Position } from '../../src/rules/position.ts';
import { askedAsSeen } from '../../src/rules/reply.ts';
import { viewOf } from '../../src/rules/view.ts';
import {
  believe,
  HONEST,
  issue,
  layout,
  level,
  LOWER,
  opening,
  promise,
  promised,
  PROUD,
  rulebook,
  TENT,
  UPPER,
} from '../fixtures/two-valleys.ts';

const answer = (clauses: Readonly<Record<string, string>>, accepts: boolean): Answer => ({
  party: LOWER,
  table: TENT,
  package: Object.entries(clauses).map(([of, id]) => ({ issue: issue(of), level: level(of, id), wording: 'plain' })),
  worder: UPPER,
  accepts,
});

const reasons = (position: Position, given: Answer) => inferredReasons(viewOf(rulebook, position.state, UPPER), given);

describe('inferred reasons', () => {
  it('do not change with what the other really is', () => {
    const refusal = answer({ toll: 'full', water: 'some' }, false);
    const under = [0, 1, 2].map((kind) => {
      const position = opening();
      position.state[layout.kinds + LOWER] = kind;
      return reasons(position, refusal);
    });
    expect(under[1]).toEqual(under[0]);
    expect(under[2]).toEqual(under[0]);
  });

  it('give the worth over the kinds it may be, a point of error either way', () => {
    // Half the toll alone: −10 to the honest and the proud; −20 of a stake of 110 to the sly.
    const position = opening();
    believe(position, UPPER, [1, 0, 0]);
    expect(reasons(position, answer({ toll: 'half' }, false))).toContainEqual({
      kind: 'worth',
      span: { low: -11, high: -9 },
    });
  });

  it('name a floor where a likely kind has one, and only of a refusal', () => {
    const position = opening();
    believe(position, UPPER, [0.2, 0.2, 0.6]);
    expect(PROUD).toBe(2);
    expect(reasons(position, answer({ toll: 'full' }, false))).toContainEqual({ kind: 'floor', odds: 0.6 });
    expect(reasons(position, answer({ toll: 'half' }, false)).map(({ kind }) => kind)).not.toContain('floor');
    expect(reasons(position, answer({ toll: 'full' }, true)).map(({ kind }) => kind)).not.toContain('floor');
  });

  it('name the clause that speaks most for the answer', () => {
    const both = { toll: 'half', water: 'some' };
    const named = (accepts: boolean) => reasons(opening(), answer(both, accepts)).find(({ kind }) => kind === 'clause');
    expect(named(false)).toMatchObject({ issue: issue('toll') });
    expect(named(true)).toMatchObject({ issue: issue('water') });
  });

  it('name no clause of a refusal that who refused had asked for itself, in whatever words', () => {
    const refusal = answer({ toll: 'half', water: 'some' }, false);
    const named = (asked: Answer['asked']) =>
      reasons(opening(), { ...refusal, ...(asked && { asked }) }).find(({ kind }) => kind === 'clause');
    const half = { issue: issue('toll'), level: level('toll', 'half'), wording: 'vague' } as const;
    expect(named([])).toMatchObject({ issue: issue('toll') });
    expect(named([half])).toBeUndefined();
    // It had asked for another level of it: this one may well have been too much.
    expect(named([{ ...half, level: level('toll', 'full') }])).toMatchObject({ issue: issue('toll') });
  });

  it('name no clause of a refusal that had been agreed before', () => {
    const refusal = answer({ toll: 'half', water: 'some' }, false);
    const named = (stood: Answer['stood']) =>
      reasons(opening(), { ...refusal, ...(stood && { stood }) }).find(({ kind }) => kind === 'clause');
    const half = { issue: issue('toll'), level: level('toll', 'half'), wording: 'plain' } as const;
    expect(named([half])).toBeUndefined();
    expect(named([{ ...half, wording: 'vague' }])).toMatchObject({ issue: issue('toll') });
  });

  it('say that it could not be carried at home where the council would see too little', () => {
    // The council wants 1 point; half the toll alone costs 10.
    const said = reasons(opening(), answer({ toll: 'half' }, false)).find(({ kind }) => kind === 'home');
    expect(said).toMatchObject({ odds: expect.closeTo(1, 9) as number });
  });

  /** In week 5 of 10, the lower valley known to be honest. Its audience takes 9 points for a firm word on the last day, so 4.5 now. */
  const halfWay = (): Position => {
    const position = opening({ [layout.turn]: 5 });
    believe(position, UPPER, [1, 0, 0]);
    return position;
  };
  const kinds = (position: Position, given: Answer) => reasons(position, given).map(({ kind }) => kind);

  // All the water: 0.8 · 50 + 0.2 · (−4) = 39.2; its signature opens the sluices. A bridge: 0.8 · 20 + 0.2 · (−4) = 15.2.
  it.each([
    ['all the water, no word given', { water: 'all' }, undefined, {}, 39.2, undefined],
    ['all the water, a firm word against it', { water: 'all' }, 'firm', {}, 34.7, 4.5],
    ['all the water, a hedged word against it', { water: 'all' }, 'hedged', {}, 37.7, 1.5],
    ['all the water, a silent word against it', { water: 'all' }, 'silent', {}, 39.2, undefined],
    ['some water, a firm word that it does not touch', { water: 'some' }, 'firm', {}, 23.2, undefined],
    ['a bridge, no gift', { bridge: 'built' }, undefined, {}, 15.2, undefined],
    // 0.8 · 27 + 0.2 · 3
    [
      'a bridge, 7 points promised for it',
      { bridge: 'built' },
      undefined,
      { [layout.pendingGifts]: 7 },
      22.2,
      undefined,
    ],
    [
      'half the toll, 3 points to be given for it',
      { toll: 'half' },
      undefined,
      { [layout.pendingGifts + 1]: 3 },
      -13,
      undefined,
    ],
  ] as const)('count what is public: %s', (_, clauses, strength, slots, worth, price) => {
    const position = halfWay();
    for (const [slot, points] of Object.entries(slots)) position.state[Number(slot)] = points;
    if (strength !== undefined) promised(position, LOWER, 'shut_sluice', strength, 3);
    const said = reasons(position, answer(clauses, false));
    const span = { low: Math.floor(worth - 1), high: Math.ceil(worth + 1) };
    expect(said).toContainEqual({ kind: 'worth', span });
    const words = said.filter(({ kind }) => kind === 'promise');
    const told = { kind: 'promise', promise: promise('shut_sluice'), turn: 3, points: price };
    expect(words).toEqual(price === undefined ? [] : [told]);
  });

  it('name no word of a yes, none that was given after the answer, and none that is settled', () => {
    const position = halfWay();
    promised(position, LOWER, 'shut_sluice', 'firm', 5);
    const refusal = answer({ water: 'all' }, false);
    expect(kinds(position, refusal)).toContain('promise');
    expect(kinds(position, { ...refusal, turn: 4 })).not.toContain('promise');
    expect(kinds(position, { ...refusal, accepts: true })).not.toContain('promise');
    position.state[layout.promiseStatus + LOWER * rulebook.promises.length + promise('shut_sluice')] = 0;
    expect(kinds(position, refusal)).not.toContain('promise');
  });

  it('say that something better is agreed where a package would undo it, at a table, and was agreed before', () => {
    // All the water is agreed, 39.2 points; some of it would be 23.2. A bridge undoes nothing.
    const position = halfWay();
    position.state[layout.agreed + issue('water')] = level('water', 'all') + 1;
    position.state[layout.agreedBy + issue('water')] = LOWER + 1;
    const less = answer({ water: 'some' }, false);
    expect(reasons(position, less)).toContainEqual({ kind: 'agreed', odds: expect.closeTo(1, 9) as number });
    expect(kinds(position, answer({ bridge: 'built' }, false))).not.toContain('agreed');
    expect(kinds(position, { ...less, agreedApart: true })).not.toContain('agreed');
    expect(kinds(position, { ...less, accepts: true })).not.toContain('agreed');
    expect(kinds(halfWay(), less)).not.toContain('agreed');
  });

  it('begin, of a refusal, with the likeliest that decided it', () => {
    const position = halfWay();
    position.state[layout.agreed + issue('water')] = level('water', 'all') + 1;
    position.state[layout.agreedBy + issue('water')] = LOWER + 1;
    expect(kinds(position, answer({ water: 'some' }, false))[0]).toBe('agreed');
    // The honest see too little at home of half the toll: of what is sure, that stands before what they asked.
    expect(kinds(halfWay(), answer({ toll: 'half' }, false)).slice(0, 2)).toEqual(['home', 'asks']);
  });

  it('say what it held out for, where that is more than the package gives', () => {
    const position = halfWay();
    const asks = askedAsSeen(position, UPPER, LOWER, HONEST, TENT);
    expect(asks).toBeGreaterThan(-10);
    expect(reasons(position, answer({ toll: 'half' }, false))).toContainEqual({
      kind: 'asks',
      span: { low: Math.floor(asks - 1), high: Math.ceil(asks + 1) },
      odds: expect.closeTo(1, 9) as number,
    });
    expect(kinds(position, answer({ toll: 'half' }, true))).not.toContain('asks');
  });

  it('own that nothing accounts for a refusal of what gives it all it asks', () => {
    // All the water, 39.2 points, is more than anybody could ask there.
    expect(kinds(halfWay(), answer({ water: 'all' }, false))[0]).toBe('beyond');
    expect(kinds(halfWay(), answer({ water: 'all' }, true))).not.toContain('beyond');
  });
});
