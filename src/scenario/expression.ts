/** Offsets into the source of one expression, in UTF-16 units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const UNARY_OPERATORS = ['!', '-'] as const;
export const BINARY_OPERATORS = ['+', '-', '*', '/', '%', '<', '<=', '>', '>=', '==', '!=', '&&', '||'] as const;
export const FUNCTIONS = ['min', 'max', 'abs', 'reached', 'told'] as const;

export type UnaryOperator = (typeof UNARY_OPERATORS)[number];
export type BinaryOperator = (typeof BINARY_OPERATORS)[number];
export type FunctionName = (typeof FUNCTIONS)[number];

/** A CEL expression after the door: only what the format allows, every number a plain number. Names are not resolved. */
export type Tree =
  | { readonly kind: 'number'; readonly value: number; readonly range: Range }
  | { readonly kind: 'truth'; readonly value: boolean; readonly range: Range }
  | { readonly kind: 'text'; readonly value: string; readonly range: Range }
  | { readonly kind: 'name'; readonly path: readonly string[]; readonly range: Range }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Tree; readonly range: Range }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Tree;
      readonly right: Tree;
      readonly range: Range;
    }
  | { readonly kind: 'choice'; readonly test: Tree; readonly yes: Tree; readonly no: Tree; readonly range: Range }
  | {
      readonly kind: 'call';
      readonly function: FunctionName;
      readonly arguments: readonly Tree[];
      readonly range: Range;
    };

/** An expression as it stands in a scenario. `path` says where, e.g. `moves.praise.when`, for problems found later. */
export interface Expression {
  readonly source: string;
  readonly tree: Tree;
  readonly path: string;
}
