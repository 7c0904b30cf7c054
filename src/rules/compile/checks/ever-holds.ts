import type { Rulebook } from '../../rulebook.ts';
import type { Term } from '../../term.ts';
import { binary, constant, unary } from '../fold.ts';

/** Whether a condition may hold where one slot, as that of the turn, has this value; of what else it reads anything is possible. */
export function everHolds(term: Term, slot: number, value: number): boolean {
  const left = known(term, slot, value);
  return left.kind !== 'constant' || left.value !== 0;
}

/** Whether a condition may hold on some turn from the first to the last; one that is not there always does. */
export function holdsOnSomeTurn(
  rulebook: Pick<Rulebook, 'formulas' | 'layout'>,
  when: number,
  [first, last]: Turns,
): boolean {
  const { term } = rulebook.formulas[when] ?? {};
  if (term === undefined) return true;
  for (let turn = first; turn <= last; turn += 1) if (everHolds(term, rulebook.layout.turn, turn)) return true;
  return false;
}

type Turns = readonly [first: number, last: number];

/** What is left of a term once the slot has its value. */
function known(term: Term, slot: number, value: number): Term {
  const of = (part: Term): Term => known(part, slot, value);
  switch (term.kind) {
    case 'slot':
      return term.slot === slot ? constant(value) : term;
    case 'unary':
      return unary(term.operator, of(term.operand));
    case 'binary': {
      const [left, right] = [of(term.left), of(term.right)];
      // Of `&&` and `||` either side may decide, and folding looks at the left one.
      const swapped = (term.operator === '&&' || term.operator === '||') && right.kind === 'constant';
      return swapped ? binary(term.operator, right, left) : binary(term.operator, left, right);
    }
    default:
      return term;
  }
}
