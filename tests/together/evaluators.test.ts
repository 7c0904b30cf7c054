import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { walkingEvaluator } from '../../src/machine/walk.ts';
import { FORMULA_ISSUES, FORMULA_PARTIES, FORMULA_SLOTS, formulaBook } from '../fixtures/formula-book.ts';
import { anyNumber, anyTerm } from '../fixtures/random-term.ts';

const terms = fc.array(anyTerm({ slots: FORMULA_SLOTS, issues: FORMULA_ISSUES, parties: FORMULA_PARTIES }), {
  minLength: 1,
  maxLength: 8,
});
const states = fc
  .record({
    free: fc.array(anyNumber, { minLength: 20, maxLength: 20 }),
    offer: fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }),
    levels: fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }),
    turn: fc.integer({ min: 1, max: 10 }),
  })
  .map(({ free, offer, levels, turn }) =>
    Float64Array.from([...free.map((x) => Math.max(-1e9, Math.min(1e9, x))), ...offer, ...levels, turn]),
  );

describe('the two evaluators', () => {
  it('agree on every term', () => {
    fc.assert(
      fc.property(terms, states, (list, state) => {
        const book = formulaBook(list);
        const [flat, walking] = [flatEvaluator(book), walkingEvaluator(book)];
        for (let formula = 0; formula < list.length; formula += 1) {
          // −0 and 0 are one number to every rule and to a digest.
          expect(flat.value(formula, state) + 0).toBe(walking.value(formula, state) + 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('yield a number within a thousand million, whatever the term', () => {
    fc.assert(
      fc.property(terms, states, (list, state) => {
        const flat = flatEvaluator(formulaBook(list));
        for (const formula of list.keys()) expect(Math.abs(flat.value(formula, state))).toBeLessThanOrEqual(1e9);
      }),
      { numRuns: 1000 },
    );
  });
});
