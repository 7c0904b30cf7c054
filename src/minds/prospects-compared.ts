import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { blankHopes, hopeFor, worthOfGoingOn } from './hopes.ts';
import { oddsOfFinding, pointsExpected, type Ledger, type TableShare } from './prospects.ts';

/**
 * What of a seat's prospects is otherwise:
 *
 * - `stands`: what stands, was given and was paid; `left`: whether somebody has left;
 * - `sits`: the odds that a table's leaders sit; `prepared`: how much of its text they will have prepared;
 * - `home`: how easily a side could carry what is expected, and which of its constituencies moved most, −1 none;
 * - `floor`: whether a side's kind signs such a thing; `falls`: what a side falls back on where nothing is agreed, and by how much that moved;
 * - `brings`: what the text itself is worth; `meeting`: the meeting by itself; `leaving`: what is left where nothing is signed.
 */
export type Share =
  | { readonly kind: 'stands' | 'left' | 'meeting' | 'leaving' }
  | { readonly kind: 'sits' | 'prepared' | 'brings'; readonly table: number }
  | { readonly kind: 'home'; readonly table: number; readonly party: number; readonly circle: number }
  | { readonly kind: 'floor'; readonly table: number; readonly party: number }
  | { readonly kind: 'falls'; readonly table: number; readonly party: number; readonly by: number };

/** Points by which a share moved the whole. */
export type Moved = Share & { readonly points: number };

interface Table {
  expected: TableShare['expected'];
  sits: number;
  prepared: number;
  scored: number;
  readonly falls: [number, number];
  readonly home: [number, number];
  readonly floor: [number, number];
}

const PLACES = [0, 1] as const;

/**
 * What moved the prospects of a seat from one reckoning to another: one share after the other is put as it is in the second, in a fixed
 * order, and what that adds to the value is laid at its door. The points add up to the difference of the values.
 */
export function differenceOf(rulebook: Rulebook, seat: number, before: Ledger, after: Ledger): readonly Moved[] {
  if (before.walked || after.walked) {
    const points = after.value - before.value;
    return points === 0 ? [] : [{ kind: before.walked === after.walked ? 'leaving' : 'left', points }];
  }
  const tables = before.tables.map(tableOf);
  let { stands, outside, leavingLater, meeting, held } = before;
  let value = before.value;
  const moved: Moved[] = [];
  const put = (share: Share): void => {
    const hopes = blankHopes();
    for (const table of tables) hopeOf(rulebook, seat, table, hopes);
    const now = stands + worthOfGoingOn(hopes, meeting, held, leavingLater, outside);
    if (now !== value) moved.push({ ...share, points: now - value });
    value = now;
  };
  stands = after.stands;
  put({ kind: 'stands' });
  for (const [index, table] of tables.entries()) {
    const to = at(after.tables, index);
    const { table: of, sides } = to.expected;
    for (const place of PLACES) {
      const party = sides[place];
      table.home[place] = to.homes[place].ease;
      put({ kind: 'home', table: of, party, circle: circleMoved(at(before.tables, index), to, place) });
      table.floor[place] = to.floor[place];
      put({ kind: 'floor', table: of, party });
      const by = to.fallback[place] - table.falls[place];
      table.falls[place] = to.fallback[place];
      put({ kind: 'falls', table: of, party, by });
    }
    table.prepared = to.prepared;
    put({ kind: 'prepared', table: of });
    table.expected = to.expected;
    table.scored = to.scored;
    put({ kind: 'brings', table: of });
    table.sits = to.sits;
    put({ kind: 'sits', table: of });
  }
  ({ meeting, held } = after);
  put({ kind: 'meeting' });
  ({ leavingLater, outside } = after);
  put({ kind: 'leaving' });
  return moved;
}

const tableOf = ({ expected, sits, prepared, scored, fallback, homes, floor }: TableShare): Table => ({
  expected,
  sits,
  prepared,
  scored,
  falls: [...fallback],
  home: [homes[0].ease, homes[1].ease],
  floor: [...floor],
});

function hopeOf(rulebook: Rulebook, seat: number, table: Table, hopes: ReturnType<typeof blankHopes>): void {
  const { expected, sits, prepared, scored, falls, home, floor } = table;
  const found = expected.clauses > 0 ? oddsOfFinding(expected, expected.worth, falls[0], falls[1]) : 0;
  const agrees = Math.sqrt(found * home[0] * floor[0] * home[1] * floor[1]);
  const points = pointsExpected(rulebook, seat, expected, scored, prepared, falls[0], falls[1]);
  hopeFor(rulebook, expected, sits, agrees, points, hopes);
}

/** The constituency of a side whose content moved most, by its place; −1 where none did. */
function circleMoved(before: TableShare, after: TableShare, place: 0 | 1): number {
  const [one, other] = [before.homes[place].content, after.homes[place].content];
  const by = other.map((content, circle) => Math.abs(content - (one[circle] ?? content)));
  const most = Math.max(0, ...by);
  return most === 0 ? -1 : by.indexOf(most);
}
