import { expect, it } from 'vitest';
import { toldOnce } from '../../../src/app/view/ledger.ts';

const view = { issue: 'Boats', text: 'Holm heard “two”.' };

it('what was heard and came to nothing twice, in the same words, stands once in the ledger', () => {
  const came = { ...view, came: 'Another message took its place.' };
  expect(toldOnce([came, view, came])).toEqual([view, came]);
});

it('a debt is told each time', () => {
  const owed = { ...view, debt: 2 };
  expect(toldOnce([owed, owed])).toEqual([owed, owed]);
});
