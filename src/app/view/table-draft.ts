import { at } from '../../kit/never.ts';
import { agreedDraft, agreedWith } from '../../rules/agreed.ts';
import { draftOf, packageOf, type Draft } from '../../rules/draft.ts';
import type { Question } from '../../rules/game.ts';
import { agreedClause } from '../../rules/offers.ts';
import type { Position } from '../../rules/position.ts';
import type { Package } from '../../rules/step.ts';
import { valueOfPackage } from '../../rules/value.ts';
import type { Weighing } from '../../ui/port/table.ts';
import type { Lexicon } from './lexicon.ts';
import { inTenths } from './tenths.ts';

/** A package as this seat lays it: worded by itself, but for what a summit takes over as it was agreed. */
export function draftLaid(
  { rulebook, state }: Position,
  { seat, table, summit }: Question & { kind: 'offer' | 'answer' },
  clauses: Package,
): Draft {
  const draft = draftOf(rulebook, table, clauses, seat);
  if (summit < 0) return draft;
  for (const { issue, level, wording } of clauses) {
    const agreed = agreedClause(rulebook, state, issue);
    if (agreed?.level !== level || agreed.wording !== wording) continue;
    draft.worders[issue] = at(state, rulebook.layout.agreedBy + issue) - 1;
  }
  return draft;
}

/**
 * What of all that is agreed at a table a draft would put otherwise, and what that is worth to a seat, in tenths as they are shown;
 * undefined where nothing of it is agreed.
 */
export function replacedBy(lexicon: Lexicon, position: Position, seat: number, draft: Draft): Weighing['replaces'] {
  const { rulebook, state } = position;
  const met = packageOf(draft).flatMap((clause) => {
    const agreed = agreedClause(rulebook, state, clause.issue);
    return agreed ? [{ agreed, again: agreed.level === clause.level && agreed.wording === clause.wording }] : [];
  });
  if (met.length === 0) return undefined;
  const agreed = agreedDraft(position, draft.table);
  const was = valueOfPackage(position, seat, agreed).value;
  const is = valueOfPackage(position, seat, agreedWith(position, agreed, draft)).value;
  const [before = was, more = 0] = inTenths([was, is - was]);
  const clauses = met.flatMap((one) => (one.again ? [] : [lexicon.clause(one.agreed)]));
  return { clauses, before, after: before + more };
}
