import { at } from '../kit/never.ts';
import { blank, issueRules, levelRules, read, summitRules, tableRules } from './entries.ts';
import { flatPoints } from './flat-points.ts';
import type { GameState } from './game.ts';
import { WORDINGS } from './layout.ts';
import type { Position } from './position.ts';
import type { Rulebook } from './rulebook.ts';
import type { Clause, Package, Refusal, RefusalCode } from './step.ts';

/** No agenda is longer, whatever a table says. Ours: what one can lay side by side and look at. */
export const MOST_ISSUES = 5;

/** The package on the table, read back from the state; empty where none lies there. */
export function offerOnTable({ layout, issues }: Rulebook, state: GameState): Package {
  const clauses: Clause[] = [];
  for (let issue = 0; issue < issues.length; issue += 1) {
    const level = read(state, layout.offer + issue) - 1;
    if (level >= 0) clauses.push({ issue, level, wording: at(WORDINGS, read(state, layout.offerWording + issue)) });
  }
  return clauses;
}

/** Lays a package on the table, in place; an empty one clears it. */
export function layOffer({ layout, issues }: Rulebook, state: GameState, offered: Package): void {
  blank(state, layout.offer, issues.length);
  blank(state, layout.offerWording, issues.length);
  for (const clause of offered) {
    state[layout.offer + clause.issue] = clause.level + 1;
    state[layout.offerWording + clause.issue] = WORDINGS.indexOf(clause.wording);
  }
}

/** Parties that must sign a package at a table: both sides, and whoever a level names, in the order of the file. */
export function signersOf(rulebook: Rulebook, table: number, offered: Package): number[] {
  const signers = new Set<number>(tableRules(rulebook, table).parties);
  for (const clause of offered) {
    for (const party of levelRules(issueRules(rulebook, clause.issue), clause.level).signs) signers.add(party);
  }
  return [...signers].toSorted((a, b) => a - b);
}

/** The parties that must sign the offer that lies on a table, bit p for party p. */
export function signersOnTable(rulebook: Rulebook, state: GameState, table: number): number {
  const { sides, signs, width } = flatPoints(rulebook);
  const { layout, issues } = rulebook;
  let signers = sides[table] ?? 0;
  for (let issue = 0; issue < issues.length; issue += 1) {
    const level = read(state, layout.offer + issue) - 1;
    if (level >= 0) signers |= signs[issue * width + level] ?? 0;
  }
  return signers;
}

/** Whether the leaders who sit, sit at a table. */
export function isSitting({ rulebook, state }: Position, table: number): boolean {
  return rulebook.summits[read(state, rulebook.layout.sitting) - 1]?.table === table;
}

/** How many issues are laid down as agreed at a summit: as many as when it was opened, or would be were it now. */
export function preparedCount({ rulebook, state, evaluator }: Position, summit: number): number {
  const { layout } = rulebook;
  const laid = read(state, layout.laid);
  if (laid > 0 && state[layout.sitting] === summit + 1) return laid - 1;
  return Math.max(0, Math.floor(evaluator.value(summitRules(rulebook, summit).prepared, state)));
}

/** Issues laid down as agreed when a summit sits: ⌊prepared⌋ of those agreed at a table, the last agreed first. */
export function preparedIssues(position: Position, summit: number): number[] {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const count = preparedCount(position, summit);
  return tableRules(rulebook, summitRules(rulebook, summit).table)
    .issues.filter((issue) => state[layout.agreed + issue] !== 0)
    .toSorted((a, b) => read(state, layout.agreedAt + b) - read(state, layout.agreedAt + a))
    .slice(0, count);
}

/** The clause agreed on an issue, or undefined. */
export function agreedClause({ layout }: Rulebook, state: GameState, issue: number): Clause | undefined {
  const level = read(state, layout.agreed + issue) - 1;
  return level < 0 ? undefined : { issue, level, wording: at(WORDINGS, read(state, layout.agreedWording + issue)) };
}

/** Issues that may stand in an offer at a table now, in the order of the table's list. */
export function openIssues({ layout, tables, issues }: Rulebook, state: GameState, table: number): number[] {
  const row = layout.agenda + table * issues.length;
  return at(tables, table).issues.filter((issue) => state[row + issue] !== 0);
}

/** Why a package cannot be offered at a table (`summit` −1) or a summit, or undefined if it can. */
export function whyNotOffer(position: Position, table: number, summit: number, offered: Package): Refusal | undefined {
  const { rulebook, state } = position;
  const rules = tableRules(rulebook, table);
  const refuse = (code: RefusalCode): Refusal => ({ code, path: `tables.${rules.id}.agenda` });
  const agenda = rulebook.layout.agenda + table * rulebook.issues.length;
  if (offered.length === 0) return refuse('empty_package');
  if (offered.length > Math.min(rules.atMost, MOST_ISSUES)) return refuse('too_many_issues');
  const prepared = summit < 0 ? 0 : preparedCount(position, summit);
  for (let index = 0; index < offered.length; index += 1) {
    const clause = at(offered, index);
    const { issue, level } = clause;
    const laidDown = prepared > 0 && isLaidDown(position, summit, issue, prepared);
    const open = rules.issues.includes(issue) && state[agenda + issue] !== 0;
    if (isNamedBefore(offered, index) || !(laidDown || open)) return refuse('not_on_agenda');
    if (rulebook.issues[issue]?.levels[level] === undefined) return refuse('not_an_option');
    const unsaid = whyNotSay(rulebook, state, clause);
    if (unsaid !== undefined) return refuse(unsaid);
    if (summit >= 0 && !fitsSummit(position, clause, laidDown)) return refuse('not_prepared');
  }
  return undefined;
}

/** What no words can make of a clause, wherever it is offered; undefined where it may be said. */
function whyNotSay(rulebook: Rulebook, state: GameState, { issue, level, wording }: Clause): RefusalCode | undefined {
  if (takesBack(rulebook, state, issue, level)) return 'not_to_be_undone';
  return isUnworded(rulebook, issue, level) && wording !== 'plain' ? 'nothing_to_word' : undefined;
}

/**
 * Whether a level is less than what holds on an issue of which nothing can be recovered: who has come home is not held again by a
 * signature, and what was declared is not undeclared by one. An issue without order has no less.
 */
export function takesBack(rulebook: Rulebook, state: GameState, issue: number, level: number): boolean {
  const { ordered, recoverable } = issueRules(rulebook, issue);
  return ordered && recoverable === 0 && level < read(state, rulebook.layout.levels + issue);
}

/** Whether a level is the first of an ordered issue: nothing is given there, so there is nothing to say warmly or leave vague. */
export function isUnworded(rulebook: Rulebook, issue: number, level: number): boolean {
  return level === 0 && issueRules(rulebook, issue).ordered;
}

function isNamedBefore(offered: Package, index: number): boolean {
  for (let earlier = 0; earlier < index; earlier += 1)
    if (offered[earlier]?.issue === offered[index]?.issue) return true;
  return false;
}

/** Whether an issue is among the `count` that were agreed last. */
function isLaidDown({ rulebook, state }: Position, summit: number, issue: number, count: number): boolean {
  const { layout } = rulebook;
  const { issues } = tableRules(rulebook, summitRules(rulebook, summit).table);
  if (!issues.includes(issue) || state[layout.agreed + issue] === 0) return false;
  const when = read(state, layout.agreedAt + issue);
  let later = 0;
  for (const other of issues) {
    if (state[layout.agreed + other] !== 0 && read(state, layout.agreedAt + other) > when) later += 1;
  }
  return later < count;
}

function fitsSummit({ rulebook, state }: Position, clause: Clause, laidDown: boolean): boolean {
  if (!laidDown) return clause.wording === 'vague';
  const { layout } = rulebook;
  const wording = WORDINGS[read(state, layout.agreedWording + clause.issue)];
  return read(state, layout.agreed + clause.issue) === clause.level + 1 && wording === clause.wording;
}
