import type { BinaryOperator, UnaryOperator } from '../scenario/expression.ts';

/**
 * A resolved expression: names are slots, states and levels are numbers, truth is 1 and 0. The two executors evaluate
 * it each in its own way; nothing here is looked up by name.
 */
export type Term =
  | { readonly kind: 'constant'; readonly value: number }
  /** The number that stands in a slot of the state. */
  | { readonly kind: 'slot'; readonly slot: number }
  /** How many of these slots hold `value`: the copies of a track in a state. */
  | { readonly kind: 'count'; readonly slots: readonly number[]; readonly value: number }
  /** The level of an issue in the package being judged; the level in force where it is not in the package. */
  | { readonly kind: 'offered'; readonly issue: number }
  /** Turn ÷ turn of the main summit, 0 to 1; ÷ the last turn while no date is agreed. */
  | { readonly kind: 'nearness' }
  /** What leaving would break now, in points, for a party. */
  | { readonly kind: 'leaving'; readonly party: number }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Term }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Term; readonly right: Term }
  | { readonly kind: 'choice'; readonly test: Term; readonly yes: Term; readonly no: Term }
  | { readonly kind: 'call'; readonly function: 'min' | 'max' | 'abs'; readonly arguments: readonly Term[] };

/** The parts of a condition all of which must hold, from the left; itself, where it is not of several. */
export const partsOfAll = (term: Term): readonly Term[] =>
  term.kind === 'binary' && term.operator === '&&' ? [...partsOfAll(term.left), ...partsOfAll(term.right)] : [term];

/** A formula of the rulebook: its resolved form, its source, and where it stands in the scenario. */
export interface Formula {
  readonly term: Term;
  readonly source: string;
  readonly path: string;
}

/** Index into `Rulebook.formulas`. Formulas with the same term and source share one index. */
export type FormulaIndex = number;

/**
 * Evaluates formulas. `x / 0` is 0 and `x % 0` is 0, so that no number of the state is ever NaN or infinite;
 * results beyond ±1e9 are held there. `&&`, `||` and `?:` evaluate only what they need.
 */
export interface Evaluator {
  value(formula: FormulaIndex, state: Float64Array): number;
}
