import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suppose, supposeFrom, withdraw } from '../../src/rules/supposition.ts';

it('what was supposed is withdrawn to the last bit, bracket by bracket', () => {
  const writes = fc.array(fc.tuple(fc.nat(7), fc.double({ noNaN: true })), { maxLength: 20 });
  fc.assert(
    fc.property(writes, writes, (outer, inner) => {
      const state = Float64Array.from({ length: 8 }, (_, slot) => slot);
      const from = supposeFrom();
      for (const [slot, value] of outer) suppose(state, slot, value);
      const between = state.slice();
      const nested = supposeFrom();
      for (const [slot, value] of inner) suppose(state, slot, value);
      withdraw(state, nested);
      expect(state).toEqual(between);
      withdraw(state, from);
      expect(state).toEqual(Float64Array.from({ length: 8 }, (_, slot) => slot));
      expect(supposeFrom()).toBe(from);
    }),
  );
});

it('two states may be supposed about at once', () => {
  const one = new Float64Array(2);
  const other = new Float64Array(2);
  const from = supposeFrom();
  suppose(one, 0, 1);
  const nested = supposeFrom();
  suppose(other, 0, 2);
  withdraw(other, nested);
  expect(one[0]).toBe(1);
  expect(other[0]).toBe(0);
  withdraw(one, from);
  expect(one[0]).toBe(0);
});

it('a slot that is not there cannot be supposed', () => {
  expect(() => suppose(new Float64Array(1), 1, 1)).toThrow('slot 1');
});
