import { at } from '../kit/never.ts';
import { WORDINGS, type Wording } from '../rules/layout.ts';
import { MOST_ISSUES, agreedClause, openIssues, preparedIssues } from '../rules/offers.ts';
import type { Position } from '../rules/position.ts';
import type { Clause, Package } from '../rules/step.ts';

/** What is otherwise about one issue: a clause put in (no `from`), left out (no `to`), at another level or in other words. */
export interface ClauseChange {
  readonly from?: Clause;
  readonly to?: Clause;
}

/** Where a package lies; `summit` −1 at a table. */
export interface Place {
  readonly table: number;
  readonly summit: number;
}

/** All ways to change one issue, by how many changes they are: level and words together are two. */
interface Ways {
  readonly one: readonly ClauseChange[];
  readonly two: readonly ClauseChange[];
}

/**
 * All that is just so many changes away from a package and might be offered in its place. A change leaves one clause out,
 * puts one in, or sets one at another level or in other words; what is in force today is no clause. At a summit what
 * was prepared stands as agreed or not at all, and all else is vague.
 */
export function* changesOf(
  position: Position,
  place: Place,
  offered: Package,
  size: 1 | 2,
): Generator<readonly ClauseChange[]> {
  const { rulebook, state } = position;
  const most = Math.min(at(rulebook.tables, place.table).atMost, MOST_ISSUES);
  const prepared = place.summit < 0 ? [] : preparedIssues(position, place.summit);
  const issues = new Set([
    ...openIssues(rulebook, state, place.table),
    ...prepared,
    ...offered.map(({ issue }) => issue),
  ]);
  const ways = [...issues].toSorted((a, b) => a - b).map((issue) => waysFor(issue));
  const fits = (changes: readonly ClauseChange[]): boolean => {
    const length = changes.reduce((sum, { from, to }) => sum + (to ? 1 : 0) - (from ? 1 : 0), offered.length);
    return length > 0 && length <= most;
  };
  for (const [index, { one, two }] of ways.entries()) {
    for (const change of size === 1 ? one : two) if (fits([change])) yield [change];
    if (size === 1) continue;
    for (const other of ways.slice(index + 1))
      for (const first of one) for (const second of other.one) if (fits([first, second])) yield [first, second];
  }

  function waysFor(issue: number): Ways {
    const from = offered.find((clause) => clause.issue === issue);
    if (prepared.includes(issue)) return { one: asPrepared(position, issue, from), two: [] };
    const today = at(state, rulebook.layout.levels + issue);
    const levels = [...at(rulebook.issues, issue).levels.keys()].filter((level) => level !== today);
    const wordings: readonly Wording[] = place.summit < 0 ? WORDINGS : ['vague'];
    const usual = from?.wording ?? at(wordings, 0);
    const all = levels.flatMap((level) => wordings.map((wording): Clause => ({ issue, level, wording })));
    const changed = all.filter(({ level, wording }) => level !== from?.level || wording !== from.wording);
    const isOne = ({ level, wording }: Clause): boolean => wording === usual || level === from?.level;
    const put = (to: Clause): ClauseChange => (from ? { from, to } : { to });
    return {
      one: [...(from ? [{ from }] : []), ...changed.filter(isOne).map(put)],
      two: changed.filter((to) => !isOne(to)).map(put),
    };
  }
}

function asPrepared({ rulebook, state }: Position, issue: number, from: Clause | undefined): ClauseChange[] {
  if (from) return [{ from }];
  const to = agreedClause(rulebook, state, issue);
  return to ? [{ to }] : [];
}

/** A package with changes made, in the order of the issues. */
export function withChanges(offered: Package, changes: readonly ClauseChange[]): Package {
  const left = offered.filter(({ issue }) => !changes.some(({ from }) => from?.issue === issue));
  const put = changes.flatMap(({ to }) => (to ? [to] : []));
  return [...left, ...put].toSorted((one, other) => one.issue - other.issue);
}
