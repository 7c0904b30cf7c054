import type { Expression } from '../../scenario/expression.ts';
import type { FormulaIndex } from '../term.ts';
import type { Bench } from './bench.ts';
import { lookUp, type Register } from './directory.ts';
import type { Draft } from './draft.ts';
import { own } from './own.ts';

/** One deed whose effects are being compiled. */
export interface Task {
  readonly bench: Bench;
  readonly draft: Draft;
  /** Counts the postponed effects met so far. */
  postponed: number;
}

/** What a word of an effect says: the value of the choice of that name, else itself. */
export function chosen({ draft }: Task, word: string): string {
  return own(draft.scope.choices, word) ?? word;
}

/** Index of a thing that is named itself or by a choice of the move; `key` where it is named by the key of the path. */
export function named(task: Task, register: Register, word: string, path: string, key = false): number {
  return lookUp(task.bench.findings, register, chosen(task, word), path, { key });
}

export function levelNamed(task: Task, issue: number, level: string, path: string): number {
  const levels = task.bench.directory.levels[issue];
  return levels === undefined ? -1 : named(task, levels, level, path);
}

export function amountOf({ bench, draft }: Task, expression: Expression): FormulaIndex {
  return bench.formulas.amount(expression, draft.scope);
}

/** One action for each party of a list by party. */
export function byParty<Value, Made>(
  task: Task,
  parties: Readonly<Record<string, Value>>,
  path: string,
  make: (party: number, value: Value, path: string) => Made,
): Made[] {
  return Object.entries(parties).map(([name, value]) => {
    const place = `${path}.${name}`;
    return make(named(task, task.bench.directory.parties, name, place, true), value, place);
  });
}
