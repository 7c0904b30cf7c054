import type { Rulebook } from '../rules/rulebook.ts';
import type { Evaluator } from '../rules/term.ts';
import { costOfLeaving } from '../rules/leaving.ts';
import { nearness } from '../rules/nearness.ts';
import { BINARY, FIRST_BINARY, flatCode, MOST, OP, RIGHT, SLOT_AND_CONSTANT } from './flat-code.ts';

/** A formula may name the cost of leaving, which looks at formulas of promises; these name no such cost again. */
const NESTING = 3;

const known = new WeakMap<Rulebook, Evaluator>();

/** The kernel's evaluator of a rulebook: flat tables, no closures; only what leaving costs allocates, a short list of promises. */
export function flatEvaluator(rulebook: Rulebook): Evaluator {
  const found = known.get(rulebook);
  if (found !== undefined) return found;
  const made = makeEvaluator(rulebook);
  known.set(rulebook, made);
  return made;
}

/** Every index is written by `flatCode`, so it is in range. */
const read = (list: Float64Array, index: number): number => list[index] ?? 0;
const readInt = (list: Int32Array, index: number): number => list[index] ?? 0;

function makeEvaluator(rulebook: Rulebook): Evaluator {
  const { code, constants, lists, starts, depth } = flatCode(rulebook.formulas.map((formula) => formula.term));
  const { layout } = rulebook;
  // Many a formula is a number and no more.
  const isFixed = Uint8Array.from(rulebook.formulas, ({ term }) => (term.kind === 'constant' ? 1 : 0));
  const fixed = Float64Array.from(rulebook.formulas, ({ term }) => (term.kind === 'constant' ? hold(term.value) : 0));
  const stack = new Float64Array((depth + 1) * NESTING);
  let base = 0;

  const leaving = (party: number, state: Float64Array): number => {
    base += depth + 1;
    if (base >= stack.length) throw new Error(`The cost of leaving of party ${party} asks for itself`);
    const cost = costOfLeaving({ rulebook, state, evaluator }, party);
    base -= depth + 1;
    return hold(cost);
  };

  const value = (formula: number, state: Float64Array): number => {
    if (isFixed[formula] === 1) return read(fixed, formula);
    let pc = readInt(starts, formula);
    let top = base;
    let x = 0;
    for (;;) {
      const op = readInt(code, pc);
      const a = readInt(code, pc + 1);
      const b = readInt(code, pc + 2);
      pc += 3;
      // Most instructions join two numbers.
      if (op >= SLOT_AND_CONSTANT) {
        x = join(op - SLOT_AND_CONSTANT + FIRST_BINARY, read(state, a), read(constants, b));
        continue;
      }
      if (op >= FIRST_BINARY) {
        if (b === RIGHT.constant) x = join(op, x, read(constants, a));
        else if (b === RIGHT.slot) x = join(op, x, read(state, a));
        else {
          top -= 1;
          x = join(op, read(stack, top), x);
        }
        continue;
      }
      switch (op) {
        case OP.return:
          return x;
        case OP.constant:
          x = read(constants, a);
          break;
        case OP.slot:
          x = read(state, a);
          break;
        case OP.is:
          x = read(state, a) === b ? 1 : 0;
          break;
        case OP.count:
          x = count(lists, a, b, state);
          break;
        case OP.offered:
          x = read(state, layout.offer + a) - 1;
          if (x < 0) x = read(state, layout.levels + a);
          break;
        case OP.nearness:
          x = hold(nearness(rulebook, state));
          break;
        case OP.leaving:
          x = leaving(a, state);
          break;
        case OP.push:
          stack[top] = x;
          top += 1;
          break;
        case OP.not:
          x = x === 0 ? 1 : 0;
          break;
        case OP.negate:
          x = -x;
          break;
        case OP.abs:
          if (x < 0) x = -x;
          break;
        case OP.truth:
          if (x !== 0) x = 1;
          break;
        case OP.jump:
          pc = a;
          break;
        case OP.jumpIfZero:
          if (x === 0) pc = a;
          break;
        case OP.jumpUnlessZero:
          if (x !== 0) pc = a;
          break;
        default:
          throw new Error(`No instruction ${op}`);
      }
    }
  };

  const evaluator: Evaluator = { value };
  return evaluator;
}

function count(lists: Int32Array, start: number, length: number, state: Float64Array): number {
  const value = readInt(lists, start);
  let found = 0;
  for (let index = start + 1; index <= start + length; index += 1) {
    if (read(state, readInt(lists, index)) === value) found += 1;
  }
  return found;
}

function join(operator: number, left: number, right: number): number {
  switch (operator) {
    case BINARY['+']:
      return hold(left + right);
    case BINARY['-']:
      return hold(left - right);
    case BINARY['*']:
      return hold(left * right);
    case BINARY['/']:
      return right === 0 ? 0 : hold(left / right);
    case BINARY['%']:
      return right === 0 ? 0 : left % right;
    case BINARY['<']:
      return left < right ? 1 : 0;
    case BINARY['<=']:
      return left <= right ? 1 : 0;
    case BINARY['>']:
      return left > right ? 1 : 0;
    case BINARY['>=']:
      return left >= right ? 1 : 0;
    case BINARY['==']:
      return left === right ? 1 : 0;
    case BINARY['!=']:
      return left !== right ? 1 : 0;
    case BINARY.min:
      return left < right ? left : right;
    case BINARY.max:
      return left > right ? left : right;
    default:
      throw new Error(`No operator ${operator}`);
  }
}

function hold(x: number): number {
  return x > MOST ? MOST : x < -MOST ? -MOST : x;
}
