import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/lab/bargain/differences.ts';
import { NORTH, profile, SOUTH } from '../../fixtures/bilateral.ts';

describe('two profiles', () => {
  it('may have their issues and values in any order', () => {
    expect(differencesOf(NORTH, SOUTH)).toEqual([]);
  });

  it('are refused for every issue and value that only one of them has', () => {
    const other = profile('other', { fishing: { open: 1, shut: 0, closed: 0 }, buoys: { keep: 1 } });
    expect(differencesOf(NORTH, other).map(({ message }) => message)).toEqual([
      'The other profile has the value shared of fishing, and its counterpart has not.',
      'The other profile has the issue patrols, and its counterpart has not.',
      'This profile has the value closed of fishing, and its counterpart has not.',
      'This profile has the issue buoys, and its counterpart has not.',
    ]);
  });
});
