import { describe, expect, it } from 'vitest';
import { WORDINGS } from '../../src/rules/layout.ts';
import { callDebts, debtOf, hearClause, readLevel, say, standAs } from '../../src/rules/readings.ts';
import type { Position } from '../../src/rules/position.ts';
import {
  ABBEY,
  HONEST,
  LOWER,
  UPPER,
  gauge,
  issue,
  layout,
  level,
  opening,
  rulebook,
} from '../fixtures/two-valleys.ts';

const BOTH = (1 << UPPER) | (1 << LOWER);
const wordingOf = (word: string): number => WORDINGS.findIndex((each) => each === word);

describe('a reading', () => {
  it.each([
    // Plain: as said.
    [UPPER, 'toll', 'half', 'plain', LOWER, 'half'],
    // Warm: one higher, but for who worded it and at the top.
    [UPPER, 'toll', 'half', 'warm', LOWER, 'full'],
    [LOWER, 'toll', 'half', 'warm', LOWER, 'half'],
    [UPPER, 'toll', 'full', 'warm', LOWER, 'full'],
    [UPPER, 'day', 'fifth', 'warm', LOWER, 'fifth'],
    // Vague: what it likes best among neighbours, also for who worded it.
    [LOWER, 'water', 'some', 'vague', UPPER, 'all'],
    [UPPER, 'water', 'some', 'vague', UPPER, 'none'],
    [UPPER, 'water', 'none', 'vague', UPPER, 'none'],
    [LOWER, 'water', 'all', 'vague', UPPER, 'all'],
    [UPPER, 'bridge', 'roofed', 'vague', UPPER, 'built'],
    // No difference: as said. No order: no neighbours.
    [ABBEY, 'toll', 'half', 'vague', UPPER, 'half'],
    [UPPER, 'day', 'fifth', 'vague', LOWER, 'fifth'],
  ])('of party %i on %s %s, worded %s by %i, is %s', (party, of, said, wording, worder, heard) => {
    const read = readLevel(opening(), party, HONEST, issue(of), level(of, said), wordingOf(wording), worder);
    expect(read).toBe(level(of, heard));
  });

  it('counts what has become dearer', () => {
    // The fund takes 25 off every level of the bridge but today's: 0, −5, −10 for the upper valley instead of 0, 20, 15.
    const read = (position: Position): number =>
      readLevel(position, UPPER, 0, issue('bridge'), level('bridge', 'built'), wordingOf('vague'), LOWER);
    expect(read(opening())).toBe(level('bridge', 'built'));
    expect(read(opening({ [gauge('trust_fund')]: 25 }))).toBe(level('bridge', 'unbuilt'));
  });
});

/** The abbey carries word of half the toll to the lower valley. */
function carried(wording: string): Position {
  const position = opening();
  say(position, position.state, {
    issue: issue('toll'),
    level: level('toll', 'half'),
    from: UPPER,
    to: LOWER,
    wording: wordingOf(wording),
    carrier: ABBEY,
  });
  return position;
}

describe('a message', () => {
  const slot = LOWER * rulebook.issues.length + issue('toll');

  it.each([
    // The lower valley pays the toll: 0, −10, −30. Warm, it hears all of it; vague, none of it.
    ['plain', 'half', 0],
    ['warm', 'full', 20],
    ['vague', 'free', 10],
  ])('worded %s is heard as %s and its carrier owes %d', (wording, heard, debt) => {
    const position = carried(wording);
    expect(position.state[layout.heard + slot]).toBe(level('toll', heard));
    expect(position.state[layout.said + slot]).toBe(level('toll', 'half'));
    expect(position.state[layout.sender + slot]).toBe(UPPER + 1);
    expect(debtOf(position, ABBEY)).toBe(debt);
    expect(debtOf(position, UPPER)).toBe(0);
  });

  it('about what stands says the level in force; without a carrier its sender owes', () => {
    const position = opening();
    say(position, position.state, {
      issue: issue('water'),
      level: -1,
      from: UPPER,
      to: LOWER,
      wording: wordingOf('warm'),
      carrier: -1,
    });
    expect(position.state[layout.said + LOWER * rulebook.issues.length + issue('water')]).toBe(0);
    // Heard: some, worth 30.
    expect(debtOf(position, UPPER)).toBe(30);
  });

  it('about what stands says so when that is no longer what stood at first', () => {
    const position = opening({ [layout.levels + issue('water')]: level('water', 'some') });
    const message = { issue: issue('water'), level: -1, from: UPPER, to: LOWER, carrier: ABBEY };
    say(position, position.state, { ...message, wording: wordingOf('plain') });
    const index = LOWER * rulebook.issues.length + issue('water');
    expect(position.state[layout.said + index]).toBe(level('water', 'some'));
    expect(position.state[layout.heard + index]).toBe(level('water', 'some'));
  });

  it('may say less than what stands', () => {
    const position = opening({ [layout.levels + issue('water')]: level('water', 'all') });
    say(position, position.state, {
      issue: issue('water'),
      level: level('water', 'none'),
      from: UPPER,
      to: LOWER,
      wording: wordingOf('plain'),
      carrier: ABBEY,
    });
    expect(position.state[layout.said + LOWER * rulebook.issues.length + issue('water')]).toBe(0);
  });

  it('said again plainly owes nothing more', () => {
    const position = carried('warm');
    position.state.set(carried('plain').state);
    expect(debtOf(position, ABBEY)).toBe(0);
  });

  it('is forgotten when the level stands by itself', () => {
    const position = carried('warm');
    standAs(rulebook, position.state, issue('toll'), level('toll', 'full'));
    expect(debtOf(position, ABBEY)).toBe(0);
    for (const party of [UPPER, LOWER, ABBEY]) {
      const index = party * rulebook.issues.length + issue('toll');
      const rows = [layout.heard, layout.said, layout.carrier, layout.sender, layout.heardWording];
      expect(rows.map((row) => position.state[row + index])).toEqual([2, 2, 0, 0, 0]);
    }
  });
});

describe('a signed clause', () => {
  it('is to who does not sign it what it says', () => {
    const position = opening();
    const clause = { issue: issue('toll'), level: level('toll', 'half'), wording: 'vague' } as const;
    hearClause(position, position.state, clause, UPPER, [UPPER]);
    const heard = position.state[layout.heard + LOWER * rulebook.issues.length + issue('toll')];
    expect([heard, debtOf(position, UPPER)]).toEqual([level('toll', 'half'), 0]);
  });

  it('is read by each in its own way, and owed by who worded it to the others', () => {
    const position = opening();
    hearClause(
      position,
      position.state,
      { issue: issue('toll'), level: level('toll', 'half'), wording: 'vague' },
      UPPER,
      [UPPER, LOWER],
    );
    const heardBy = (party: number): number | undefined =>
      position.state[layout.heard + party * rulebook.issues.length + issue('toll')];
    expect(heardBy(UPPER)).toBe(level('toll', 'full'));
    expect(heardBy(LOWER)).toBe(level('toll', 'free'));
    expect(heardBy(ABBEY)).toBe(level('toll', 'half'));
    // The lower valley's 10; not the 30 of the upper valley's own reading.
    expect(debtOf(position, UPPER)).toBe(10);
  });
});

describe('a debt', () => {
  it.each([
    [1, 20],
    [1.5, 30],
    [2, 40],
  ])('called with factor %d charges the carrier %d, once', (factor, paid) => {
    const position = carried('warm');
    expect(callDebts(position, { hearers: BOTH, senders: BOTH }, factor)).toBe(true);
    expect(position.state[layout.paid + ABBEY]).toBe(paid);
    expect(position.state[layout.waiting + rulebook.called]).toBe(1);
    expect(debtOf(position, ABBEY)).toBe(0);
    expect(callDebts(position, { hearers: BOTH, senders: BOTH }, factor)).toBe(false);
    expect(position.state[layout.paid + ABBEY]).toBe(paid);
  });

  it.each([
    ['the hearer', 1 << UPPER, BOTH],
    ['the sender', BOTH, 1 << LOWER],
  ])('waits while %s is not there', (_, hearers, senders) => {
    const position = carried('warm');
    expect(callDebts(position, { hearers, senders }, 1)).toBe(false);
    expect(debtOf(position, ABBEY)).toBe(20);
  });

  it('that nobody has is not called', () => {
    const position = carried('plain');
    expect(callDebts(position, { hearers: BOTH, senders: BOTH }, 1)).toBe(false);
    expect(position.state[layout.waiting + rulebook.called]).toBe(0);
  });
});
