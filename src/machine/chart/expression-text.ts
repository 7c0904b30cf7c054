import { never } from '../../kit/never.ts';
import type { BinaryOperator, Tree } from '../../scenario/expression.ts';

const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '||': 2,
  '&&': 3,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};
const CHOICE = 1;
const CONJUNCTION = BINDING['&&'];
const UNARY = 7;
const WHOLE = 8;

/** An expression as an author would write it, with no more brackets than it needs. */
export function expressionText(tree: Tree): string {
  switch (tree.kind) {
    case 'number':
      return numberText(tree.value);
    case 'truth':
      return String(tree.value);
    case 'text':
      return JSON.stringify(tree.value);
    case 'name':
      return tree.path.join('.');
    case 'unary':
      return `${tree.operator}${within(tree.operand, UNARY)}`;
    case 'binary': {
      const binding = BINDING[tree.operator];
      // Readers of such expressions disagree about comparisons of comparisons: those are always in brackets.
      const left = binding === BINDING['=='] ? binding + 1 : binding;
      return `${within(tree.left, left)} ${tree.operator} ${within(tree.right, binding + 1)}`;
    }
    case 'choice':
      return `${within(tree.test, CHOICE + 1)} ? ${within(tree.yes, CHOICE + 1)} : ${within(tree.no, CHOICE)}`;
    case 'call':
      return `${tree.function}(${tree.arguments.map(expressionText).join(', ')})`;
    default:
      return never(tree);
  }
}

/** A number without the dust of binary fractions. */
export const numberText = (value: number): string => String(Number(value.toFixed(6)) + 0);

/** `1 turn`, `2 turns`. */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** An expression that stays whole beside others with `&&`; one that is not read from a tree keeps its brackets. */
export function conjunct(text: string, tree: Tree | undefined): string {
  return (tree === undefined ? /\|\||\?/.test(text) : bindingOf(tree) < CONJUNCTION) ? `(${text})` : text;
}

/** The same where it is one side of a sum or a product, or stands after a sign. */
export function operand(text: string): string {
  return /^[\w.]+$|^\([^()]*\)$/.test(text) ? text : `(${text})`;
}

/** An expression that stands alone, without brackets around the whole of it. */
export function unwrapped(text: string): string {
  if (!text.startsWith('(')) return text;
  let depth = 0;
  for (let place = 0; place < text.length - 1; place += 1) {
    const mark = text.charAt(place);
    depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
    if (depth === 0) return text;
  }
  return text.slice(1, -1);
}

function within(tree: Tree, binding: number): string {
  const text = expressionText(tree);
  return bindingOf(tree) < binding ? `(${text})` : text;
}

function bindingOf(tree: Tree): number {
  if (tree.kind === 'binary') return BINDING[tree.operator];
  if (tree.kind === 'choice') return CHOICE;
  if (tree.kind === 'number') return tree.value < 0 ? UNARY : WHOLE;
  return tree.kind === 'unary' ? UNARY : WHOLE;
}
