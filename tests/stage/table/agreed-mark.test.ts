import { describe, expect, it } from 'vitest';
import type { AgendaCard } from '../../../src/stage/sight.ts';
import { isMarked, lineOf, markBox, onlyStays } from '../../../src/stage/table/agreed-mark.ts';
import { pipsOf } from '../../../src/stage/table/card-turn.ts';
import { tabBox } from '../../../src/stage/table/wording-tab.ts';

const agreed: NonNullable<AgendaCard['agreed']> = { level: 1, words: 'plain', text: 'agreed: some', stays: true };
const laid: NonNullable<AgendaCard['laid']> = { level: 2, name: 'all', words: 'plain' };
const levels = [1, 2].map((level) => ({ level, name: String(level), points: level, words: ['plain' as const] }));

describe('a card of what is agreed', () => {
  it('is dim where nothing else is laid and it stays so, and bright where it lies or must be laid to count', () => {
    expect(onlyStays({ agreed })).toBe(true);
    expect(onlyStays({ agreed, laid })).toBe(false);
    expect(onlyStays({ agreed: { ...agreed, stays: false } })).toBe(false);
    expect(onlyStays({})).toBe(false);
  });
  it('is marked as it waits and where it lies just so, not where something else would take its place', () => {
    expect(isMarked({ agreed })).toBe(true);
    expect(isMarked({ agreed, laid: { ...laid, level: 1 } })).toBe(true);
    expect(isMarked({ agreed, laid: { ...laid, level: 1, words: 'vague' } })).toBe(false);
    expect(isMarked({ agreed, laid })).toBe(false);
    expect(isMarked({ laid })).toBe(false);
  });
  it('says how far, as the desk does, and has its pips filled so far', () => {
    expect(lineOf({ agreed })).toBe('agreed: some');
    expect(lineOf({ agreed, laid })).toBe('all');
    expect(lineOf({})).toBeUndefined();
    expect(lineOf({ stands: 'stays as it is: most' })).toBe('stays as it is: most');
    expect(lineOf({ stands: 'stays as it is: most', laid })).toBe('all');
    expect(pipsOf({ levels, agreed })).toEqual({ of: 2, full: 1 });
    expect(pipsOf({ levels, agreed, laid })).toEqual({ of: 2, full: 2 });
  });
  it.each([
    [44, 37],
    [120, 96],
    [240, 168],
  ])('has its mark on itself, and off its tab, at %d by %d', (width, height) => {
    const tab = tabBox(width, height);
    const mark = markBox(width, height, tab.width);
    expect(mark.x).toBeGreaterThan(0);
    expect(mark.x + mark.width).toBeLessThan(tab.x);
    expect(mark.y + mark.height).toBeLessThan(height);
  });
});
