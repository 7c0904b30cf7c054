import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/scenario/nearest.ts';

describe('the distance between two words', () => {
  it.each([
    ['', '', 0],
    ['level', 'level', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['cost', 'coost', 1],
    ['cost', 'cots', 1],
    ['abcd', 'badc', 2],
    ['ca', 'abc', 3],
  ])('%s and %s: %d', (one, other, distance) => {
    expect(editDistance(one, other, 99)).toBe(distance);
    expect(editDistance(other, one, 99)).toBe(distance);
  });

  it('is not counted further than asked', () => {
    expect(editDistance('abcdefgh', 'ijklmnop', 3)).toBe(3);
  });
});

describe('the name that was probably meant', () => {
  it.each([
    ['setlements', 'settlements'],
    ['Settlements', 'settlements'],
    ['airfeilds', 'airfields'],
    ['xyz', undefined],
    ['', undefined],
  ])('%s: %s', (typed, meant) => {
    expect(nearest(typed, ['airfields', 'settlements', 'treaty'])).toBe(meant);
  });

  it('is the first of equally near ones', () => {
    expect(nearest('cat', ['car', 'can'])).toBe('car');
  });
  it('allows one letter in three, and never more than three', () => {
    expect(nearest('ab', ['ax'])).toBe('ax');
    expect(nearest('ab', ['xy'])).toBeUndefined();
    expect(nearest('abcdefghijkl', ['xxxxefghijkl'])).toBeUndefined();
    expect(nearest('abcdefghijkl', ['xxxdefghijkl'])).toBe('xxxdefghijkl');
  });
});
