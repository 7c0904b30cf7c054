import type { Draft } from './draft.ts';
import { kindOf } from './entries.ts';
import type { Position } from './position.ts';
import { weighClause } from './value.ts';
import type { ClauseWorth } from './value.ts';

/** What one clause puts into the sum, for who explains it. */
export interface Contribution extends Readonly<ClauseWorth> {
  readonly issue: number;
  readonly level: number;
  /** Index into WORDINGS. */
  readonly wording: number;
}

/** The clauses of a package as a party weighs them, in the order of the issues. `weights`: factor by issue, or none. */
export function contributionsOf(
  position: Position,
  party: number,
  draft: Draft,
  weights?: readonly number[],
  kind = kindOf(position.rulebook, position.state, party),
): Contribution[] {
  return [...draft.clauses.entries()]
    .filter(([, clause]) => clause > 0)
    .map(([issue, clause]) => {
      const worth: ClauseWorth = { read: 0, gain: 0, odds: 1, given: false, recoverable: 0 };
      weighClause(position, party, kind, draft, issue, weights?.[issue] ?? 1, party, worth);
      return { ...worth, issue, level: clause - 1, wording: draft.wordings[issue] ?? 0 };
    });
}
