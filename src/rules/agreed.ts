import { at } from '../kit/never.ts';
import { blankDraft, putClause, type Draft } from './draft.ts';
import { read } from './entries.ts';
import type { Position } from './position.ts';

/** What has been agreed on a table's issues and waits for its leaders, as a package; blank where there is nothing. */
export function agreedDraft({ rulebook, state }: Position, table: number): Draft {
  const { layout, tables } = rulebook;
  const draft = blankDraft(rulebook, table);
  for (const issue of at(tables, table).issues) {
    const level = read(state, layout.agreed + issue) - 1;
    if (level < 0) continue;
    putClause(draft, issue, level, read(state, layout.agreedWording + issue), read(state, layout.agreedBy + issue) - 1);
  }
  return draft;
}

/** Agrees a draft at a table that waits for its leaders, after all that is agreed; `write` puts a value into a slot of the state. */
export function agree(
  { rulebook, state }: Position,
  { clauses, wordings, worders }: Draft,
  write: (slot: number, value: number) => void,
): void {
  const { layout } = rulebook;
  for (let issue = 0; issue < clauses.length; issue += 1) {
    const clause = clauses[issue] ?? 0;
    if (clause === 0) continue;
    write(layout.sequence, read(state, layout.sequence) + 1);
    write(layout.agreed + issue, clause);
    write(layout.agreedWording + issue, wordings[issue] ?? 0);
    write(layout.agreedBy + issue, (worders[issue] ?? 0) + 1);
    write(layout.agreedAt + issue, read(state, layout.sequence));
  }
}

/** What would be agreed if a package were: its clauses in the place of those on the same issues. */
export function agreedWith({ rulebook }: Position, agreed: Draft, draft: Draft): Draft {
  const both = blankDraft(rulebook, draft.table);
  for (let issue = 0; issue < rulebook.issues.length; issue += 1) {
    const from = at(draft.clauses, issue) > 0 ? draft : agreed;
    if (at(from.clauses, issue) === 0) continue;
    putClause(both, issue, at(from.clauses, issue) - 1, at(from.wordings, issue), at(from.worders, issue));
  }
  return both;
}

export function isBlank(draft: Draft): boolean {
  return draft.clauses.every((clause) => clause === 0);
}
