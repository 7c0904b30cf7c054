import { at } from '../../kit/never.ts';
import { packageOf, type Draft } from '../../rules/draft.ts';
import { kindOf } from '../../rules/entries.ts';
import type { Position } from '../../rules/position.ts';
import { weighClause, type ClauseWorth, type Valuation } from '../../rules/value.ts';
import type { PackageSum } from '../../ui/port/table.ts';
import { inTenths, NOTHING } from './tenths.ts';

/** One clause of a draft as it counts for a seat, in points: in its words, as the seat reads it, a loss made greater. */
export function countedClause(position: Position, seat: number, draft: Draft, issue: number): number {
  const { rulebook, state } = position;
  const into: ClauseWorth = { read: 0, gain: 0, odds: 1, given: false, recoverable: 0 };
  return weighClause(position, seat, kindOf(rulebook, state, seat), draft, issue, 1, seat, into);
}

/**
 * What a package counts for a seat, line by line as it adds up, every number in tenths as it is shown: its clauses, and what else makes up the
 * difference. What is shown beside it, its worth by itself and what it is if all is kept, comes out of the same lines. `counted`: what counts
 * of it in the end, in points, where that is not what it is worth by itself.
 */
export function packageSum(
  position: Position,
  seat: number,
  draft: Draft,
  { value, promises, gifts }: Valuation,
  counted = value,
): PackageSum {
  const issues = packageOf(draft).map(({ issue }) => issue);
  const gains = issues.map((issue) => countedClause(position, seat, draft, issue));
  // Together they come to what is shown if all is kept.
  const parts = inTenths([...gains, gifts, -promises]);
  const clauses = issues.map((issue, index) => ({ issue, points: at(parts, index) }));
  const all = tenths(parts.reduce((sum, one) => sum + one, 0));
  const alone = tenths(value);
  const total = tenths(counted);
  const rows = [
    { kind: 'gifts', points: at(parts, issues.length) },
    { kind: 'promises', points: at(parts, issues.length + 1) },
    { kind: 'doubt', points: tenths(alone - all) },
    { kind: 'agreed', points: tenths(total - alone) },
  ] as const;
  return { total, clauses, rows: rows.filter(({ points }) => Math.abs(points) > NOTHING) };
}

/** As it is shown, a half away from zero. */
const tenths = (points: number): number => at(inTenths([points]), 0);
