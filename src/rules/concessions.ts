import { NOBODY, oddsOf } from './belief.ts';
import { blankDraft, clearDraft, putClause } from './draft.ts';
import type { Draft } from './draft.ts';
import { issueRules, kindOf, partyRules, read } from './entries.ts';
import { MOST_ISSUES } from './offers.ts';
import type { Position } from './position.ts';
import { promisesBrokenBy, standingPromises } from './promises.ts';
import { PLAIN } from './readings.ts';
import type { Rulebook } from './rulebook.ts';
import { weighClause } from './value.ts';
import type { ClauseWorth } from './value.ts';

/** More than the levels of any issue; a row of the scales. */
const WIDTH = 16;

/** Points below which a difference is none. */
const LEAST = 1e-9;

/** Packages a party would offer one after another, from its own best to the other side's. */
export interface ConcessionLine {
  /** How many there are. */
  count: number;
  /** Level of each issue in each package, row by row; the level in force where an issue is not in it. */
  levels: Int8Array;
  readonly issues: number;
}

/** A level may be changed once for each level above: no line is longer. */
export function blankLine({ issues }: Rulebook): ConcessionLine {
  const most = 1 + issues.reduce((sum, issue) => sum + issue.levels.length, 0);
  return { count: 0, levels: new Int8Array(most * issues.length), issues: issues.length };
}

/** Lays out one package of a line as `party` would word it, plainly. Fills `into`. */
export function packageOnLine(
  { rulebook, state }: Position,
  line: ConcessionLine,
  index: number,
  party: number,
  into: Draft,
): Draft {
  clearDraft(into);
  for (let issue = 0; issue < line.issues; issue += 1) {
    const level = line.levels[index * line.issues + issue] ?? 0;
    if (level !== read(state, rulebook.layout.levels + issue)) putClause(into, issue, level, PLAIN, party);
  }
  return into;
}

/** What each level of each issue on the agenda is worth by itself: to the party, and to the others at the table. */
interface Scales {
  readonly own: Float64Array;
  readonly others: Float64Array;
  readonly single: Draft;
}

const kept = new WeakMap<Rulebook, Scales>();

function scalesOf(rulebook: Rulebook): Scales {
  const found = kept.get(rulebook);
  if (found !== undefined) return found;
  const size = rulebook.issues.length * WIDTH;
  const made: Scales = { own: new Float64Array(size), others: new Float64Array(size), single: blankDraft(rulebook) };
  kept.set(rulebook, made);
  return made;
}

const scratch: ClauseWorth = { read: 0, gain: 0, odds: 1, given: false, recoverable: 0 };

/** A gain that somebody else gives counts at the odds that it is kept; a loss counts whole. */
function expected(position: Position, party: number, kind: number, draft: Draft, issue: number, trust: number): number {
  const gain = weighClause(position, party, kind, draft, issue, 1, trust, scratch);
  return gain > 0 && scratch.given ? gain * scratch.odds : gain;
}

function believedGain(position: Position, observer: number, party: number, draft: Draft, issue: number): number {
  const { rulebook, state } = position;
  const { length } = partyRules(rulebook, party).kinds;
  let gain = 0;
  for (let kind = 0; kind < length; kind += 1) {
    const odds = oddsOf(rulebook, state, observer, party, kind);
    if (odds > 0) gain += odds * expected(position, party, kind, draft, issue, NOBODY);
  }
  return gain;
}

function fillScales(position: Position, party: number, table: number, agenda: readonly number[]): Scales {
  const { rulebook, state } = position;
  const scales = scalesOf(rulebook);
  const { own, others, single } = scales;
  const kind = kindOf(rulebook, state, party);
  const sides = rulebook.tables[table]?.parties ?? [];
  const promised = standingPromises(position, party).length > 0;
  for (const issue of agenda) {
    const { length } = issueRules(rulebook, issue).levels;
    for (let level = 0; level < length; level += 1) {
      clearDraft(single);
      putClause(single, issue, level, PLAIN, party);
      const slot = issue * WIDTH + level;
      own[slot] = expected(position, party, kind, single, issue, party);
      if (promised) own[slot] = read(own, slot) - promisesBrokenBy(position, party, single);
      let gain = 0;
      for (const side of sides) if (side !== party) gain += believedGain(position, party, side, single, issue);
      others[slot] = gain;
    }
  }
  return scales;
}

/**
 * The line of concessions of a party at a table: from the package it likes best over the agenda, step by step the change
 * of one level that gives the others most for what it costs, until nothing is left to give. Fills `into`.
 */
export function lineOfConcessions(
  position: Position,
  party: number,
  table: number,
  into: ConcessionLine = blankLine(position.rulebook),
): ConcessionLine {
  const { rulebook, state } = position;
  const rules = rulebook.tables[table];
  into.count = 0;
  if (rules === undefined) return into;
  const row = rulebook.layout.agenda + table * rulebook.issues.length;
  const agenda = rules.issues.filter((issue) => read(state, row + issue) !== 0);
  const scales = fillScales(position, party, table, agenda);
  const atMost = Math.min(rules.atMost, MOST_ISSUES);
  layBest(position, scales.own, agenda, atMost, into);
  while (concede(position, scales, agenda, atMost, into)) into.count += 1;
  return into;
}

/** The first package: the best level of each issue, for as many issues as may stand in one, the dearest first. */
function layBest(
  { rulebook, state }: Position,
  own: Float64Array,
  agenda: readonly number[],
  atMost: number,
  line: ConcessionLine,
): void {
  const { levels } = rulebook.layout;
  for (let issue = 0; issue < line.issues; issue += 1) line.levels[issue] = read(state, levels + issue);
  for (let clauses = 0; clauses < atMost; clauses += 1) {
    let most = 0;
    let bestIssue = -1;
    let bestLevel = -1;
    for (const issue of agenda) {
      if (line.levels[issue] !== read(state, levels + issue)) continue;
      const { length } = issueRules(rulebook, issue).levels;
      for (let level = 0; level < length; level += 1) {
        const points = read(own, issue * WIDTH + level);
        if (points <= most + LEAST) continue;
        most = points;
        bestIssue = issue;
        bestLevel = level;
      }
    }
    if (bestIssue < 0) break;
    line.levels[bestIssue] = bestLevel;
  }
  line.count = 1;
}

/** Lays the next package after the last one; false if there is nothing left that the others would gain by. */
function concede(
  { rulebook, state }: Position,
  { own, others }: Scales,
  agenda: readonly number[],
  atMost: number,
  line: ConcessionLine,
): boolean {
  const { levels } = rulebook.layout;
  const last = (line.count - 1) * line.issues;
  let clauses = 0;
  for (const issue of agenda) if (line.levels[last + issue] !== read(state, levels + issue)) clauses += 1;
  let bestRatio = 0;
  let bestIssue = -1;
  let bestLevel = -1;
  for (const issue of agenda) {
    const now = line.levels[last + issue] ?? 0;
    if (clauses >= atMost && now === read(state, levels + issue)) continue;
    const { length } = issueRules(rulebook, issue).levels;
    for (let level = 0; level < length; level += 1) {
      const gain = read(others, issue * WIDTH + level) - read(others, issue * WIDTH + now);
      if (gain <= LEAST) continue;
      const loss = read(own, issue * WIDTH + now) - read(own, issue * WIDTH + level);
      const ratio = gain / (loss > LEAST ? loss : LEAST);
      if (ratio <= bestRatio) continue;
      bestRatio = ratio;
      bestIssue = issue;
      bestLevel = level;
    }
  }
  if (bestIssue < 0) return false;
  line.levels.copyWithin(last + line.issues, last, last + line.issues);
  line.levels[last + line.issues + bestIssue] = bestLevel;
  return true;
}
