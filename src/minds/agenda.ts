import { at } from '../kit/never.ts';
import { oddsOf } from '../rules/belief.ts';
import { pointsAt } from '../rules/points.ts';
import type { Thinking } from './merit.ts';

/** How much of what an issue could bring counts for having it on the agenda at all. */
const TALKED_ABOUT = 0.3;

/** What putting an issue on an agenda, or taking it off to make room for a better one, would do for the seat, in points. */
export function meritOfAgenda(thinking: Thinking, table: number, issue: number, on: boolean): number {
  const { rulebook, state } = thinking.position;
  const rules = at(rulebook.tables, table);
  const row = rulebook.layout.agenda + table * rulebook.issues.length;
  const promise = promiseOf(thinking, table, issue);
  if (on) return TALKED_ABOUT * promise;
  const waiting = rules.issues.filter((other) => state[row + other] === 0);
  if (rules.issues.length - waiting.length < rules.atMost) return -TALKED_ABOUT * promise;
  const better = Math.max(0, ...waiting.map((other) => promiseOf(thinking, table, other)));
  return TALKED_ABOUT * (better - promise);
}

/**
 * The most an issue could bring by one of its levels, in points against its first: the mean over both sides, as the seat believes them to
 * be, and the seat, which counts twice where it is a side. At least 0.
 */
function promiseOf({ position, seat }: Thinking, table: number, issue: number): number {
  const { rulebook } = position;
  const judges = [...at(rulebook.tables, table).parties, seat];
  let most = 0;
  for (let level = 1; level < at(rulebook.issues, issue).levels.length; level += 1) {
    let points = 0;
    for (const party of judges) {
      for (let kind = 0; kind < at(rulebook.parties, party).kinds.length; kind += 1) {
        const odds = oddsOf(rulebook, position.state, seat, party, kind);
        if (odds > 0) points += odds * pointsAt(position, party, kind, issue, level);
      }
    }
    most = Math.max(most, points / judges.length);
  }
  return most;
}
