import { expect, it } from 'vitest';
import { countedWorth } from '../../../src/ui/table/counted-worth.ts';

it('what counts of a package is its own worth, and where it replaces something agreed, what it adds to all that is agreed', () => {
  expect(countedWorth({ worth: -2 })).toBe(-2);
  expect(countedWorth({ worth: -2, replaces: { clauses: ['One'], before: 4, after: 4.75 } })).toBe(0.75);
});
