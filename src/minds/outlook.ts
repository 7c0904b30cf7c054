import { at } from '../kit/never.ts';
import { blankLine, lineOfConcessions, packageOnLine, type ConcessionLine } from '../rules/concessions.ts';
import { blankDraft, type Draft } from '../rules/draft.ts';
import { read } from '../rules/entries.ts';
import { isLeavingAtStake, worthOfLeaving } from '../rules/leaving.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { refuses } from '../rules/signing.ts';
import { waitsForLeaders } from '../rules/summit-flow.ts';
import { worthOfPackage } from '../rules/value.ts';
import { passes } from '../rules/win-set.ts';
import { agreedDraft } from './agreed.ts';
import { worthToCircles } from './ease.ts';

/** Points a package loses, in who weighs it, for each party that cannot carry it or never signs it. */
const OUT_OF_REACH = 15;

/** What a mind expects of one table, from what it knows when it begins to think. */
export interface TableOutlook {
  readonly table: number;
  /** Summit that would sign what is agreed there; −1 where the table itself signs. */
  readonly summit: number;
  readonly sides: readonly [number, number];
  /** The package at which both sides would be about as well off against what they fall back on. */
  readonly package: Draft;
  /** How many clauses it has. */
  readonly clauses: number;
  /** What each side would have beyond what it falls back on, in points. */
  readonly surplus: readonly [number, number];
  /** What each side falls back on. */
  readonly reservation: readonly [number, number];
  /** What the package is worth. */
  readonly worth: ExpectedWorth;
}

/** What an expected package is worth to whom, in points. */
export interface ExpectedWorth {
  readonly seat: number;
  readonly sides: readonly [number, number];
  /** To the constituencies of each side. */
  readonly circles: readonly [readonly number[], readonly number[]];
}

/** What a package is worth to a seat, to both sides and to their constituencies. */
export function worthOfExpected(
  position: Position,
  seat: number,
  sides: readonly [number, number],
  draft: Draft,
): ExpectedWorth {
  const circles = [worthToCircles(position, sides[0], draft), worthToCircles(position, sides[1], draft)] as const;
  return worthToSides(position, seat, sides, draft, circles);
}

/** `worthOfExpected` where what it is to the constituencies is known. */
export function worthToSides(
  position: Position,
  seat: number,
  [one, other]: readonly [number, number],
  draft: Draft,
  circles: ExpectedWorth['circles'],
): ExpectedWorth {
  const first = worthOfPackage(position, one, draft);
  const second = worthOfPackage(position, other, draft);
  const own = seat === one ? first : seat === other ? second : worthOfPackage(position, seat, draft);
  return { seat: own, sides: [first, second], circles };
}

/** What each table may bring. */
export function outlookOf(position: Position, seat: number): TableOutlook[] {
  const { rulebook } = position;
  return rulebook.tables.map((rules, table) => {
    const summit = summitOf(position, table);
    const sides = rules.parties.includes(seat)
      ? ([seat, at(rules.parties, rules.parties[0] === seat ? 1 : 0)] as const)
      : rules.parties;
    const balanced = balance(position, table, sides);
    return { table, summit, sides, ...balanced, worth: worthOfExpected(position, seat, sides, balanced.package) };
  });
}

/** Points a party falls back on where a table brings nothing: leaving, where that is at stake there, or what stands. */
export function fallbackOf(position: Position, table: number, party: number): number {
  return isLeavingAtStake(position.rulebook, table) ? worthOfLeaving(position, party) : 0;
}

/** The summit that would sign for a table: the main one where it may, else the next; −1 where the table signs itself. */
function summitOf(position: Position, table: number): number {
  const { rulebook, state } = position;
  const { summits, layout, mainSummit } = rulebook;
  const sitting = read(state, layout.sitting) - 1;
  if (summits[sitting]?.table === table) return sitting;
  if (!waitsForLeaders(position, table)) return -1;
  const open = (index: number): boolean => summits[index]?.table === table && read(state, layout.held + index) === 0;
  return open(mainSummit) ? mainSummit : summits.findIndex((_, index) => open(index));
}

export type Balance = Omit<TableOutlook, 'table' | 'summit' | 'sides' | 'worth'>;

/**
 * The package whose lesser surplus is greatest: of those on the first side's line of concessions that are `possible`,
 * and, until leaders sit, of what is agreed already. `worder`: who would word it; the first side, where nobody else does.
 */
export function balance(
  position: Position,
  table: number,
  sides: readonly [number, number],
  worder = sides[0],
  possible: (draft: Draft) => boolean = () => true,
): Balance {
  const { rulebook } = position;
  const [one, other] = sides;
  const reservation = [fallbackOf(position, table, one), fallbackOf(position, table, other)] as const;
  const line = lineOfConcessions(position, one, table, lineFor(rulebook));
  // What is agreed already comes first, until leaders sit.
  const first = read(position.state, rulebook.layout.sitting) === 0 ? -1 : 0;
  let best: Balance = {
    package: blankDraft(rulebook, table),
    clauses: 0,
    surplus: [-reservation[0], -reservation[1]],
    reservation,
  };
  let most = -Infinity;
  let draft = blankDraft(rulebook, table);
  for (let index = first; index < line.count; index += 1) {
    if (index < 0) draft = agreedDraft(position, table);
    else packageOnLine(position, line, index, draft);
    let clauses = 0;
    for (let issue = 0; issue < draft.clauses.length; issue += 1) {
      if (draft.clauses[issue] !== 0) clauses += 1;
      if (index >= 0 && draft.worders[issue] === one) draft.worders[issue] = worder;
    }
    if (clauses === 0 || !possible(draft)) continue;
    const own = worthOfPackage(position, one, draft) - reservation[0];
    const theirs = own <= most ? own : worthOfPackage(position, other, draft) - reservation[1];
    let merit = Math.min(own, theirs);
    // What comes now only takes off.
    if (merit <= most) continue;
    for (const side of sides) {
      if (refuses(position, side, draft)) merit -= OUT_OF_REACH;
      if (merit > most && !passes(position, side, draft)) merit -= OUT_OF_REACH;
    }
    if (merit <= most) continue;
    most = merit;
    best = { package: draft, clauses, surplus: [own, theirs], reservation };
    draft = blankDraft(rulebook, table);
  }
  return best;
}

const lines = new WeakMap<Rulebook, ConcessionLine>();

/** One line for each rulebook, drawn over and over. */
function lineFor(rulebook: Rulebook): ConcessionLine {
  const line = lines.get(rulebook) ?? blankLine(rulebook);
  lines.set(rulebook, line);
  return line;
}
