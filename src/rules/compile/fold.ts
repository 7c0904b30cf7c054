import { clamp } from '../../kit/arithmetic.ts';
import { at, never } from '../../kit/never.ts';
import type { BinaryOperator, UnaryOperator } from '../../scenario/expression.ts';
import type { Term } from '../term.ts';

const LIMIT = 1e9;

export const constant = (value: number): Term => ({ kind: 'constant', value: clamp(value, -LIMIT, LIMIT) + 0 });
export const truth = (value: boolean): Term => constant(value ? 1 : 0);

export function unary(operator: UnaryOperator, operand: Term): Term {
  if (operand.kind !== 'constant') return { kind: 'unary', operator, operand };
  return operator === '!' ? truth(operand.value === 0) : constant(-operand.value);
}

/** Both sides constant: a constant. `&&` and `||` with a constant left side: what decides. */
export function binary(operator: BinaryOperator, left: Term, right: Term): Term {
  if (left.kind === 'constant' && operator === '&&') return left.value === 0 ? left : right;
  if (left.kind === 'constant' && operator === '||') return left.value === 0 ? right : truth(true);
  if (left.kind !== 'constant' || right.kind !== 'constant') return { kind: 'binary', operator, left, right };
  return calculate(operator, left.value, right.value);
}

export function choice(test: Term, yes: Term, no: Term): Term {
  if (test.kind !== 'constant') return { kind: 'choice', test, yes, no };
  return test.value === 0 ? no : yes;
}

export function call(name: 'min' | 'max' | 'abs', terms: readonly Term[]): Term {
  const values = terms.flatMap((term) => (term.kind === 'constant' ? [term.value] : []));
  if (values.length < terms.length) return { kind: 'call', function: name, arguments: terms };
  if (name === 'abs') return constant(Math.abs(at(values, 0)));
  return constant(name === 'min' ? Math.min(...values) : Math.max(...values));
}

function calculate(operator: BinaryOperator, left: number, right: number): Term {
  switch (operator) {
    case '+':
      return constant(left + right);
    case '-':
      return constant(left - right);
    case '*':
      return constant(left * right);
    case '/':
      return constant(right === 0 ? 0 : left / right);
    case '%':
      return constant(right === 0 ? 0 : left % right);
    case '<':
      return truth(left < right);
    case '<=':
      return truth(left <= right);
    case '>':
      return truth(left > right);
    case '>=':
      return truth(left >= right);
    case '==':
      return truth(left === right);
    case '!=':
      return truth(left !== right);
    case '&&':
      return truth(left !== 0 && right !== 0);
    case '||':
      return truth(left !== 0 || right !== 0);
    default:
      return never(operator);
  }
}
