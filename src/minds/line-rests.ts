import { at } from '../kit/never.ts';
import { bitOf, promiseMarks } from '../rules/promise-marks.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { markFormula } from '../rules/term-slots.ts';

/** The slots on which rests what a mind asks about packages at one table. */
export interface LineRests {
  /** What may be offered and what it is worth to whom, but for the signatures it wants beyond the table. */
  readonly worths: Int32Array;
  /**
   * Where it stands whether a promise has been made that a signature there may break: while one has, what it costs rests on the
   * day, too.
   */
  readonly promised: Int32Array;
  /** Whether those beyond the table are believed to sign, where it does not rest on the above. */
  readonly further: Int32Array;
  /** Whether a side refuses a package or could carry it at home, where it does not rest on the above. */
  readonly verdicts: Int32Array;
}

const known = new WeakMap<Rulebook, readonly LineRests[]>();

/**
 * What the packages of each table rest on: while none of the slots is written, every answer stays as it was. What the sides
 * fall back on is not among it. Found once for each rulebook, by looking at every formula that is asked.
 */
export function lineRests(rulebook: Rulebook): readonly LineRests[] {
  const found = known.get(rulebook) ?? rulebook.tables.map((_, table) => restsOf(rulebook, table));
  known.set(rulebook, found);
  return found;
}

const WORTHS = 1;
const FURTHER = 2;
const VERDICTS = 4;
const PROMISED = 8;

function restsOf(rulebook: Rulebook, table: number): LineRests {
  const marks = new Int32Array(rulebook.layout.size);
  const marked = (has: number, not: number): Int32Array =>
    Int32Array.from([...marks.keys()].filter((slot) => (at(marks, slot) & has) !== 0 && (at(marks, slot) & not) === 0));
  const marking: Marking = {
    rulebook,
    table,
    formula: (bits, index) => markFormula(rulebook, index, marks, bits),
    run: (bits, first, length) => {
      for (let slot = first; slot < first + length; slot += 1) marks[slot] = at(marks, slot) | bits;
    },
  };
  markWorths(marking);
  markPromises(marking);
  markVerdicts(marking);
  markFurther(marking);
  return {
    worths: marked(WORTHS, 0),
    promised: marked(PROMISED, 0),
    further: marked(FURTHER, WORTHS),
    verdicts: marked(VERDICTS, WORTHS),
  };
}

interface Marking {
  readonly rulebook: Rulebook;
  readonly table: number;
  readonly formula: (bits: number, index: number) => void;
  readonly run: (bits: number, first: number, length: number) => void;
}

function markWorths({ rulebook, table, formula, run }: Marking): void {
  const { layout, parties, issues, tables, gifts, mostKinds } = rulebook;
  // A line lays down every issue, those beyond the table as they stand.
  run(WORTHS, layout.levels, issues.length);
  run(WORTHS, layout.sitting, 1);
  run(WORTHS, layout.laid, 1);
  run(WORTHS, layout.agenda + table * issues.length, issues.length);
  for (const issue of at(tables, table).issues) {
    const { agreed, agreedWording, agreedBy, agreedAt } = layout;
    for (const row of [agreed, agreedWording, agreedBy, agreedAt]) run(WORTHS, row + issue, 1);
    for (const index of at(issues, issue).dearer) formula(WORTHS, index);
  }
  run(WORTHS, layout.kinds, parties.length);
  run(WORTHS, layout.beliefs, parties.length * parties.length * mostKinds);
  run(WORTHS, layout.pendingGifts, gifts.length);
  for (const gift of gifts) formula(WORTHS, gift.if);
}

/** What a party refuses and could carry at home. */
function markHome({ rulebook, formula, run }: Marking, party: number, bits: number): void {
  const { layout, parties } = rulebook;
  const { kinds, constituencies } = at(parties, party);
  for (const { refuses } of kinds) formula(bits, refuses);
  if (constituencies.length > 0) run(bits, layout.needs + party, 1);
  for (const { needs, index } of constituencies) {
    formula(bits, needs);
    run(bits, layout.waivedNeeds + index, 1);
  }
}

function markVerdicts(marking: Marking): void {
  const { parties } = at(marking.rulebook.tables, marking.table);
  for (const party of parties) markHome(marking, party, VERDICTS);
}

/** Who must sign beyond the table is believed to by what leaving would be worth to it, too. */
function markFurther(marking: Marking): void {
  const { rulebook, table, formula } = marking;
  const { tables, issues, parties } = rulebook;
  const rules = at(tables, table);
  const signers = new Set(rules.issues.flatMap((issue) => at(issues, issue).levels.flatMap(({ signs }) => signs)));
  for (const signer of signers) {
    if (rules.parties.includes(signer)) continue;
    markHome(marking, signer, FURTHER);
    const { terms, kinds } = at(parties, signer);
    for (const { points } of terms) formula(FURTHER, points);
    for (const { outside } of kinds) formula(FURTHER, outside);
  }
}

/** Promises that no signature there can make false are left out: whether one is given changes nothing about packages. */
function markPromises({ rulebook, table, formula, run }: Marking): void {
  const { layout, parties, promises } = rulebook;
  const marks = promiseMarks(rulebook).tables[table] ?? -1;
  for (const [promise, { holds }] of promises.entries()) {
    if ((marks & bitOf(promise)) === 0) continue;
    formula(WORTHS, holds);
    for (let party = 0; party < parties.length; party += 1) {
      run(WORTHS | PROMISED, layout.promiseStatus + party * promises.length + promise, 1);
      run(WORTHS, layout.promiseStrength + party * promises.length + promise, 1);
    }
  }
}
