import { expect, it } from 'vitest';
import { isSameClause, isSamePackage } from '../../src/rules/same-clause.ts';
import type { Clause } from '../../src/rules/step.ts';

const clause: Clause = { issue: 1, level: 2, wording: 'plain' };
const others: readonly Clause[] = [
  { ...clause, issue: 2 },
  { ...clause, level: 1 },
  { ...clause, wording: 'vague' },
];

it('clauses are the same where issue, level and wording are', () => {
  expect(isSameClause(clause, { ...clause })).toBe(true);
  for (const other of others) expect(isSameClause(clause, other)).toBe(false);
});

it('packages are the same where all their clauses are', () => {
  expect(isSamePackage([], [])).toBe(true);
  expect(isSamePackage([clause], [{ ...clause }])).toBe(true);
  expect(isSamePackage([clause], [])).toBe(false);
  expect(isSamePackage([], [clause])).toBe(false);
  for (const other of others) {
    expect(isSamePackage([clause], [other])).toBe(false);
    expect(isSamePackage([clause], [clause, other])).toBe(false);
  }
});
