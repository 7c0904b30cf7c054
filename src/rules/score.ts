import { issueRules, kindOf, kindRules, partyRules, read } from './entries.ts';
import { CLAUSE_OUTCOMES } from './epilogue.ts';
import { outsideOf } from './leaving.ts';
import { pointsAt } from './points.ts';
import type { Position } from './position.ts';
import { VAGUE, readLevel } from './readings.ts';
import type { MandateRules } from './rulebook.ts';

const BROKEN = CLAUSE_OUTCOMES.indexOf('broken');
const NONE = -1;

/** What one issue puts into a score. */
export interface IssueScore {
  readonly issue: number;
  /** Points of what it came to, before the mandate. */
  readonly points: number;
  /** Points under the mandate, at a stake of 100. */
  readonly counted: number;
  /** Who broke the clause: parties by index. */
  readonly brokenBy: readonly number[];
}

/** A party's result, term by term, in points. */
export interface Score {
  readonly issues: readonly IssueScore[];
  /** Side payments received less given. */
  readonly gifts: number;
  /** The main summit by itself, where it was held. */
  readonly meeting: number;
  /** Lost, once, where another broke a clause that was worth something. */
  readonly fooled: number;
  /** Prices paid: leaving, promises, debts, drift, publishing. */
  readonly paid: number;
  /** What no deal is worth, where somebody's walk-away stands. */
  readonly outside: number;
  readonly total: number;
}

/** The result of a party as the position stands, under its mandate; final once the game has ended. */
export function scoreOf(position: Position, party: number): Score {
  const { rulebook, state, evaluator } = position;
  const { layout } = rulebook;
  const rules = partyRules(rulebook, party);
  const kind = kindOf(rulebook, state, party);
  const mandate = rules.mandates[read(state, layout.mandates + party) - 1];
  const wasFooled = rulebook.issues.some((_, issue) => isFooled(position, party, kind, issue));
  const issues = rulebook.issues.map((_, issue) => issueScore(position, party, kind, issue, wasFooled, mandate));
  const held = rulebook.mainSummit >= 0 && read(state, layout.held + rulebook.mainSummit) > 0;
  const gifts = read(state, layout.gifts + party);
  const meeting = held ? evaluator.value(kindRules(rules, kind).meeting, state) : 0;
  const fooled = wasFooled ? rules.fooled : 0;
  const paid = read(state, layout.paid + party);
  const outside = read(state, layout.walked) > 0 ? outsideOf(position, party, kind) : 0;
  const counted = issues.reduce((sum, issue) => sum + issue.counted, 0);
  return { issues, gifts, meeting, fooled, paid, outside, total: counted + gifts + meeting + outside - fooled - paid };
}

function issueScore(
  position: Position,
  party: number,
  kind: number,
  issue: number,
  wasFooled: boolean,
  mandate: MandateRules | undefined,
): IssueScore {
  const points = issuePoints(position, party, kind, issue, wasFooled);
  const factor = mandate === undefined ? 1 : (mandate.weights[issue] ?? 1) * (mandate.scale[kind] ?? 1);
  return { issue, points, counted: points * factor, brokenBy: brokenBy(position, issue) };
}

/** Givers that broke the clause in force on an issue. */
function brokenBy({ rulebook, state }: Position, issue: number): number[] {
  const row = rulebook.layout.outcomes + issue * rulebook.parties.length;
  return issueRules(rulebook, issue).gives.filter((giver) => read(state, row + giver) === BROKEN);
}

/** Points of an issue to a party: the level that stood before its clause, and what the clause came to. */
function issuePoints(position: Position, party: number, kind: number, issue: number, wasFooled: boolean): number {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const level = read(state, layout.levels + issue);
  if (read(state, layout.worded + issue) === 0) return pointsAt(position, party, kind, issue, level);
  const base = pointsAt(position, party, kind, issue, read(state, layout.before + issue));
  const breakers = brokenBy(position, issue);
  if (read(state, layout.wordings + issue) === VAGUE) {
    return vaguePoints(position, party, kind, issue, level, breakers[0] ?? NONE);
  }
  const gain = pointsAt(position, party, kind, issue, level) - base;
  const comesBack = gain * (1 - issueRules(rulebook, issue).recoverable);
  if (breakers.includes(party)) return base;
  if (breakers.length > 0) return base + (gain < 0 ? comesBack : 0);
  return base + (gain < 0 && wasFooled ? comesBack : gain);
}

/**
 * A vague clause, its halves ours: half its points by the party's own reading at signing, half by the level it turned out to be: the one
 * written if it was kept, else the reading of the giver that broke it.
 */
function vaguePoints(
  position: Position,
  party: number,
  kind: number,
  issue: number,
  level: number,
  breaker: number,
): number {
  const { rulebook, state } = position;
  const worder = read(state, rulebook.layout.worded + issue) - 1;
  const reading = (reader: number, its: number): number =>
    readLevel(position, reader, its, issue, level, VAGUE, worder);
  const turnedOut = breaker === NONE ? level : reading(breaker, kindOf(rulebook, state, breaker));
  const own = pointsAt(position, party, kind, issue, reading(party, kind));
  return (own + pointsAt(position, party, kind, issue, turnedOut)) / 2;
}

/** True if another party broke a plain word that was worth something to this one. A vague clause fools nobody. */
function isFooled(position: Position, party: number, kind: number, issue: number): boolean {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  if (read(state, layout.worded + issue) === 0 || read(state, layout.wordings + issue) === VAGUE) return false;
  if (!brokenBy(position, issue).some((breaker) => breaker !== party)) return false;
  const level = read(state, layout.levels + issue);
  const base = read(state, layout.before + issue);
  return pointsAt(position, party, kind, issue, level) > pointsAt(position, party, kind, issue, base);
}
