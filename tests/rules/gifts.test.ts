import { describe, expect, it } from 'vitest';
import { giftsBySigning, settleGifts } from '../../src/rules/gifts.ts';
import { ABBEY, LOWER, UPPER, inForce, layout, level, opening, packed } from '../fixtures/two-valleys.ts';

/** Seven points pledged by the upper valley, due when the bridge is built. */
const pledged = (more: Readonly<Record<number, number>> = {}) => opening({ [layout.pendingGifts]: 7, ...more });

describe('a conditional gift', () => {
  it('counts in a package by which it falls due, for who gets and who gives it', () => {
    expect(giftsBySigning(pledged(), LOWER, packed({ bridge: 'built' }))).toBe(7);
    expect(giftsBySigning(pledged(), UPPER, packed({ bridge: 'built' }))).toBe(-7);
    expect(giftsBySigning(pledged(), ABBEY, packed({ bridge: 'built' }))).toBe(0);
    expect(giftsBySigning(pledged(), LOWER, packed({ toll: 'half' }))).toBe(0);
    expect(giftsBySigning(opening(), LOWER, packed({ bridge: 'built' }))).toBe(0);
  });

  it('is paid once, when its condition holds', () => {
    const position = pledged();
    settleGifts(position);
    expect(position.state[layout.gifts + LOWER]).toBe(0);
    position.state[inForce('bridge')] = level('bridge', 'built');
    settleGifts(position);
    settleGifts(position);
    expect(position.state[layout.gifts + LOWER]).toBe(7);
    expect(position.state[layout.gifts + UPPER]).toBe(-7);
    expect(position.state[layout.pendingGifts]).toBe(0);
  });

  it('waits for its own condition, whatever else falls due', () => {
    const position = pledged({ [layout.pendingGifts + 1]: 3, [inForce('toll')]: level('toll', 'half') });
    expect(giftsBySigning(position, LOWER, packed({ bridge: 'built' }))).toBe(7 - 3);
    settleGifts(position);
    expect(position.state[layout.gifts + UPPER]).toBe(3);
    expect(position.state[layout.gifts + LOWER]).toBe(-3);
    expect([...position.state.subarray(layout.pendingGifts, layout.pendingGifts + 2)]).toEqual([7, 0]);
    position.state[inForce('bridge')] = level('bridge', 'built');
    settleGifts(position);
    expect(position.state[layout.gifts + UPPER]).toBe(3 - 7);
    expect(position.state[layout.gifts + LOWER]).toBe(7 - 3);
  });

  it('is looked at without a trace', () => {
    const position = pledged();
    const before = position.state.slice();
    giftsBySigning(position, LOWER, packed({ bridge: 'built', water: 'all' }));
    expect(position.state).toEqual(before);
  });
});
