import type { Term } from '../../term.ts';

/** Whether a condition may hold where one slot, as that of the turn, has this value; of what else it reads anything is possible. */
export function everHolds(term: Term, slot: number, value: number): boolean {
  return known(term, slot, value) !== 0;
}

/** The value of a term as far as the one slot decides it. */
function known(term: Term, slot: number, value: number): number | undefined {
  const of = (part: Term): number | undefined => known(part, slot, value);
  switch (term.kind) {
    case 'constant':
      return term.value;
    case 'slot':
      return term.slot === slot ? value : undefined;
    case 'unary': {
      const operand = of(term.operand);
      if (operand === undefined) return undefined;
      return term.operator === '!' ? Number(operand === 0) : -operand;
    }
    case 'binary':
      return joined(term.operator, of(term.left), of(term.right));
    default:
      return undefined;
  }
}

type Operator = (Term & { readonly kind: 'binary' })['operator'];

function joined(operator: Operator, left: number | undefined, right: number | undefined): number | undefined {
  if (operator === '&&' && (left === 0 || right === 0)) return 0;
  if (operator === '||' && ((left ?? 0) !== 0 || (right ?? 0) !== 0)) return 1;
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case '&&':
    case '||':
      return Number(operator === '&&');
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '<':
      return Number(left < right);
    case '<=':
      return Number(left <= right);
    case '>':
      return Number(left > right);
    case '>=':
      return Number(left >= right);
    case '==':
      return Number(left === right);
    case '!=':
      return Number(left !== right);
    default:
      return undefined;
  }
}
