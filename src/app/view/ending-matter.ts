import type { Expression, Tree } from '../../scenario/expression.ts';
import type { PictureName } from '../../ui/port/gallery.ts';

/** What a part of an ending's condition is about. */
export type Matter =
  | { readonly kind: 'met' | 'vague' | 'broken' }
  | { readonly kind: 'left'; readonly party: string }
  | { readonly kind: 'given'; readonly issue: string; readonly level: string }
  | { readonly kind: 'high' | 'low' | 'state' | 'changed' | 'is'; readonly name: string };

/** What must be so for a condition to hold, in its order; what must not be so is left out, but that something may stand anywhere else. */
export function mattersOf(when: Expression | undefined): readonly Matter[] {
  return when ? mattersIn(when.tree, true) : [];
}

function mattersIn(tree: Tree, holds: boolean): readonly Matter[] {
  if (tree.kind === 'unary') return tree.operator === '!' ? mattersIn(tree.operand, !holds) : [];
  if (tree.kind === 'binary') {
    const { operator, left, right } = tree;
    if (operator === '&&' || operator === '||') return [...mattersIn(left, holds), ...mattersIn(right, holds)];
    return compared(left, operator, holds);
  }
  if (!holds) return [];
  if (tree.kind === 'call') {
    const [issue, level] = tree.arguments;
    if (tree.function !== 'reached' || issue?.kind !== 'name') return [];
    return [{ kind: 'given', issue: issue.path[0] ?? '', level: level?.kind === 'text' ? level.value : '' }];
  }
  if (tree.kind !== 'name') return [];
  const [root = '', of = ''] = tree.path;
  if (root === 'held') return [{ kind: 'met' }];
  if (root === 'walked') return [{ kind: 'left', party: of }];
  if (root === 'vague' || root === 'broken') return [{ kind: root }];
  return [{ kind: 'is', name: root }];
}

/** A gauge on one side of a number, or something that stands in a state. */
function compared(left: Tree, operator: string, holds: boolean): readonly Matter[] {
  if (left.kind !== 'name') return [];
  const name = left.path[0] ?? '';
  if (operator === '==' || operator === '!=')
    return [{ kind: (operator === '==') === holds ? 'state' : 'changed', name }];
  const up = operator.startsWith('>') === holds;
  return [{ kind: up ? 'high' : 'low', name }];
}

/** What is engraved for an ending, from what it asks: who left or broke a word is told before what was signed. */
export function pictureOf(when: Expression | undefined): PictureName {
  const matters = mattersOf(when);
  const is = (kind: Matter['kind']): boolean => matters.some((matter) => matter.kind === kind);
  if (matters.length === 0) return 'time';
  for (const kind of ['left', 'broken', 'vague'] as const) if (is(kind)) return kind;
  if (is('given') || is('is') || (is('met') && is('state'))) return 'signed';
  if (is('met')) return 'met';
  return is('high') ? 'danger' : 'time';
}
