import { expect, it } from 'vitest';
import { drawsOf, luckOf, mindLuck } from '../../src/kernel/mind-luck.ts';

it('the luck of a turn comes out the same after it was sent as draws, in every slot and beyond the last', () => {
  const here = mindLuck('seed', 'north')(3);
  const there = luckOf(structuredClone(drawsOf(here)));
  for (let slot = 0; slot < 1200; slot += 1) expect(there(slot)).toBe(here(slot));
  expect(there(1)).not.toBe(there(2));
});
