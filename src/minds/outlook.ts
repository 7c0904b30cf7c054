import { at } from '../kit/never.ts';
import { blankDraft, type Draft } from '../rules/draft.ts';
import { read } from '../rules/entries.ts';
import { fallbackOf } from '../rules/leaving.ts';
import type { Position } from '../rules/position.ts';
import { waitsForLeaders } from '../rules/summit-flow.ts';
import { worthOfExpected, type ExpectedWorth } from './expected-worth.ts';
import {
  drawTableLine,
  isCarried,
  isRefused,
  keptPackage,
  packageAt,
  recalledTableLine,
  worthAt,
  worthToSide,
  type TableLine,
} from './table-line.ts';

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

/** What each table may bring. */
export function outlookOf(position: Position, seat: number): TableOutlook[] {
  const { rulebook } = position;
  return rulebook.tables.map((_, table) => {
    const summit = summitOf(position, table);
    const drawn = recalledTableLine(position, seat, table);
    const { sides } = drawn;
    const { index, clauses, surplus, reservation } = balanceOn(position, drawn);
    const draft = index < 0 ? blankDraft(rulebook, table) : keptPackage(position, drawn, index);
    const worth = index < 0 ? worthOfExpected(position, seat, sides, draft) : worthAt(position, drawn, index);
    return { table, summit, sides, package: draft, clauses, surplus, reservation, worth };
  });
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

/** Where a balance was found, and what it is. */
interface Balance {
  /** Index among the packages; −1 where there is none to find. */
  readonly index: number;
  readonly clauses: number;
  readonly surplus: readonly [number, number];
  readonly reservation: readonly [number, number];
}

/** The package whose lesser surplus is greatest, of those that are `possible`. */
function balanceOn(position: Position, drawn: TableLine, possible?: (draft: Draft) => boolean): Balance {
  const { table, sides } = drawn;
  const first = fallbackOf(position, table, sides[0]);
  const second = fallbackOf(position, table, sides[1]);
  let found = -1;
  let surplus: readonly [number, number] = [-first, -second];
  let most = -Infinity;
  for (let index = 0; index < drawn.count; index += 1) {
    if (possible !== undefined && !possible(packageAt(position, drawn, index))) continue;
    const own = worthToSide(position, drawn, index, 0) - first;
    if (own <= most) continue;
    const theirs = worthToSide(position, drawn, index, 1) - second;
    let merit = Math.min(own, theirs);
    // What comes now only takes off.
    for (const place of PLACES) {
      if (merit > most && isRefused(position, drawn, index, place)) merit -= OUT_OF_REACH;
      if (merit > most && !isCarried(position, drawn, index, place)) merit -= OUT_OF_REACH;
    }
    if (merit <= most) continue;
    most = merit;
    found = index;
    surplus = [own, theirs];
  }
  const clauses = found < 0 ? 0 : clausesIn(packageAt(position, drawn, found));
  return { index: found, clauses, surplus, reservation: [first, second] };
}

const PLACES = [0, 1] as const;

function clausesIn({ clauses }: Draft): number {
  let count = 0;
  for (let issue = 0; issue < clauses.length; issue += 1) if (clauses[issue] !== 0) count += 1;
  return count;
}

/**
 * The package whose lesser surplus is greatest: of those on the first side's line of concessions that are `possible`,
 * and, until leaders sit, of what is agreed already. `worder`: who would word it, in the place of the first side. Blank where
 * there is none.
 */
export function balancedPackage(
  position: Position,
  seat: number,
  table: number,
  worder: number,
  possible: (draft: Draft) => boolean,
): Draft {
  const { parties } = at(position.rulebook.tables, table);
  const drawn = drawTableLine(position, seat, table, parties, worder);
  const { index } = balanceOn(position, drawn, possible);
  return index < 0 ? blankDraft(position.rulebook, table) : keptPackage(position, drawn, index);
}
