import { at, never } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Term } from '../rules/term.ts';

const known = new WeakMap<Rulebook, Uint8Array>();

/**
 * Marks, by slot, what the worth of packages rests on: whatever is written elsewhere leaves it as it is, to any party and
 * constituency. Found once for each rulebook.
 */
export function bearingOnWorth(rulebook: Rulebook): Uint8Array {
  const marks = known.get(rulebook) ?? markAll(rulebook);
  known.set(rulebook, marks);
  return marks;
}

function markAll(rulebook: Rulebook): Uint8Array {
  const { layout, parties, issues, promises, gifts, formulas } = rulebook;
  const marks = new Uint8Array(layout.size);
  const row = (first: number, length: number): void => void marks.fill(1, first, first + length);
  const formula = (index: number): void => {
    if (index >= 0) markTerm(rulebook, at(formulas, index).term, marks);
  };
  row(layout.turn, 1);
  row(layout.signed, 1);
  row(layout.levels, issues.length);
  row(layout.kinds, parties.length);
  row(layout.beliefs, parties.length * parties.length * rulebook.mostKinds);
  row(layout.promiseStatus, parties.length * promises.length);
  row(layout.promiseStrength, parties.length * promises.length);
  row(layout.pendingGifts, gifts.length);
  for (const { dearer } of issues) for (const index of dearer) formula(index);
  for (const { holds } of promises) formula(holds);
  for (const gift of gifts) formula(gift.if);
  return marks;
}

/** Marks every slot a term may read. */
function markTerm(rulebook: Rulebook, term: Term, marks: Uint8Array): void {
  const { layout } = rulebook;
  switch (term.kind) {
    case 'constant':
      return;
    case 'slot':
      marks[term.slot] = 1;
      return;
    case 'count':
      for (const slot of term.slots) marks[slot] = 1;
      return;
    case 'offered':
      marks[layout.offer + term.issue] = 1;
      marks[layout.levels + term.issue] = 1;
      return;
    // Both rest on the turn, on levels and on promises, which are marked anyway.
    case 'nearness':
    case 'leaving':
      return;
    case 'unary':
      markTerm(rulebook, term.operand, marks);
      return;
    case 'binary':
      markTerm(rulebook, term.left, marks);
      markTerm(rulebook, term.right, marks);
      return;
    case 'choice':
      for (const part of [term.test, term.yes, term.no]) markTerm(rulebook, part, marks);
      return;
    case 'call':
      for (const argument of term.arguments) markTerm(rulebook, argument, marks);
      return;
    default:
      never(term);
  }
}
