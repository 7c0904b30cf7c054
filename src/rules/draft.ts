import { read } from './entries.ts';
import { flatPoints } from './flat-points.ts';
import { WORDINGS } from './layout.ts';
import type { Rulebook } from './rulebook.ts';
import type { Clause, Package } from './step.ts';

/** A package at a table, laid out by issue, for adding up: written over and over instead of made anew. */
export interface Draft {
  /** The table it would be signed at, at a summit that of the summit; −1 none: then only whom its levels name would sign. */
  table: number;
  /** Level + 1 of each issue; 0 not in it. */
  readonly clauses: Int8Array;
  /** Index into WORDINGS. */
  readonly wordings: Int8Array;
  /** Party that worded the clause. */
  readonly worders: Int8Array;
}

export function blankDraft({ issues }: Rulebook, table: number): Draft {
  const { length } = issues;
  return { table, clauses: new Int8Array(length), wordings: new Int8Array(length), worders: new Int8Array(length) };
}

/** A draft of its own with the same clauses, at the same table. */
export function copyOf({ table, clauses, wordings, worders }: Draft): Draft {
  return { table, clauses: clauses.slice(), wordings: wordings.slice(), worders: worders.slice() };
}

export function clearDraft({ clauses }: Draft): void {
  for (let issue = 0; issue < clauses.length; issue += 1) clauses[issue] = 0;
}

export function putClause(draft: Draft, issue: number, level: number, wording: number, worder: number): void {
  draft.clauses[issue] = level + 1;
  draft.wordings[issue] = wording;
  draft.worders[issue] = worder;
}

/** Fills `into` with a package at a table that one party worded. */
export function draftOf(
  rulebook: Rulebook,
  table: number,
  offered: Package,
  worder: number,
  into = blankDraft(rulebook, table),
): Draft {
  into.table = table;
  clearDraft(into);
  for (const { issue, level, wording } of offered) putClause(into, issue, level, WORDINGS.indexOf(wording), worder);
  return into;
}

/**
 * Fills `into` with the offer on the table; blank where none lies there. It is worded by who laid it, but for clauses
 * that a summit takes over as agreed: those were worded when they were agreed.
 */
export function draftOnTable(rulebook: Rulebook, state: Float64Array, into = blankDraft(rulebook, -1)): Draft {
  const { layout, issues } = rulebook;
  into.table = read(state, layout.offerAt) - 1;
  const bridge = read(state, layout.offerBridge);
  const by = (bridge > 0 ? bridge : read(state, layout.offerBy)) - 1;
  const sits = read(state, layout.sitting) > 0;
  for (let issue = 0; issue < issues.length; issue += 1) {
    const clause = read(state, layout.offer + issue);
    if (clause === 0) {
      into.clauses[issue] = 0;
      continue;
    }
    const wording = read(state, layout.offerWording + issue);
    const agreed =
      sits && clause === read(state, layout.agreed + issue) && wording === read(state, layout.agreedWording + issue);
    putClause(into, issue, clause - 1, wording, agreed ? read(state, layout.agreedBy + issue) - 1 : by);
  }
  return into;
}

const atHand = new WeakMap<Rulebook, Draft>();
let lastBook: Rulebook | undefined;
let last: Draft | undefined;

/** The offer on the table, on a sheet that is written anew whenever it is asked for under the same rulebook. */
export function offerAtHand(rulebook: Rulebook, state: Float64Array): Draft {
  if (lastBook !== rulebook || last === undefined) {
    last = atHand.get(rulebook) ?? blankDraft(rulebook, -1);
    atHand.set(rulebook, last);
    lastBook = rulebook;
  }
  return draftOnTable(rulebook, state, last);
}

/** The package a draft holds, in the order of the issues. */
export function packageOf(draft: Draft): Package {
  const clauses: Clause[] = [];
  for (const [issue, clause] of draft.clauses.entries()) {
    const wording = WORDINGS[draft.wordings[issue] ?? 0];
    if (clause > 0 && wording !== undefined) clauses.push({ issue, level: clause - 1, wording });
  }
  return clauses;
}

/**
 * Whose signature a draft needs, bit p for party p: both sides of its table, and whoever one of its levels names. They sign
 * all of it, and nobody else any of it.
 */
export function signatoriesOf(rulebook: Rulebook, { table, clauses }: Draft): number {
  const { sides, signs, width } = flatPoints(rulebook);
  const { length } = clauses;
  let bits = sides[table] ?? 0;
  for (let issue = 0; issue < length; issue += 1) {
    const level = (clauses[issue] ?? 0) - 1;
    if (level >= 0) bits |= signs[issue * width + level] ?? 0;
  }
  return bits;
}
