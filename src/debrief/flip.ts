import { at } from '../kit/never.ts';
import { packageOf, type Draft } from '../rules/draft.ts';
import type { Position } from '../rules/position.ts';
import { refuses } from '../rules/signing.ts';
import type { Clause } from '../rules/step.ts';
import { valueOfPackage } from '../rules/value.ts';
import { passes } from '../rules/win-set.ts';

/** The smallest change to one clause that would have made the other answer; without `to` the clause is left out. */
export interface Flip {
  readonly clause: Clause;
  readonly to?: Clause;
  /** Points it moves the package by, for who answers. */
  readonly points: number;
}

/** An answer to be turned: whose, to what draft, at which need, with which mood (points). */
export interface Answering {
  readonly party: number;
  readonly draft: Draft;
  readonly need: number;
  readonly mood: number;
}

/**
 * What of a package would have to be otherwise for the other answer, were everything else as it was: the one clause that moves the
 * fewest points. Undefined where no single clause does it. The need is fixed before an offer is read, and stays.
 */
export function flipOf(position: Position, { party, draft, need, mood }: Answering): Flip | undefined {
  const { issues } = position.rulebook;
  const worth = (tried: Draft): number => valueOfPackage(position, party, tried).value;
  const yes = (tried: Draft): boolean =>
    !refuses(position, party, tried) && passes(position, party, tried) && worth(tried) + mood >= need;
  const offered = packageOf(draft);
  const before = worth(draft);
  const said = yes(draft);
  let best: Flip | undefined;
  for (const clause of offered) {
    const { levels } = at(issues, clause.issue);
    const today = at(position.state, position.rulebook.layout.levels + clause.issue);
    const instead = levels.flatMap((_, level) =>
      level === clause.level || level === today ? [] : [{ ...clause, level }],
    );
    for (const to of offered.length === 1 ? instead : [undefined, ...instead]) {
      const tried = withClause(draft, clause.issue, to);
      if (yes(tried) === said) continue;
      const points = worth(tried) - before;
      if (best === undefined || Math.abs(points) < Math.abs(best.points))
        best = { clause, points, ...(to !== undefined && { to }) };
    }
  }
  return best;
}

function withClause(draft: Draft, issue: number, to: Clause | undefined): Draft {
  const clauses = draft.clauses.slice();
  clauses[issue] = to === undefined ? 0 : to.level + 1;
  return { ...draft, clauses };
}
