import type { Clause, Package } from './step.ts';

/** Whether two clauses are the same to the wording. */
export const isSameClause = (one: Clause, other: Clause): boolean =>
  one.issue === other.issue && one.level === other.level && one.wording === other.wording;

/** Whether two packages are the same to the wording. */
export const isSamePackage = (one: Package, other: Package): boolean =>
  one.length === other.length && one.every((clause) => other.some((its) => isSameClause(its, clause)));
