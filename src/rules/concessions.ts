import { concedeOne, LEAST } from './concession-step.ts';
import { clearDraft, putClause } from './draft.ts';
import type { Draft } from './draft.ts';
import { issueRules, read } from './entries.ts';
import { MOST_ISSUES } from './offers.ts';
import type { Position } from './position.ts';
import { PLAIN } from './readings.ts';
import type { Rulebook } from './rulebook.ts';
import { WIDTH, weighLevels } from './scales.ts';
import type { Scales } from './scales.ts';

/** Packages a party would offer one after another, from its own best to the other side's; written over and over. */
export interface ConcessionLine {
  /** Table they would be signed at. */
  table: number;
  /** How many there are. */
  count: number;
  /** Level of each issue in each package, row by row; the level in force where an issue is not in it. */
  readonly levels: Int8Array;
  /** How the clause of an issue is worded, and by whom. */
  readonly wordings: Int8Array;
  readonly worders: Int8Array;
  /** Where the line has come to, by issue, while it is being drawn. */
  readonly now: Int8Array;
}

/** A level is left at most once for each level above it: no line is longer. */
export function blankLine({ issues }: Rulebook): ConcessionLine {
  const most = 1 + issues.reduce((sum, issue) => sum + issue.levels.length, 0);
  const byIssue = (): Int8Array => new Int8Array(issues.length);
  return {
    table: -1,
    count: 0,
    levels: new Int8Array(most * issues.length),
    wordings: byIssue(),
    worders: byIssue(),
    now: byIssue(),
  };
}

/** Lays out one package of a line. Fills `into`. */
export function packageOnLine({ rulebook, state }: Position, line: ConcessionLine, index: number, into: Draft): Draft {
  const { length } = rulebook.issues;
  into.table = line.table;
  clearDraft(into);
  for (let issue = 0; issue < length; issue += 1) {
    const level = line.levels[index * length + issue] ?? 0;
    if (level === read(state, rulebook.layout.levels + issue)) continue;
    putClause(into, issue, level, line.wordings[issue] ?? PLAIN, line.worders[issue] ?? 0);
  }
  return into;
}

/**
 * The line of concessions of a party at a table: from the package it likes best over the agenda, step by step the change
 * of one level that gives the others most for what it costs, until nothing is left to give. What is in force already is
 * no package and is left out. While its summit sits, packages are such as may be offered there. `heeding`: whether its own
 * promises count, so that it gives late what would break one; else the line is as if it had given no word. Fills `into`.
 */
export function lineOfConcessions(
  position: Position,
  party: number,
  table: number,
  into: ConcessionLine = blankLine(position.rulebook),
  heeding = true,
): ConcessionLine {
  const atMost = Math.min(position.rulebook.tables[table]?.atMost ?? 0, MOST_ISSUES);
  const scales = weighLevels(position, party, table, heeding);
  into.table = table;
  into.count = 0;
  into.wordings.set(scales.wordings);
  into.worders.set(scales.worders);
  startFromBest(position, scales, atMost, into.now);
  do {
    if (clausesIn(position, scales, into.now) > 0) keep(into);
  } while (concede(position, scales, atMost, into.now));
  return into;
}

function keep(line: ConcessionLine): void {
  line.levels.set(line.now, line.count * line.now.length);
  line.count += 1;
}

function clausesIn({ rulebook, state }: Position, { agenda }: Scales, now: Int8Array): number {
  let clauses = 0;
  for (const issue of agenda) if (now[issue] !== read(state, rulebook.layout.levels + issue)) clauses += 1;
  return clauses;
}

/** The best level of each issue, for as many issues as may stand in one package, the dearest first. */
function startFromBest(
  { rulebook, state }: Position,
  { agenda, own, may }: Scales,
  atMost: number,
  now: Int8Array,
): void {
  const { levels } = rulebook.layout;
  for (let issue = 0; issue < now.length; issue += 1) now[issue] = read(state, levels + issue);
  for (let clauses = 0; clauses < atMost; clauses += 1) {
    let most = LEAST;
    let bestIssue = -1;
    let bestLevel = -1;
    for (const issue of agenda) {
      if (now[issue] !== read(state, levels + issue)) continue;
      const { length } = issueRules(rulebook, issue).levels;
      for (let level = 0; level < length; level += 1) {
        const slot = issue * WIDTH + level;
        if (may[slot] === 0 || read(own, slot) <= most) continue;
        most = read(own, slot);
        bestIssue = issue;
        bestLevel = level;
      }
    }
    if (bestIssue < 0) return;
    now[bestIssue] = bestLevel;
  }
}

/** Changes the level that gives most for what it costs; false if nothing is left that the others would gain by. */
function concede(position: Position, scales: Scales, atMost: number, now: Int8Array): boolean {
  const { rulebook, state } = position;
  const { agenda, own, others, may } = scales;
  const { levels } = rulebook.layout;
  const full = clausesIn(position, scales, now) >= atMost;
  const issues = full ? agenda.filter((issue) => now[issue] !== read(state, levels + issue)) : agenda;
  const levelsOf = (issue: number): number => issueRules(rulebook, issue).levels.length;
  return concedeOne({ width: WIDTH, own, others, may, issues, levelsOf }, now);
}
