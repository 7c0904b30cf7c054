import { flatPoints } from './flat-points.ts';
import type { Rulebook, TableRules } from './rulebook.ts';
import { markFormula } from './term-slots.ts';

/**
 * Which promises may come to be false by what: a bit each (`bitOf`). What is not marked holds after as it did before and need
 * not be asked.
 */
export interface PromiseMarks {
  /** By any signature. */
  readonly signing: number;
  /** By signing a clause at a level: `issue * width + level`, `width` that of `flatPoints`. */
  readonly clauses: Int32Array;
  /** By signing anything at a table. */
  readonly tables: Int32Array;
  /** By a party's leaving. */
  readonly leaving: Int32Array;
}

/** The bit of a promise. Those beyond the 31st share one: where one of them is marked, all are asked. */
export function bitOf(promise: number): number {
  return 1 << (promise < 31 ? promise : 31);
}

const known = new WeakMap<Rulebook, PromiseMarks>();
let lastBook: Rulebook | undefined;
let last: PromiseMarks | undefined;

export function promiseMarks(rulebook: Rulebook): PromiseMarks {
  if (lastBook === rulebook && last !== undefined) return last;
  last = known.get(rulebook) ?? mark(rulebook);
  known.set(rulebook, last);
  lastBook = rulebook;
  return last;
}

/** Marks what `supposeSigned` and `supposeLeft` may write. */
function mark(rulebook: Rulebook): PromiseMarks {
  const { layout, issues, parties, promises, tables } = rulebook;
  const { width } = flatPoints(rulebook);
  const slots = new Int32Array(layout.size);
  for (const [promise, { holds }] of promises.entries()) markFormula(rulebook, holds, slots, bitOf(promise));
  const at = (slot: number): number => slots[slot] ?? 0;
  const shiftsOf = (deed: number): number => {
    let bits = 0;
    for (const action of rulebook.deeds[deed]?.actions ?? [])
      if (action.kind === 'shift') bits |= at(action.shift.slot);
    return bits;
  };
  let signing = at(layout.signed);
  const clauses = new Int32Array(issues.length * width);
  for (const [issue, { levels }] of issues.entries()) {
    signing |= at(layout.offer + issue) | at(layout.offerWording + issue);
    let stands = at(layout.levels + issue);
    for (let hearer = 0; hearer < parties.length; hearer += 1) {
      const index = hearer * issues.length + issue;
      stands |= at(layout.heard + index) | at(layout.said + index);
    }
    for (const [level, { whenSigned }] of levels.entries())
      clauses[issue * width + level] = stands | shiftsOf(whenSigned);
  }
  const marksOfTable = (table: TableRules): number =>
    table.issues.reduce(
      (bits, issue) => clauses.subarray(issue * width, (issue + 1) * width).reduce((all, each) => all | each, bits),
      signing,
    );
  return {
    signing,
    clauses,
    tables: Int32Array.from(tables, marksOfTable),
    leaving: Int32Array.from(parties, ({ leave }) => shiftsOf(leave)),
  };
}
