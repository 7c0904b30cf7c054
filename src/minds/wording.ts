import { at } from '../kit/never.ts';
import { blankDraft, type Draft } from '../rules/draft.ts';
import { kindOf } from '../rules/entries.ts';
import { pointsAt } from '../rules/points.ts';
import type { Position } from '../rules/position.ts';
import { PLAIN, VAGUE, WARM, readLevel } from '../rules/readings.ts';
import { othersBelievedToSign } from '../rules/signing.ts';
import { worthOfPackage } from '../rules/value.ts';

/**
 * A package with one clause worded warmly or vaguely, so that the others are believed to sign it and it still reaches
 * `target` with the debt taken off; of several the one that owes least. Undefined where no wording does that. At a
 * summit, where the words are not free, there is nothing to reword.
 */
export function reworded(
  position: Position,
  seat: number,
  table: number,
  draft: Draft,
  target: number,
): Draft | undefined {
  const { rulebook, state } = position;
  if (state[rulebook.layout.sitting] !== 0) return undefined;
  let best: Draft | undefined;
  let least = Infinity;
  for (let issue = 0; issue < rulebook.issues.length; issue += 1) {
    if (at(draft.clauses, issue) === 0 || at(draft.wordings, issue) !== PLAIN) continue;
    for (const wording of [WARM, VAGUE]) {
      const other = copyOf(position, draft);
      other.wordings[issue] = wording;
      const debt = debtFor(position, seat, table, other, issue);
      if (debt >= least || worthOfPackage(position, seat, other) - debt < target) continue;
      if (!othersBelievedToSign(position, seat, table, other)) continue;
      least = debt;
      best = other;
    }
  }
  return best;
}

function copyOf({ rulebook }: Position, draft: Draft): Draft {
  const copy = blankDraft(rulebook);
  copy.clauses.set(draft.clauses);
  copy.wordings.set(draft.wordings);
  copy.worders.set(draft.worders);
  return copy;
}

/** Points between what the others would read in a clause and what it says, as they will be called in the end. */
function debtFor(position: Position, seat: number, table: number, draft: Draft, issue: number): number {
  const { rulebook, state } = position;
  const level = at(draft.clauses, issue) - 1;
  let debt = 0;
  for (const party of at(rulebook.tables, table).parties) {
    if (party === seat) continue;
    const kind = kindOf(rulebook, state, party);
    const heard = readLevel(position, party, kind, issue, level, at(draft.wordings, issue), seat);
    debt += Math.abs(pointsAt(position, party, kind, issue, heard) - pointsAt(position, party, kind, issue, level));
  }
  return debt * rulebook.calls.epilogue;
}
