import { at, never } from '../kit/never.ts';
import type { BinaryOperator } from '../scenario/expression.ts';
import type { Term } from '../rules/term.ts';

/**
 * Instructions of the flat evaluator, three numbers each: what to do, and two operands. One number, the accumulator,
 * is at hand; older ones wait on a stack.
 */
export const OP = {
  return: 0,
  constant: 1,
  slot: 2,
  /** 1 if slot a holds b. */
  is: 3,
  /** How many of the b slots listed from a + 1 hold the value listed at a. */
  count: 4,
  offered: 5,
  nearness: 6,
  leaving: 7,
  push: 8,
  not: 9,
  negate: 10,
  abs: 11,
  truth: 12,
  jump: 13,
  jumpIfZero: 14,
  jumpUnlessZero: 15,
} as const;

/** Operators on two numbers start here. `a` says where the right side is, `b` in which of the places of `RIGHT`. */
export const FIRST_BINARY = 16;
export const BINARY = {
  '+': 16,
  '-': 17,
  '*': 18,
  '/': 19,
  '%': 20,
  '<': 21,
  '<=': 22,
  '>': 23,
  '>=': 24,
  '==': 25,
  '!=': 26,
  min: 27,
  max: 28,
} as const;
/**
 * The same operators on the number in slot a and the constant at b start here: by far the commonest pair, it is one
 * instruction and not two.
 */
export const SLOT_AND_CONSTANT = 32;
export const RIGHT = { stack: 0, slot: 1, constant: 2 } as const;

/** Beyond this a number is held; see `Evaluator`. */
export const MOST = 1e9;

/** Every formula of a rulebook in one list of instructions. */
export interface FlatCode {
  readonly code: Int32Array;
  readonly constants: Float64Array;
  /** What `count` looks through. */
  readonly lists: Int32Array;
  /** Where each formula begins. */
  readonly starts: Int32Array;
  /** Places on the stack that the deepest formula needs. */
  readonly depth: number;
}

interface Writing {
  readonly code: number[];
  readonly constants: number[];
  readonly lists: number[];
  depth: number;
}

export function flatCode(terms: readonly Term[]): FlatCode {
  const writing: Writing = { code: [], constants: [], lists: [], depth: 0 };
  const starts = terms.map((term) => {
    const start = writing.code.length;
    write(writing, term, 0);
    emit(writing, OP.return);
    return start;
  });
  return {
    code: Int32Array.from(writing.code),
    constants: Float64Array.from(writing.constants),
    lists: Int32Array.from(writing.lists),
    starts: Int32Array.from(starts),
    depth: writing.depth,
  };
}

/** Appends an instruction and says where it stands. */
function emit({ code }: Writing, op: number, a = 0, b = 0): number {
  return code.push(op, a, b) - 3;
}

function constant({ constants }: Writing, value: number): number {
  const held = value > MOST ? MOST : value < -MOST ? -MOST : value;
  const known = constants.indexOf(held);
  return known >= 0 ? known : constants.push(held) - 1;
}

/** Writes what leaves the value of `term` in the accumulator, with `depth` places of the stack in use. */
function write(to: Writing, term: Term, depth: number): void {
  switch (term.kind) {
    case 'constant':
      emit(to, OP.constant, constant(to, term.value));
      return;
    case 'slot':
      emit(to, OP.slot, term.slot);
      return;
    case 'count':
      writeCount(to, term.slots, term.value);
      return;
    case 'offered':
      emit(to, OP.offered, term.issue);
      return;
    case 'nearness':
      emit(to, OP.nearness);
      return;
    case 'leaving':
      emit(to, OP.leaving, term.party);
      return;
    case 'unary':
      write(to, term.operand, depth);
      emit(to, term.operator === '!' ? OP.not : OP.negate);
      return;
    case 'binary':
      if (term.operator === '&&' || term.operator === '||') writeLazy(to, term.operator, term.left, term.right, depth);
      else writeBinary(to, BINARY[term.operator], term.left, term.right, depth);
      return;
    case 'choice':
      writeChoice(to, term, depth);
      return;
    case 'call':
      writeCall(to, term, depth);
      return;
    default:
      never(term);
  }
}

function writeCount(to: Writing, slots: readonly number[], value: number): void {
  if (slots.length === 1) {
    emit(to, OP.is, at(slots, 0), value);
    return;
  }
  emit(to, OP.count, to.lists.length, slots.length);
  to.lists.push(value, ...slots);
}

/** The left side is written first, so that evaluation goes from left to right. */
function writeBinary(to: Writing, operator: number, left: Term, right: Term, depth: number): void {
  if (left.kind === 'slot' && right.kind === 'constant') {
    emit(to, SLOT_AND_CONSTANT + operator - FIRST_BINARY, left.slot, constant(to, right.value));
    return;
  }
  write(to, left, depth);
  writeWith(to, operator, right, depth);
}

/** Joins `right` to the accumulator. */
function writeWith(to: Writing, operator: number, right: Term, depth: number): void {
  if (right.kind === 'constant') emit(to, operator, constant(to, right.value), RIGHT.constant);
  else if (right.kind === 'slot') emit(to, operator, right.slot, RIGHT.slot);
  else {
    emit(to, OP.push);
    to.depth = Math.max(to.depth, depth + 1);
    write(to, right, depth + 1);
    emit(to, operator, 0, RIGHT.stack);
  }
}

function writeLazy(to: Writing, operator: '&&' | '||', left: Term, right: Term, depth: number): void {
  writeTruth(to, left, depth);
  const over = emit(to, operator === '&&' ? OP.jumpIfZero : OP.jumpUnlessZero);
  writeTruth(to, right, depth);
  land(to, over);
}

function writeChoice(to: Writing, term: Term & { kind: 'choice' }, depth: number): void {
  write(to, term.test, depth);
  const toNo = emit(to, OP.jumpIfZero);
  write(to, term.yes, depth);
  const over = emit(to, OP.jump);
  land(to, toNo);
  write(to, term.no, depth);
  land(to, over);
}

function writeCall(to: Writing, term: Term & { kind: 'call' }, depth: number): void {
  const [first, ...rest] = term.arguments;
  if (first === undefined) throw new Error(`${term.function} of nothing`);
  write(to, first, depth);
  if (term.function === 'abs') emit(to, OP.abs);
  else for (const argument of rest) writeWith(to, BINARY[term.function], argument, depth);
}

function writeTruth(to: Writing, term: Term, depth: number): void {
  write(to, term, depth);
  if (!isTruth(term)) emit(to, OP.truth);
}

const TRUTHS: ReadonlySet<BinaryOperator> = new Set(['<', '<=', '>', '>=', '==', '!=', '&&', '||']);

function isTruth(term: Term): boolean {
  return (term.kind === 'unary' && term.operator === '!') || (term.kind === 'binary' && TRUTHS.has(term.operator));
}

/** Lets a jump land on the next instruction. */
function land({ code }: Writing, jump: number): void {
  code[jump + 1] = code.length;
}
