import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { registersOf } from '../../src/rules/registers.ts';
import { rulebookOf } from '../fixtures/shipped.ts';
import { smallScenario } from '../fixtures/small-scenario.ts';

const rulebook = rulebookOf(
  smallScenario(`
parties: { north: { seat: playable }, south: {}, east: { seat: minded } }
issues: { water: { gives: north, levels: { none: {}, some: { north: -100, south: 100 } } } }
moves:
  tell: { by: [north, east], text: T, choose: { wording: [plain, warm, vague], again: [once, twice] }, do: [ reading: { of: water, from: north, to: south, as: wording, level: some } ] }
  wait: { by: north, text: W }
`),
);
const { formsOf, wordedAlike, unworded } = registersOf(rulebook);
const named = (indices: readonly number[]): string[] => indices.map((index) => at(rulebook.deeds, index).id).toSorted();
const deed = (id: string): number => at(rulebook.deeds, rulebook.deedById[id] ?? -1).index;

describe('the forms of a move', () => {
  it('are all that one party may choose in it, and of a move without choice itself', () => {
    expect(named(at(formsOf, deed('north.tell.warm.once')))).toEqual([
      'north.tell.plain.once',
      'north.tell.plain.twice',
      'north.tell.vague.once',
      'north.tell.vague.twice',
      'north.tell.warm.once',
      'north.tell.warm.twice',
    ]);
    expect(named(at(formsOf, deed('north.wait')))).toEqual(['north.wait']);
  });

  it('that differ in their wording alone are seen as the first of them', () => {
    const once = wordedAlike.find((forms) => forms.includes(deed('north.tell.warm.once')));
    expect(named(once ?? [])).toEqual(['north.tell.plain.once', 'north.tell.vague.once', 'north.tell.warm.once']);
    expect(at(unworded, deed('north.tell.vague.once'))).toBe(deed('north.tell.plain.once'));
    expect(at(unworded, deed('north.wait'))).toBe(-1);
  });
});
