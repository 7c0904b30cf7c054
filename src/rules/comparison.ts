import type { BinaryOperator } from '../scenario/expression.ts';

/** Operators that compare two numbers. */
export const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='] as const satisfies readonly BinaryOperator[];
export type Comparison = (typeof COMPARISONS)[number];

/** An operator as one that compares; undefined for any other. */
export const asComparison = (operator: BinaryOperator): Comparison | undefined =>
  COMPARISONS.find((one) => one === operator);

/** What holds where a comparison does not. */
export const NEGATED: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

/** The same comparison with its sides exchanged. */
export const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};
