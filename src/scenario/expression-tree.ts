import type { ASTNode } from '@marcbachmann/cel-js';
import { BOUNDS } from './bounds.ts';
import { FUNCTIONS, type FunctionName, type Range, type Tree } from './expression.ts';
import { ExpressionFault } from './expression-fault.ts';
import { isId } from './id.ts';
import { nearest } from './nearest.ts';

/** Turns a tree of CEL into ours: only what the format allows, whole numbers as plain numbers, dotted names as one name. */
export function convert(root: ASTNode): Tree {
  let nodes = 0;
  const tree = (node: ASTNode, depth: number): Tree => {
    nodes += 1;
    if (nodes > BOUNDS.expressionNodes) throw tooBig(node, `more than ${BOUNDS.expressionNodes} parts`);
    if (depth > BOUNDS.expressionDepth) throw tooBig(node, `parts more than ${BOUNDS.expressionDepth} deep`);
    const range = { start: node.start, end: node.end };
    const inside = (child: ASTNode): Tree => tree(child, depth + 1);
    switch (node.op) {
      case 'value':
        return literal(node.args, node, range);
      case 'id':
      case '.':
        return { kind: 'name', path: pathOf(node), range };
      case '!_':
        return { kind: 'unary', operator: '!', operand: inside(node.args), range };
      case '-_':
        return { kind: 'unary', operator: '-', operand: inside(node.args), range };
      case '?:': {
        const [test, yes, no] = node.args;
        return { kind: 'choice', test: inside(test), yes: inside(yes), no: inside(no), range };
      }
      case 'call':
        return {
          kind: 'call',
          function: functionOf(node.args[0], node.start),
          arguments: node.args[1].map(inside),
          range,
        };
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
      case '!=':
      case '&&':
      case '||': {
        const [left, right] = node.args;
        if (ORDER.has(node.op) && ORDER.has(left.op)) throw sideBySide(node);
        // A chain (a + b + c) is one level deep however long it is: only brackets, calls and choices go deeper.
        const sameLevel = left.op === node.op ? depth : depth + 1;
        return { kind: 'binary', operator: node.op, left: tree(left, sameLevel), right: inside(right), range };
      }
      case 'rcall':
        throw refused(node, `.${node.args[0]}() cannot be used here`, `There are ${FUNCTIONS.join(', ')}.`);
      default:
        throw refused(node, 'Lists, maps, [ ] and "in" cannot be used in expressions');
    }
  };
  return tree(root, 1);
}

function literal(value: unknown, node: ASTNode, range: Range): Tree {
  switch (typeof value) {
    case 'boolean':
      return { kind: 'truth', value, range };
    case 'string':
      return { kind: 'text', value, range };
    case 'number':
    case 'bigint': {
      const number = Number(value);
      if (Math.abs(number) <= BOUNDS.number) return { kind: 'number', value: number, range };
      throw new ExpressionFault('out_of_range', node.start, `Numbers go up to ${BOUNDS.number}.`);
    }
    default:
      throw refused(node, `${node.input.slice(node.start, node.end)} cannot be used in expressions`);
  }
}

function pathOf(node: ASTNode): string[] {
  if (node.op === 'id') return [named(node.args, node.start)];
  if (node.op !== '.') throw refused(node, 'Only a name can stand before a dot');
  const [before, name] = node.args;
  return [...pathOf(before), named(name, node.pos)];
}

function named(name: string, offset: number): string {
  if (isId(name)) return name;
  const lower = name.toLowerCase();
  const hint = isId(lower) ? `Write ${lower}.` : undefined;
  throw new ExpressionFault(
    'bad_id',
    offset,
    `“${name}” is no name: names are lower case, digits and underscores.`,
    hint,
  );
}

function functionOf(name: string, offset: number): FunctionName {
  const known = FUNCTIONS.find((each) => each === name);
  if (known !== undefined) return known;
  const meant = nearest(name, FUNCTIONS);
  const hint = meant === undefined ? `There are ${FUNCTIONS.join(', ')}.` : `Did you mean “${meant}”?`;
  throw new ExpressionFault('unknown_function', offset, `There is no function “${name}”.`, hint);
}

/** Comparisons by size. */
const ORDER: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

function sideBySide(node: ASTNode): ExpressionFault {
  const message = 'Two comparisons stand side by side.';
  return new ExpressionFault('expression_syntax', node.start, message, 'Join them: 3 <= turn && turn <= 6.');
}

function refused(node: ASTNode, message: string, hint?: string): ExpressionFault {
  return new ExpressionFault('expression_not_allowed', node.start, `${message}.`, hint);
}

function tooBig(node: ASTNode, what: string): ExpressionFault {
  return new ExpressionFault('expression_too_big', node.start, `The expression has ${what}.`);
}
