import { asComparison, MIRRORED, NEGATED, type Comparison } from '../rules/comparison.ts';
import type { Term } from '../rules/term.ts';

/** A comparison of one thing with one number, brought to the form `side operator bound`. */
export interface Compared {
  readonly side: Term;
  readonly operator: Comparison;
  readonly bound: number;
}

/** What a term says of one thing if it is to come out as wanted; `turns_left < 6` is said of the turn. Undefined for any other term. */
export function comparison(term: Term, wanted: boolean): Compared | undefined {
  if (term.kind === 'unary' && term.operator === '!') return comparison(term.operand, !wanted);
  if (term.kind !== 'binary') return undefined;
  const written = asComparison(term.operator);
  if (written === undefined) return undefined;
  const [side, bound, operator] =
    term.left.kind === 'constant' ? [term.right, term.left, MIRRORED[written]] : [term.left, term.right, written];
  if (bound.kind !== 'constant') return undefined;
  const meant = wanted ? operator : NEGATED[operator];
  if (side.kind === 'binary' && side.operator === '-' && side.left.kind === 'constant' && side.right.kind === 'slot')
    return { side: side.right, operator: MIRRORED[meant], bound: side.left.value - bound.value };
  return { side, operator: meant, bound: bound.value };
}

/** Which values of one thing a term admits: a comparison of it, or several of the same thing joined by “or” and “and”. */
export interface Admitting {
  readonly side: Term;
  readonly admits: (value: number) => boolean;
}

export function admitting(term: Term, wanted: boolean): Admitting | undefined {
  if (term.kind === 'unary' && term.operator === '!') return admitting(term.operand, !wanted);
  if (term.kind === 'binary' && (term.operator === '||' || term.operator === '&&')) {
    const one = admitting(term.left, wanted);
    const two = admitting(term.right, wanted);
    if (one === undefined || two === undefined || !isSame(one.side, two.side)) return undefined;
    const any = (term.operator === '||') === wanted;
    const admits = (value: number): boolean =>
      any ? one.admits(value) || two.admits(value) : one.admits(value) && two.admits(value);
    return { side: one.side, admits };
  }
  const compared = comparison(term, wanted);
  return compared && { side: compared.side, admits: (value) => satisfies(value, compared) };
}

function isSame(one: Term, other: Term): boolean {
  if (one.kind === 'slot' && other.kind === 'slot') return one.slot === other.slot;
  return one.kind === 'nearness' && other.kind === 'nearness';
}

function satisfies(value: number, { operator, bound }: Compared): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '==':
      return value === bound;
    default:
      return value !== bound;
  }
}
