import { at } from '../../kit/never.ts';
import { agree, agreedDraft } from '../../rules/agreed.ts';
import { blankDraft, putClause, type Draft } from '../../rules/draft.ts';
import { dayOfSummit } from '../../rules/nearness.ts';
import { MOST_ISSUES, preparedCount, preparedIssues } from '../../rules/offers.ts';
import type { Position } from '../../rules/position.ts';
import { oddsOfEach } from '../../rules/reply.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { suppose, supposeFrom, withdraw } from '../../rules/supposition.ts';
import type { OnwardView } from '../../ui/port/table.ts';
import type { Lexicon } from './lexicon.ts';
import { oddsOfAll, spanOf } from './table-odds.ts';
import { summitAhead } from './table-view.ts';

/**
 * What leaders would do with what is agreed at their table, and with a draft if it were agreed too, on the day of their summit and all else as
 * it is now: which issues are laid down as agreed, which could only be vague, and the odds that the others who must take that text as a
 * seat's analysts put them. Nothing where no summit is ahead or nothing would be agreed. `ahead`: who looks ahead, bit p for party p.
 */
export function onwardOf(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  table: number,
  draft: Draft,
  ahead: number,
): OnwardView | undefined {
  const { rulebook, state } = position;
  const summit = summitAhead(position, table);
  if (summit < 0) return undefined;
  const from = supposeFrom();
  supposeAgreed(position, draft);
  const agreed = agreedDraft(position, table);
  const prepared = preparedIssues(position, summit);
  const laid = prepared.slice(0, Math.min(at(rulebook.tables, table).atMost, MOST_ISSUES));
  const text = textOf(rulebook, table, agreed, laid);
  supposeSitting(position, summit);
  const yes = laid.length === 0 ? undefined : oddsOfAll(oddsOfEach(position, seat, text, ahead));
  withdraw(state, from);
  const vague = [...agreed.clauses.keys()].filter(
    (issue) => at(agreed.clauses, issue) > 0 && !prepared.includes(issue),
  );
  if (laid.length + vague.length === 0) return undefined;
  const names = (issues: readonly number[]): readonly string[] =>
    issues.toSorted((one, other) => one - other).map((issue) => lexicon.issue(issue));
  return {
    summit: lexicon.summit(summit),
    laid: names(laid),
    vague: names(vague),
    ...(yes !== undefined && { yes: spanOf(yes) }),
  };
}

/** Supposes that a draft has been agreed: what fixes the leaders' day or place stands at once and waits for nobody; the rest waits. */
function supposeAgreed(position: Position, draft: Draft): void {
  const { rulebook, state } = position;
  const { layout, issues } = rulebook;
  agree(position, draft, (slot, value) => suppose(state, slot, value));
  for (const [issue, clause] of draft.clauses.entries()) {
    if (clause === 0 || !at(issues, issue).arranges) continue;
    suppose(state, layout.levels + issue, clause - 1);
    suppose(state, layout.agreed + issue, 0);
  }
}

/** Supposes that leaders sit down on their day, prepared as they are now. */
function supposeSitting(position: Position, summit: number): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const count = preparedCount(position, summit);
  suppose(state, layout.turn, Math.max(at(state, layout.turn), dayOfSummit(rulebook, state, summit)));
  suppose(state, layout.sitting, summit + 1);
  suppose(state, layout.laid, count + 1);
  suppose(state, layout.exchange, 0);
}

/** Those clauses of a draft that are on some issues. */
function textOf(rulebook: Rulebook, table: number, from: Draft, issues: readonly number[]): Draft {
  const text = blankDraft(rulebook, table);
  for (const issue of issues)
    putClause(text, issue, at(from.clauses, issue) - 1, at(from.wordings, issue), at(from.worders, issue));
  return text;
}
