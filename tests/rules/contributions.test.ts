import { expect, it } from 'vitest';
import { contributionsOf } from '../../src/rules/contributions.ts';
import { UPPER, issue, level, opening, packed, rulebook } from '../fixtures/two-valleys.ts';

it('a package is explained clause by clause, in the order of the issues', () => {
  const clauses = contributionsOf(opening(), UPPER, packed({ toll: 'half vague', water: 'some' }));
  expect(clauses).toEqual([
    {
      issue: issue('water'),
      level: level('water', 'some'),
      wording: 0,
      read: level('water', 'some'),
      gain: -20,
      odds: 1,
      given: false,
      recoverable: 0.5,
    },
    {
      issue: issue('toll'),
      level: level('toll', 'half'),
      wording: 2,
      read: level('toll', 'full'),
      gain: 25,
      odds: expect.closeTo(0.71, 12) as number,
      given: true,
      recoverable: 0,
    },
  ]);
});

it('an adviser weighs the same clauses by its own lights', () => {
  const weights = rulebook.parties[UPPER]?.advisers[0]?.weights;
  const [water] = contributionsOf(opening(), UPPER, packed({ water: 'some' }), weights);
  expect(water?.gain).toBe(-60);
});
