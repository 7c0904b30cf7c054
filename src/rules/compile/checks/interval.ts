import { never } from '../../../kit/never.ts';
import type { Term } from '../../term.ts';

/** Numbers from `low` to `high`, both among them. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const ANY: Interval = { low: -Infinity, high: Infinity };
const TRUTH: Interval = { low: 0, high: 1 };
const only = (value: number): Interval => ({ low: value, high: value });
const truth = (value: boolean): Interval => only(value ? 1 : 0);
const span = (values: readonly number[]): Interval =>
  values.some(Number.isNaN) ? ANY : { low: Math.min(...values), high: Math.max(...values) };

export type Binary = Term & { readonly kind: 'binary' };

/** Between which numbers a term lies, where it is known of what it reads; wider than the truth where that is hard to tell. */
export function intervalOf(term: Term, read: (term: Term) => Interval): Interval {
  const of = (part: Term): Interval => intervalOf(part, read);
  switch (term.kind) {
    case 'constant':
      return only(term.value);
    case 'unary': {
      const { low, high } = of(term.operand);
      if (term.operator === '-') return { low: -high, high: -low };
      return low > 0 || high < 0 ? truth(false) : low === 0 && high === 0 ? truth(true) : TRUTH;
    }
    case 'binary':
      return ofBinary(term.operator, of(term.left), of(term.right));
    case 'choice': {
      const test = of(term.test);
      const [yes, no] = [of(term.yes), of(term.no)];
      if (test.low === 0 && test.high === 0) return no;
      return test.low > 0 || test.high < 0 ? yes : span([yes.low, yes.high, no.low, no.high]);
    }
    case 'call': {
      const parts = term.arguments.map(of);
      const [lows, highs] = [parts.map(({ low }) => low), parts.map(({ high }) => high)];
      if (term.function === 'min') return { low: Math.min(...lows), high: Math.min(...highs) };
      if (term.function === 'max') return { low: Math.max(...lows), high: Math.max(...highs) };
      const [low = 0, high = 0] = [lows[0], highs[0]];
      return { low: low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high)), high: Math.max(-low, high) };
    }
    default:
      return read(term);
  }
}

function ofBinary(operator: Binary['operator'], one: Interval, other: Interval): Interval {
  switch (operator) {
    case '+':
      return { low: one.low + other.low, high: one.high + other.high };
    case '-':
      return { low: one.low - other.high, high: one.high - other.low };
    case '*':
      return span(corners(one, other, (left, right) => left * right));
    case '/':
      return other.low <= 0 && other.high >= 0 ? ANY : span(corners(one, other, (left, right) => left / right));
    case '%':
      return ANY;
    case '<':
      return decided(one.high < other.low, one.low >= other.high);
    case '<=':
      return decided(one.high <= other.low, one.low > other.high);
    case '>':
      return decided(one.low > other.high, one.high <= other.low);
    case '>=':
      return decided(one.low >= other.high, one.high < other.low);
    case '==':
      return decided(isOne(one) && isOne(other) && one.low === other.low, isApart(one, other));
    case '!=':
      return decided(isApart(one, other), isOne(one) && isOne(other) && one.low === other.low);
    case '&&':
      return decided(isTrue(one) && isTrue(other), isFalse(one) || isFalse(other));
    case '||':
      return decided(isTrue(one) || isTrue(other), isFalse(one) && isFalse(other));
    default:
      return never(operator);
  }
}

const corners = (one: Interval, other: Interval, of: (left: number, right: number) => number): number[] =>
  [one.low, one.high].flatMap((left) => [of(left, other.low), of(left, other.high)]);
const decided = (yes: boolean, no: boolean): Interval => (yes ? truth(true) : no ? truth(false) : TRUTH);
const isOne = ({ low, high }: Interval): boolean => low === high;
const isApart = (one: Interval, other: Interval): boolean => one.high < other.low || other.high < one.low;
const isTrue = ({ low, high }: Interval): boolean => low > 0 || high < 0;
export const isFalse = ({ low, high }: Interval): boolean => low === 0 && high === 0;
