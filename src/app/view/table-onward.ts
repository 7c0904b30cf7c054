import { at } from '../../kit/never.ts';
import { agreedDraft, agreedWith } from '../../rules/agreed.ts';
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
  const agreed = agreedWith(position, agreedDraft(position, table), draft);
  const from = supposeFrom();
  supposeAgreed(position, draft);
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

/** Supposes that a draft has been agreed, after all that is. */
function supposeAgreed({ rulebook, state }: Position, { clauses, wordings, worders }: Draft): void {
  const { layout } = rulebook;
  let sequence = at(state, layout.sequence);
  for (const [issue, clause] of clauses.entries()) {
    if (clause === 0) continue;
    sequence += 1;
    suppose(state, layout.agreed + issue, clause);
    suppose(state, layout.agreedWording + issue, at(wordings, issue));
    suppose(state, layout.agreedBy + issue, at(worders, issue) + 1);
    suppose(state, layout.agreedAt + issue, sequence);
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
