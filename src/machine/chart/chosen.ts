import type { BinaryOperator, Tree } from '../../scenario/expression.ts';

/** What was chosen in a concrete move, by choice. */
export type Choices = Readonly<Record<string, string>>;

/**
 * An expression with the choices of a concrete move put in, and what they decide left out: of `a == "x" ? 1 : 2` with
 * `a` chosen as `x` there remains `1`. What no choice touches is the same tree.
 */
export function chosen(tree: Tree, choices: Choices): Tree {
  switch (tree.kind) {
    case 'name':
      return name(tree, choices);
    case 'unary': {
      const operand = chosen(tree.operand, choices);
      if (operand === tree.operand) return tree;
      if (operand.kind === 'truth' && tree.operator === '!') return truth(!operand.value, tree);
      if (operand.kind === 'number' && tree.operator === '-') return { ...operand, value: -operand.value };
      return { ...tree, operand };
    }
    case 'binary': {
      const left = chosen(tree.left, choices);
      const right = chosen(tree.right, choices);
      return left === tree.left && right === tree.right ? tree : joined({ ...tree, left, right });
    }
    case 'choice': {
      const test = chosen(tree.test, choices);
      if (test !== tree.test && test.kind === 'truth') return chosen(test.value ? tree.yes : tree.no, choices);
      const yes = chosen(tree.yes, choices);
      const no = chosen(tree.no, choices);
      return test === tree.test && yes === tree.yes && no === tree.no ? tree : { ...tree, test, yes, no };
    }
    case 'call': {
      const given = tree.arguments.map((each, place) => argument(tree.function, place, chosen(each, choices)));
      return given.every((each, place) => each === tree.arguments[place]) ? tree : { ...tree, arguments: given };
    }
    default:
      return tree;
  }
}

type Name = Tree & { readonly kind: 'name' };
type Binary = Tree & { readonly kind: 'binary' };

/** A bare name is the choice itself; in a dotted one it stands for what it names (`airfield.field`). */
function name(tree: Name, choices: Choices): Tree {
  const [head = '', ...rest] = tree.path;
  const value = ownValue(choices, head);
  if (rest.length === 0) return value === undefined ? tree : { kind: 'text', value, range: tree.range };
  if (rest.every((part) => ownValue(choices, part) === undefined)) return tree;
  return { ...tree, path: [head, ...rest.map((part) => ownValue(choices, part) ?? part)] };
}

/** What is named by a choice in a call is named, not quoted: all but the level of `reached`. */
function argument(of: string, place: number, tree: Tree): Tree {
  if (tree.kind !== 'text' || (of === 'reached' && place === 1)) return tree;
  return { kind: 'name', path: [tree.value], range: tree.range };
}

const ownValue = (choices: Choices, choice: string): string | undefined =>
  Object.hasOwn(choices, choice) ? choices[choice] : undefined;

const truth = (value: boolean, { range }: Tree): Tree => ({ kind: 'truth', value, range });

function joined(tree: Binary): Tree {
  const { operator, left, right } = tree;
  if (operator === '&&' || operator === '||') return decided(tree, operator === '||');
  if (left.kind === 'text' && right.kind === 'text' && (operator === '==' || operator === '!=')) {
    return truth((left.value === right.value) === (operator === '=='), tree);
  }
  if (isNumber(right, NEUTRAL_RIGHT[operator])) return left;
  if (isNumber(left, NEUTRAL_LEFT[operator])) return right;
  if (operator === '*' && (isNumber(left, 0) || isNumber(right, 0)))
    return { kind: 'number', value: 0, range: tree.range };
  return tree;
}

/** One side that is true or false by the choices decides, or leaves it to the other. */
function decided(tree: Binary, decides: boolean): Tree {
  const { left, right } = tree;
  if (left.kind === 'truth') return left.value === decides ? left : right;
  if (right.kind === 'truth') return right.value === decides ? right : left;
  return tree;
}

const NEUTRAL_RIGHT: Partial<Record<BinaryOperator, number>> = { '+': 0, '-': 0, '*': 1, '/': 1 };
const NEUTRAL_LEFT: Partial<Record<BinaryOperator, number>> = { '+': 0, '*': 1 };

const isNumber = (tree: Tree, value: number | undefined): boolean =>
  value !== undefined && tree.kind === 'number' && tree.value === value;
