import { at } from '../kit/never.ts';
import { copyOf, putClause, type Draft } from '../rules/draft.ts';
import { kindOf, read } from '../rules/entries.ts';
import { nearness } from '../rules/nearness.ts';
import { MOST_ISSUES, isUnworded, openIssues, preparedIssues, takesBack } from '../rules/offers.ts';
import { pointsAt } from '../rules/points.ts';
import type { Position } from '../rules/position.ts';
import { PLAIN, VAGUE, WARM, readLevel } from '../rules/readings.ts';
import { mustSign, othersBelievedToSign, refuses } from '../rules/signing.ts';
import { worthOfPackage } from '../rules/value.ts';
import { passes } from '../rules/win-set.ts';
import { worthToOthers } from './laid-before.ts';

/** Clauses it is ready to reword or rewrite, one after another. */
const MOST_CHANGES = 3;

/** How much more of a debt is felt on the first day than on the last. */
const RELUCTANCE = 1;

/** Points by which the others must gain for a change to be worth the words. */
const WORTHWHILE = 0.5;

/**
 * Rewrites a package until the others are believed to sign it: clause by clause the level and wording that is most to
 * them, as long as the seat still has `target` points with its debts taken off and could sign itself. Undefined where
 * words do not help. While a summit sits, what was prepared stays as it is, and all else is vague.
 */
export function reworded(position: Position, seat: number, draft: Draft, target: number): Draft | undefined {
  let best = draft;
  for (let change = 0; change < MOST_CHANGES; change += 1) {
    const better = bestChange(position, seat, best, target);
    if (better === undefined) return undefined;
    best = better;
    if (othersBelievedToSign(position, seat, best)) return best;
  }
  return undefined;
}

/** The change of one clause that is most to the other sides; undefined where none is worthwhile. */
function bestChange(position: Position, seat: number, draft: Draft, target: number): Draft | undefined {
  const { rulebook, state } = position;
  const { table } = draft;
  const { atMost } = at(rulebook.tables, table);
  const clauses = draft.clauses.reduce((sum, clause) => sum + (clause > 0 ? 1 : 0), 0);
  let most = worthToOthers(position, seat, draft) + WORTHWHILE;
  let best: Draft | undefined;
  const sitting = read(state, rulebook.layout.sitting) - 1;
  const laidDown = sitting < 0 ? [] : preparedIssues(position, sitting);
  for (const issue of openIssues(rulebook, state, table)) {
    if (laidDown.includes(issue)) continue;
    if (at(draft.clauses, issue) === 0 && clauses >= Math.min(atMost, MOST_ISSUES)) continue;
    for (let level = 0; level < at(rulebook.issues, issue).levels.length; level += 1) {
      if (level === read(state, rulebook.layout.levels + issue) || takesBack(rulebook, state, issue, level)) continue;
      for (const wording of wordingsFor(sitting >= 0, isUnworded(rulebook, issue, level))) {
        const changed = copyOf(draft);
        putClause(changed, issue, level, wording, seat);
        const gained = worthToOthers(position, seat, changed);
        if (gained <= most || worthOfPackage(position, seat, changed) - debtOf(position, seat, changed) < target)
          continue;
        if (refuses(position, seat, changed) || !passes(position, seat, changed)) continue;
        most = gained;
        best = changed;
      }
    }
  }
  return best;
}

/** How a clause may be worded that was not prepared. */
function wordingsFor(atSummit: boolean, unworded: boolean): readonly number[] {
  if (atSummit) return unworded ? [] : [VAGUE];
  return unworded ? [PLAIN] : [PLAIN, WARM, VAGUE];
}

/**
 * Points between what the others who sign would read in own words and what they say, as they will be called in the end; felt
 * the more, the more time is left to find plain words.
 */
export function debtOf(position: Position, seat: number, draft: Draft): number {
  const { rulebook, state } = position;
  let debt = 0;
  for (let issue = 0; issue < rulebook.issues.length; issue += 1) {
    const wording = at(draft.wordings, issue);
    if (at(draft.clauses, issue) === 0 || wording === PLAIN || at(draft.worders, issue) !== seat) continue;
    const level = at(draft.clauses, issue) - 1;
    for (let party = 0; party < rulebook.parties.length; party += 1) {
      if (party === seat || !mustSign(rulebook, draft, party)) continue;
      const kind = kindOf(rulebook, state, party);
      const heard = readLevel(position, party, kind, issue, level, wording, seat);
      debt += Math.abs(pointsAt(position, party, kind, issue, heard) - pointsAt(position, party, kind, issue, level));
    }
  }
  return debt * rulebook.calls.epilogue * (1 + RELUCTANCE * (1 - nearness(rulebook, state)));
}

/** Leaves out, in place, clauses whose words would owe more than they bring the seat. */
export function dropDearWords(position: Position, seat: number, draft: Draft): void {
  for (let issue = 0; issue < draft.clauses.length; issue += 1) {
    if (at(draft.clauses, issue) === 0 || at(draft.wordings, issue) === PLAIN || at(draft.worders, issue) !== seat)
      continue;
    const clause = at(draft.clauses, issue);
    const withIt = worthOfPackage(position, seat, draft) - debtOf(position, seat, draft);
    draft.clauses[issue] = 0;
    const without = worthOfPackage(position, seat, draft) - debtOf(position, seat, draft);
    if (withIt >= without) draft.clauses[issue] = clause;
  }
}
