import { describe, expect, it } from 'vitest';
import { drawsOf, luckOf, mindLuck } from '../../src/kernel/mind-luck.ts';
import { luckVector } from '../../src/kit/luck.ts';

const SLOTS = [0, 1, 63, 64, 200, 511];

describe('the luck of a mind', () => {
  it('is one vector a turn from the seed of the game, its party and its turn', () => {
    const luck = mindLuck('seed', 'north')(3);
    const vector = luckVector('seed', 'mind/north', 3, 512);
    expect(SLOTS.map((slot) => luck(slot))).toEqual(SLOTS.map((slot) => vector[slot]));
  });

  it('is the same for a slot whatever was asked before', () => {
    const [first, last] = [mindLuck('seed', 'north'), mindLuck('seed', 'north')];
    const upwards = SLOTS.map((slot) => first(1)(slot));
    const downwards = SLOTS.toReversed().map((slot) => last(1)(slot));
    expect(downwards.toReversed()).toEqual(upwards);
    // Another turn in between shifts nothing.
    first(2)(300);
    expect(SLOTS.map((slot) => first(1)(slot))).toEqual(upwards);
  });

  it('is of its own for each mind and each turn', () => {
    const draws = [mindLuck('seed', 'north')(1), mindLuck('seed', 'south')(1), mindLuck('seed', 'north')(2)];
    expect(new Set(draws.map((luck) => luck(0))).size).toBe(3);
  });

  it('begins anew beyond its last slot', () => {
    const luck = mindLuck('seed', 'north')(1);
    for (const slot of SLOTS) expect(luck(slot + 512)).toBe(luck(slot));
  });

  it('comes out the same after it was sent as draws, in every slot and beyond the last', () => {
    const here = mindLuck('seed', 'north')(3);
    const there = luckOf(structuredClone(drawsOf(here)));
    for (let slot = 0; slot < 1200; slot += 1) expect(there(slot)).toBe(here(slot));
    expect(there(1)).not.toBe(there(2));
  });
});
