import { never } from '../../../kit/never.ts';
import { MIRRORED, type Comparison } from '../../comparison.ts';
import type { Term } from '../../term.ts';
import type { Binary, Interval } from './interval.ts';

/** What a number of the game may still be. */
export interface Domain extends Interval {
  readonly whole: boolean;
  /** The bounds are not among it. */
  readonly above: boolean;
  readonly below: boolean;
  /** Neither are these. */
  readonly except: readonly number[];
}

export const domainOf = ({ low, high, whole }: Interval & { readonly whole: boolean }): Domain => ({
  low,
  high,
  whole,
  above: false,
  below: false,
  except: [],
});

/** A term that compares two others. */
export type Compared = Binary & { readonly operator: Comparison };

/** A number of the game held against a constant. */
export interface Linear {
  readonly term: Term;
  readonly operator: Comparison;
  readonly value: number;
  /** The value was worked out, and may be off by a little. */
  readonly rough: boolean;
}

/** The same number of the game has the same key. */
export const keyOf = (term: Term): string => JSON.stringify(term);

/** `turns - turn > 3` as `turn < turns - 3`; undefined where more than one number is read, or one in another way. */
export function linear({ left, operator, right }: Compared): Linear | undefined {
  if (right.kind === 'constant') return solved(left, operator, right.value, false);
  return left.kind === 'constant' ? solved(right, MIRRORED[operator], left.value, false) : undefined;
}

function solved(term: Term, operator: Comparison, value: number, rough: boolean): Linear | undefined {
  if (term.kind === 'slot' || term.kind === 'count' || term.kind === 'offered' || term.kind === 'nearness')
    return { term, operator, value, rough };
  if (term.kind === 'unary' && term.operator === '-') return solved(term.operand, MIRRORED[operator], -value, rough);
  if (term.kind !== 'binary') return undefined;
  const { left, right } = term;
  const isExact = (number: number): boolean => Number.isInteger(number) && Number.isInteger(value) && !rough;
  if (right.kind === 'constant') {
    const by = right.value;
    if (term.operator === '+') return solved(left, operator, value - by, !isExact(by));
    if (term.operator === '-') return solved(left, operator, value + by, !isExact(by));
    if (by === 0) return undefined;
    const turned = by < 0 ? MIRRORED[operator] : operator;
    if (term.operator === '*') return solved(left, turned, value / by, true);
    return term.operator === '/' ? solved(left, turned, value * by, true) : undefined;
  }
  if (left.kind !== 'constant') return undefined;
  const by = left.value;
  if (term.operator === '+') return solved(right, operator, value - by, !isExact(by));
  if (term.operator === '-') return solved(right, MIRRORED[operator], by - value, !isExact(by));
  if (term.operator !== '*' || by === 0) return undefined;
  return solved(right, by < 0 ? MIRRORED[operator] : operator, value / by, true);
}

const NEAR = 1e-6;

/** What is left of a domain where a comparison holds; undefined where nothing is. */
export function narrowed(domain: Domain, { operator, value, rough }: Linear): Domain | undefined {
  const slack = rough ? NEAR : 0;
  const least: Partial<Domain> = value - slack > domain.low ? { low: value - slack, above: false } : {};
  const most: Partial<Domain> = value + slack < domain.high ? { high: value + slack, below: false } : {};
  switch (operator) {
    case '>':
      return filled({ ...domain, ...least, ...(!rough && value >= domain.low && { above: true }) });
    case '>=':
      return filled({ ...domain, ...least });
    case '<':
      return filled({ ...domain, ...most, ...(!rough && value <= domain.high && { below: true }) });
    case '<=':
      return filled({ ...domain, ...most });
    case '==':
      if (value + slack < domain.low || value - slack > domain.high) return undefined;
      return filled({ ...domain, ...least, ...most });
    case '!=':
      return filled(rough ? domain : { ...domain, except: [...domain.except, value] });
    default:
      return never(operator);
  }
}

/** Of whole numbers those at the bounds that are not among it are left out; undefined where none is left. */
function filled(domain: Domain): Domain | undefined {
  const { whole, except } = domain;
  let { low, high, above, below } = domain;
  if (whole) {
    low = Math.ceil(low);
    high = Math.floor(high);
    if (above && low === domain.low) low += 1;
    if (below && high === domain.high) high -= 1;
    [above, below] = [false, false];
    while (low <= high && except.includes(low)) low += 1;
    while (low <= high && except.includes(high)) high -= 1;
  }
  const isEmpty = low > high || (low === high && (above || below || except.includes(low)));
  return isEmpty ? undefined : { ...domain, low, high, above, below };
}
