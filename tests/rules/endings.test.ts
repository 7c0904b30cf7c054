import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { endingOf } from '../../src/rules/endings.ts';
import { copy, inForce, layout, opening, rulebook } from '../fixtures/two-valleys.ts';

describe('the ending', () => {
  it.each([
    ['pact', { [layout.signed]: 1, [inForce('water')]: 1 }],
    ['pact', { [layout.signed]: 1, [inForce('water')]: 2, [copy('talks')]: 1 }],
    ['parted', { [layout.signed]: 1, [copy('talks')]: 1 }],
    ['nothing', { [inForce('water')]: 1 }],
  ])('is the first that holds: %s', (id, slots) => {
    expect(at(rulebook.endings, endingOf(opening(slots))).id).toBe(id);
  });

  it('is none where none holds', () => {
    const endings = rulebook.endings.filter(({ when }) => when >= 0);
    expect(endingOf({ ...opening(), rulebook: { ...rulebook, endings } })).toBe(-1);
    const first = { id: 'first', when: 0, rare: false };
    const evaluator = { value: () => 0 };
    expect(endingOf({ ...opening(), rulebook: { ...rulebook, endings: [first] }, evaluator })).toBe(-1);
  });
});
