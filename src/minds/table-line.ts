import { at } from '../kit/never.ts';
import { blankLine, lineOfConcessions, packageOnLine, type ConcessionLine } from '../rules/concessions.ts';
import { blankDraft, copyOf, type Draft } from '../rules/draft.ts';
import { read } from '../rules/entries.ts';
import { PROMISE_STATUS } from '../rules/layout.ts';
import { nearness } from '../rules/nearness.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { lastScales, weighFurther } from '../rules/scales.ts';
import { refuses } from '../rules/signing.ts';
import { worthOfPackage } from '../rules/value.ts';
import { passes } from '../rules/win-set.ts';
import { agreedDraft, isBlank } from '../rules/agreed.ts';
import { worthOfExpected, type ExpectedWorth } from './expected-worth.ts';
import { keepLast, lastFew, nextToGo, type LastFew } from './last-few.ts';
import { lineRests, type LineRests } from './line-rests.ts';

/**
 * The packages a mind looks at for one table: what is agreed there already, until leaders sit, then those on the first side's
 * line of concessions. Each is asked once what it is worth to a side and whether the side could sign it; the answers hold
 * as long as nothing is written that they rest on (`lineRests`).
 */
export interface TableLine {
  /** Whose view it is drawn up in, the table, its sides, and who words what the first side would. */
  readonly seat: number;
  readonly table: number;
  readonly sides: readonly [number, number];
  readonly worder: number;
  /** How many packages. */
  count: number;
  readonly line: ConcessionLine;
  /** What is agreed already, 1 where it is the first of the packages, else 0. */
  agreed: Draft;
  first: number;
  /** What stood in the slots it rests on when it was drawn up, or looked at last. */
  readonly values: { readonly worths: Float64Array; readonly further: Float64Array; readonly verdicts: Float64Array };
  /** How near the day was, where that matters. */
  near: number;
  /** Whether those beyond the table were believed to sign what they must, level by level. */
  readonly further: Uint8Array;
  furtherCount: number;
  /** Points to each side, NaN while not asked. */
  readonly worths: readonly [Float64Array, Float64Array];
  /** Bits of REFUSES and PASSES for each side, and of having been asked. */
  readonly verdicts: readonly [Uint8Array, Uint8Array];
  /** Packages kept, by index, and what each is worth. */
  readonly kept: (Draft | undefined)[];
  readonly worth: (ExpectedWorth | undefined)[];
  /** Where packages are laid out to be asked about, and which lies there; −1 none. */
  readonly sheet: Draft;
  laid: number;
}

const LIVE = PROMISE_STATUS.indexOf('live');

const REFUSES = 1;
const REFUSES_ASKED = 2;
const PASSES = 4;
const PASSES_ASKED = 8;

function blankTableLine(
  rulebook: Rulebook,
  seat: number,
  table: number,
  sides: readonly [number, number],
  worder: number,
): TableLine {
  const line = blankLine(rulebook);
  const { worths, further, verdicts } = at(lineRests(rulebook), table);
  const most = 1 + line.levels.length / Math.max(1, rulebook.issues.length);
  const sheet = blankDraft(rulebook, table);
  return {
    seat,
    table,
    sides,
    worder,
    count: 0,
    line,
    agreed: sheet,
    first: 0,
    values: {
      worths: new Float64Array(worths.length),
      further: new Float64Array(further.length),
      verdicts: new Float64Array(verdicts.length),
    },
    near: 0,
    further: new Uint8Array(most),
    furtherCount: 0,
    worths: [new Float64Array(most), new Float64Array(most)],
    verdicts: [new Uint8Array(most), new Uint8Array(most)],
    kept: [],
    worth: [],
    sheet,
    laid: -1,
  };
}

/** Draws up the packages of a table as the sides stand now. */
export function drawTableLine(
  position: Position,
  seat: number,
  table: number,
  sides: readonly [number, number],
  worder = sides[0],
  into = blankTableLine(position.rulebook, seat, table, sides, worder),
): TableLine {
  const { rulebook, state } = position;
  lineOfConcessions(position, sides[0], table, into.line);
  into.first = 0;
  if (read(state, rulebook.layout.sitting) === 0) {
    into.agreed = agreedDraft(position, table);
    if (!isBlank(into.agreed)) into.first = 1;
  }
  into.count = into.first + into.line.count;
  into.laid = -1;
  into.kept.length = 0;
  into.worth.length = 0;
  for (const points of into.worths) points.fill(Number.NaN, 0, into.count);
  forgetVerdicts(into);
  return into;
}

/** One package, on a sheet that is written over when another is asked about. */
export function packageAt(position: Position, drawn: TableLine, index: number): Draft {
  const { sheet, line, sides, worder } = drawn;
  if (index < drawn.first) return drawn.agreed;
  if (drawn.laid === index) return sheet;
  packageOnLine(position, line, index - drawn.first, sheet);
  if (worder !== sides[0]) {
    for (let issue = 0; issue < sheet.clauses.length; issue += 1) {
      if (sheet.worders[issue] === sides[0]) sheet.worders[issue] = worder;
    }
  }
  drawn.laid = index;
  return sheet;
}

/** One package, to be kept. */
export function keptPackage(position: Position, drawn: TableLine, index: number): Draft {
  const kept = drawn.kept[index] ?? copyOf(packageAt(position, drawn, index));
  drawn.kept[index] = kept;
  return kept;
}

/** What a package is worth to all whom a mind asks about it. */
export function worthAt(position: Position, drawn: TableLine, index: number): ExpectedWorth {
  const { seat, sides } = drawn;
  const worth = drawn.worth[index] ?? worthOfExpected(position, seat, sides, packageAt(position, drawn, index));
  drawn.worth[index] = worth;
  return worth;
}

/** Points of a package to one of the sides, 0 the first. */
export function worthToSide(position: Position, drawn: TableLine, index: number, place: 0 | 1): number {
  const known = read(drawn.worths[place], index);
  if (!Number.isNaN(known)) return known;
  const points = worthOfPackage(position, drawn.sides[place], packageAt(position, drawn, index));
  drawn.worths[place][index] = points;
  return points;
}

/** Whether the kind of a side never signs such a package. */
export function isRefused(position: Position, drawn: TableLine, index: number, place: 0 | 1): boolean {
  const bits = drawn.verdicts[place][index] ?? 0;
  if ((bits & REFUSES_ASKED) !== 0) return (bits & REFUSES) !== 0;
  const refused = refuses(position, drawn.sides[place], packageAt(position, drawn, index));
  drawn.verdicts[place][index] = bits | REFUSES_ASKED | (refused ? REFUSES : 0);
  return refused;
}

/** Whether a side could carry a package at home. */
export function isCarried(position: Position, drawn: TableLine, index: number, place: 0 | 1): boolean {
  const bits = drawn.verdicts[place][index] ?? 0;
  if ((bits & PASSES_ASKED) !== 0) return (bits & PASSES) !== 0;
  const carried = passes(position, drawn.sides[place], packageAt(position, drawn, index));
  drawn.verdicts[place][index] = bits | PASSES_ASKED | (carried ? PASSES : 0);
  return carried;
}

/** Lines drawn up last, of each table in each seat's view; a mind that tries things out comes back to a few places. */
const REMEMBERED = 4;

const memories = new WeakMap<Rulebook, readonly LastFew<TableLine>[]>();

/** Between whom a seat sees a table: itself first where it sits there. */
function sidesOf({ tables }: Rulebook, seat: number, table: number): readonly [number, number] {
  const { parties } = at(tables, table);
  return parties[1] === seat ? [seat, parties[0]] : parties;
}

/** `drawTableLine` between the sides as the seat sees them, from memory where nothing it rests on is otherwise. */
export function recalledTableLine(position: Position, seat: number, table: number): TableLine {
  const { rulebook, state } = position;
  const sides = sidesOf(rulebook, seat, table);
  const memory = memoryOf(rulebook, seat, table);
  const rests = at(lineRests(rulebook), table);
  const near = isAnyLive(state, rests.promised) ? nearness(rulebook, state) : 0;
  for (const known of memory.things) {
    if (known.near !== near || !isAsItWas(known.values.worths, rests.worths, state)) continue;
    if (!areFurtherAsTheyWere(position, known, rests)) continue;
    if (!isAsItWas(known.values.verdicts, rests.verdicts, state)) {
      note(known.values.verdicts, rests.verdicts, state);
      forgetVerdicts(known);
    }
    return known;
  }
  const drawn = drawTableLine(position, seat, table, sides, sides[0], nextToGo(memory));
  keepLast(memory, drawn);
  drawn.near = near;
  note(drawn.values.worths, rests.worths, state);
  note(drawn.values.further, rests.further, state);
  note(drawn.values.verdicts, rests.verdicts, state);
  const scales = lastScales(rulebook);
  drawn.furtherCount = scales.furtherCount;
  drawn.further.set(scales.further.subarray(0, scales.furtherCount));
  return drawn;
}

/** Where what they rest on is otherwise, they are asked again: mostly they say the same. */
function areFurtherAsTheyWere(position: Position, known: TableLine, rests: LineRests): boolean {
  const { further, furtherCount, values } = known;
  if (isAsItWas(values.further, rests.further, position.state)) return true;
  const asked = weighFurther(position, known.sides[0], known.table);
  if (asked.furtherCount !== furtherCount) return false;
  for (let index = 0; index < furtherCount; index += 1) if (asked.further[index] !== further[index]) return false;
  note(values.further, rests.further, position.state);
  return true;
}

function forgetVerdicts({ verdicts, count }: TableLine): void {
  for (const bits of verdicts) bits.fill(0, 0, count);
}

function memoryOf(rulebook: Rulebook, seat: number, table: number): LastFew<TableLine> {
  const all =
    memories.get(rulebook) ?? rulebook.parties.flatMap(() => rulebook.tables.map(() => lastFew<TableLine>(REMEMBERED)));
  memories.set(rulebook, all);
  return at(all, seat * rulebook.tables.length + table);
}

function isAnyLive(state: Float64Array, slots: Int32Array): boolean {
  for (let index = 0; index < slots.length; index += 1) if (state[slots[index] ?? 0] === LIVE) return true;
  return false;
}

function isAsItWas(values: Float64Array, slots: Int32Array, state: Float64Array): boolean {
  for (let index = 0; index < slots.length; index += 1) {
    if (values[index] !== state[slots[index] ?? 0]) return false;
  }
  return true;
}

function note(values: Float64Array, slots: Int32Array, state: Float64Array): void {
  for (let index = 0; index < slots.length; index += 1) values[index] = read(state, slots[index] ?? 0);
}
