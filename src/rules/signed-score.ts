import type { Draft } from './draft.ts';
import { kindOf, read } from './entries.ts';
import { pointsAt } from './points.ts';
import type { Position } from './position.ts';
import { promisesBrokenBy } from './promises.ts';
import { VAGUE } from './readings.ts';
import { weighClause } from './value.ts';

const clauseWorth = { read: 0, gain: 0, odds: 1, given: false, recoverable: 0 };

/**
 * What a package would put into the score of a party, in points: no loss counts double, a vague clause counts half by the
 * own reading and half by what it says, what others give by the odds that they keep it; less promises it would break.
 * Without mandate, gifts and what it is to be fooled.
 */
export function scoreOfSigning(position: Position, party: number, draft: Draft): number {
  const { rulebook, state } = position;
  const kind = kindOf(rulebook, state, party);
  let points = -promisesBrokenBy(position, party, draft);
  for (const [issue, clause] of draft.clauses.entries()) {
    if (clause === 0) continue;
    weighClause(position, party, kind, draft, issue, 1, party, clauseWorth);
    const { odds, given } = clauseWorth;
    const said = draft.wordings[issue] === VAGUE ? clause - 1 : clauseWorth.read;
    const now = pointsAt(position, party, kind, issue, read(state, rulebook.layout.levels + issue));
    const own = pointsAt(position, party, kind, issue, clauseWorth.read);
    const gain = (own + pointsAt(position, party, kind, issue, said)) / 2 - now;
    points += given && gain > 0 ? gain * odds : gain;
  }
  return points;
}
