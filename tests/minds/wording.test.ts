import { describe, expect, it } from 'vitest';
import { debtOf, dropDearWords } from '../../src/minds/wording.ts';
import { layout, issue, LOWER, opening, packed, UPPER } from '../fixtures/two-valleys.ts';

/** On the last turn a debt is felt as it is; it will be called in the epilogue, twice. */
const lastTurn = () => opening({ [layout.turn]: 10 });

describe('the debt of own words', () => {
  it('is nothing for plain ones', () => {
    expect(debtOf(lastTurn(), UPPER, packed({ water: 'some', toll: 'half' }, UPPER))).toBe(0);
  });

  it('is what the others who sign read beyond what is said, as it will be called', () => {
    // Upper words water warmly: lower hears all, 50 and not 30. Twice in the epilogue.
    expect(debtOf(lastTurn(), UPPER, packed({ water: 'some warm' }, UPPER))).toBeCloseTo(40, 9);
    // Vaguely: lower reads all as well. Of the toll it would read free, 0 and not −10.
    expect(debtOf(lastTurn(), UPPER, packed({ water: 'some vague', toll: 'half vague' }, UPPER))).toBeCloseTo(60, 9);
  });

  it('is nothing for words of others', () => {
    expect(debtOf(lastTurn(), UPPER, packed({ water: 'some warm' }, LOWER))).toBe(0);
  });

  it('is felt twice as much at the start', () => {
    const first = debtOf(opening({ [layout.turn]: 0 }), UPPER, packed({ water: 'some warm' }, UPPER));
    expect(first).toBeCloseTo(80, 9);
  });
});

describe('dear words', () => {
  it('are left out where they owe more than they bring, and stay where they do not', () => {
    const draft = packed({ water: 'some vague', bridge: 'built' }, UPPER);
    dropDearWords(lastTurn(), UPPER, draft);
    expect([draft.clauses[issue('water')], draft.clauses[issue('bridge')]]).toEqual([0, 2]);
    // Whoever gives all the water owes nothing: nobody can read more into it.
    const free = packed({ toll: 'full vague' }, UPPER);
    dropDearWords(lastTurn(), LOWER, free);
    expect(free.clauses[issue('toll')]).toBe(3);
  });
});
