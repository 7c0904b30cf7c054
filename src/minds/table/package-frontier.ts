import { at } from '../../kit/never.ts';
import { blankDraft, packageOf, putClause, type Draft } from '../../rules/draft.ts';
import { kindOf, read } from '../../rules/entries.ts';
import { fallbackOf } from '../../rules/leaving.ts';
import { WORDINGS, type Wording } from '../../rules/layout.ts';
import { MOST_ISSUES, openIssues, preparedIssues, whyNotOffer } from '../../rules/offers.ts';
import type { Position } from '../../rules/position.ts';
import { mustSign, refuses } from '../../rules/signing.ts';
import type { Package } from '../../rules/step.ts';
import { weighClause, worthOfPackage } from '../../rules/value.ts';
import { passes } from '../../rules/win-set.ts';
import { nashPoint, undominated, type Point } from './frontier.ts';

export interface Table {
  readonly table: number;
  /** The summit at which it sits; −1: before. Then clauses are such as may be offered there. */
  readonly summit: number;
  /** Who words the clauses: a party. Default: the first side. */
  readonly worder?: number;
  /** Wordings a clause may have. Default: plain; at a summit what is not prepared is vague whatever stands here. */
  readonly wordings?: readonly Wording[];
  /** Only packages that all who must sign could sign: no floor of their kind, and carried at home. Default: all. */
  readonly signable?: boolean;
}

export interface TablePoint extends Point {
  readonly package: Package;
}

interface Choice {
  readonly issue: number;
  readonly level: number;
  readonly wording: number;
  /** Points to either side if it is kept: no package is worth more than these together. */
  readonly one: number;
  readonly other: number;
}

/**
 * The Pareto frontier of a table of a game as it stands: packages of which none other is worth more to one side and no
 * less to the other, worth being E at each side's own kind and belief; best for the first side first. Exact, by branch and
 * bound: `E ≤ K` (rules/value.ts), and K adds up clause by clause.
 */
export function paretoOf(position: Position, table: Table): TablePoint[] {
  const [one, other] = at(position.rulebook.tables, table.table).parties;
  const found: Found = { points: [], packages: [] };
  const issues = choicesOf(position, table).toSorted((a, b) => b.reach - a.reach);
  const draft = blankDraft(position.rulebook, table.table);
  const worder = table.worder ?? one;
  const most = Math.min(at(position.rulebook.tables, table.table).atMost, MOST_ISSUES);
  // The most that the issues from one on could still add, to either side; and what gifts could.
  const still = issues.map((_, from) => [boundOf(issues, from, 'one'), boundOf(issues, from, 'other')] as const);
  const gifts = [giftsTo(position, one), giftsTo(position, other)] as const;
  const branch = (place: number, clauses: number, kOne: number, kOther: number): void => {
    const [moreOne, moreOther] = clauses < most ? (still[place] ?? NOTHING) : NOTHING;
    if (isBeaten(found.points, kOne + moreOne + gifts[0], kOther + moreOther + gifts[1])) return;
    if (clauses > 0 && place === issues.length) {
      keep(position, table, draft, found);
      return;
    }
    const choices = clauses < most ? issues[place]?.choices : undefined;
    for (const { issue, level, wording, one: forOne, other: forOther } of choices ?? []) {
      putClause(draft, issue, level, wording, worder);
      branch(place + 1, clauses + 1, kOne + forOne, kOther + forOther);
      draft.clauses[issue] = 0;
    }
    if (place < issues.length) branch(place + 1, clauses, kOne, kOther);
  };
  branch(0, 0, 0, 0);
  return found.points.map((point) => ({ ...point, package: at(found.packages, point.outcome) }));
}

/** Of a frontier the point with the greatest product of gains over what either side falls back on; none without a zone. */
export function nashOf(position: Position, table: number, frontier: readonly TablePoint[]): TablePoint | undefined {
  const [one, other] = at(position.rulebook.tables, table).parties;
  const nash = nashPoint(frontier, fallbackOf(position, table, one), fallbackOf(position, table, other));
  return frontier.find(({ outcome }) => outcome === nash?.outcome);
}

interface Found {
  points: Point[];
  readonly packages: Package[];
}

const NOTHING = [0, 0] as const;

function isBeaten(points: readonly Point[], one: number, other: number): boolean {
  return points.some((point) => point.one >= one && point.other >= other);
}

function keep(position: Position, table: Table, draft: Draft, found: Found): void {
  const [one, other] = at(position.rulebook.tables, table.table).parties;
  const point = {
    outcome: found.packages.length,
    one: worthOfPackage(position, one, draft),
    other: worthOfPackage(position, other, draft),
  };
  if (isBeaten(found.points, point.one, point.other)) return;
  if (table.signable === true && !couldSign(position, table.table, draft)) return;
  found.packages.push(packageOf(draft));
  found.points = undominated([...found.points, point]);
}

/** Nobody whose signature it takes is a kind that never signs it, or could not carry it; who is no side loses nothing by it. */
function couldSign(position: Position, table: number, draft: Draft): boolean {
  const { rulebook } = position;
  const { parties } = at(rulebook.tables, table);
  return rulebook.parties.every((_, party) => {
    if (!mustSign(rulebook, draft, party)) return true;
    if (refuses(position, party, draft) || !passes(position, party, draft)) return false;
    return parties.includes(party) || worthOfPackage(position, party, draft) >= fallbackOf(position, table, party);
  });
}

interface Issue {
  readonly choices: readonly Choice[];
  /** How far apart its choices are: what decides most is branched on first. */
  readonly reach: number;
}

function boundOf(issues: readonly Issue[], from: number, side: 'one' | 'other'): number {
  return issues
    .slice(from)
    .reduce((sum, { choices }) => sum + Math.max(0, ...choices.map((choice) => choice[side])), 0);
}

const worth = { read: 0, gain: 0, odds: 1, given: false, recoverable: 0 };

function choicesOf(position: Position, { table, summit, worder, wordings = ['plain'] }: Table): Issue[] {
  const { rulebook, state } = position;
  const [one, other] = at(rulebook.tables, table).parties;
  const by = worder ?? one;
  const draft = blankDraft(rulebook, table);
  const allowed = summit < 0 ? wordings : WORDINGS;
  const issues = new Set([
    ...openIssues(rulebook, state, table),
    ...(summit < 0 ? [] : preparedIssues(position, summit)),
  ]);
  return [...issues].map((issue) => {
    const choices: Choice[] = [];
    for (const level of at(rulebook.issues, issue).levels.keys()) {
      for (const wording of allowed) {
        // Plainly to say what holds already is to say nothing.
        if (wording === 'plain' && level === read(state, rulebook.layout.levels + issue)) continue;
        if (whyNotOffer(position, table, summit, [{ issue, level, wording }]) !== undefined) continue;
        const word = WORDINGS.indexOf(wording);
        putClause(draft, issue, level, word, by);
        const to = (party: number): number =>
          weighClause(position, party, kindOf(rulebook, state, party), draft, issue, 1, party, worth);
        choices.push({ issue, level, wording: word, one: to(one), other: to(other) });
        draft.clauses[issue] = 0;
      }
    }
    return { choices, reach: choices.reduce((sum, each) => sum + Math.abs(each.one) + Math.abs(each.other), 0) };
  });
}

/** The most that gifts still pending could bring a party by a signature, in points. */
function giftsTo({ rulebook, state }: Position, party: number): number {
  const { layout, gifts } = rulebook;
  return gifts.reduce((sum, { to, from }, index) => {
    const concerned = to === party || from === party;
    return sum + (concerned ? Math.abs(read(state, layout.pendingGifts + index)) : 0);
  }, 0);
}
