import { never } from '../kit/never.ts';
import type { Rulebook } from './rulebook.ts';
import type { FormulaIndex, Term } from './term.ts';

/** Sets `bits` in the mark of every slot that a formula may read; nothing where the index is −1. */
export function markFormula(rulebook: Rulebook, formula: FormulaIndex, marks: Int32Array, bits: number): void {
  const term = rulebook.formulas[formula]?.term;
  if (term !== undefined) forEachSlot(rulebook, term, (slot) => void (marks[slot] = (marks[slot] ?? 0) | bits));
}

/** Tells every slot that a term may read, some more than once. */
function forEachSlot(rulebook: Rulebook, term: Term, tell: (slot: number) => void): void {
  const { layout } = rulebook;
  switch (term.kind) {
    case 'constant':
      return;
    case 'slot':
      tell(term.slot);
      return;
    case 'count':
      for (const slot of term.slots) tell(slot);
      return;
    case 'offered':
      tell(layout.offer + term.issue);
      tell(layout.levels + term.issue);
      return;
    case 'nearness':
      tellDay(rulebook, tell);
      return;
    case 'leaving':
      tellLeaving(rulebook, term.party, tell);
      return;
    case 'unary':
      forEachSlot(rulebook, term.operand, tell);
      return;
    case 'binary':
      forEachSlot(rulebook, term.left, tell);
      forEachSlot(rulebook, term.right, tell);
      return;
    case 'choice':
      for (const part of [term.test, term.yes, term.no]) forEachSlot(rulebook, part, tell);
      return;
    case 'call':
      for (const argument of term.arguments) forEachSlot(rulebook, argument, tell);
      return;
    default:
      never(term);
  }
}

function tellDay({ layout, summits, mainSummit }: Rulebook, tell: (slot: number) => void): void {
  tell(layout.turn);
  const issue = summits[mainSummit]?.turnIssue ?? -1;
  if (issue >= 0) tell(layout.levels + issue);
}

/** What leaving would break: the party's promises, whether each holds, and the tracks that leaving shifts. */
function tellLeaving(rulebook: Rulebook, party: number, tell: (slot: number) => void): void {
  const { layout, promises, parties, deeds, formulas } = rulebook;
  tellDay(rulebook, tell);
  for (const [promise, { holds }] of promises.entries()) {
    tell(layout.promiseStatus + party * promises.length + promise);
    tell(layout.promiseStrength + party * promises.length + promise);
    const term = formulas[holds]?.term;
    if (term !== undefined) forEachSlot(rulebook, term, tell);
  }
  for (const action of deeds[parties[party]?.leave ?? -1]?.actions ?? []) {
    if (action.kind === 'shift') tell(action.shift.slot);
  }
}

const reading = new WeakMap<Rulebook, Uint8Array>();

/** By formula: 1 where it asks what an offer says (`offered.*`), so that one must lie on the table to evaluate it. */
export function readsOffer(rulebook: Rulebook): Uint8Array {
  const found = reading.get(rulebook);
  if (found !== undefined) return found;
  const marks = Uint8Array.from(rulebook.formulas, ({ term }) => (asksOffer(term) ? 1 : 0));
  reading.set(rulebook, marks);
  return marks;
}

/** The cost of leaving asks promises, which may ask what is offered. */
function asksOffer(term: Term): boolean {
  switch (term.kind) {
    case 'offered':
    case 'leaving':
      return true;
    case 'constant':
    case 'slot':
    case 'count':
    case 'nearness':
      return false;
    case 'unary':
      return asksOffer(term.operand);
    case 'binary':
      return asksOffer(term.left) || asksOffer(term.right);
    case 'choice':
      return asksOffer(term.test) || asksOffer(term.yes) || asksOffer(term.no);
    case 'call':
      return term.arguments.some(asksOffer);
    default:
      return never(term);
  }
}
