import type { Expression } from '../../scenario/expression.ts';
import type { Formula, FormulaIndex, Term } from '../term.ts';
import { constant } from './fold.ts';
import { expectKind, resolve } from './resolve.ts';
import { NO_CHOICES, type Reader, type Scope } from './typed.ts';

/** The formulas of a rulebook; the same term of the same source stands once. */
export interface Formulas {
  readonly list: readonly Formula[];
  /** Index of an amount. */
  amount(expression: Expression, scope?: Scope): FormulaIndex;
  /** Index of an amount that is a chance: where it is constant it must be 0 to 1. */
  odds(expression: Expression, scope?: Scope): FormulaIndex;
  /** Index of a condition; −1 where there is none. */
  condition(expression: Expression | undefined, scope?: Scope): FormulaIndex;
  /** Index of what a claim measures: an amount, or a condition as 1 and 0. */
  measure(expression: Expression): FormulaIndex;
  /** Index of a plain number. */
  number(value: number, path: string): FormulaIndex;
  /** The value of a formula that reads nothing of the state, else undefined. */
  constantOf(formula: FormulaIndex): number | undefined;
}

/** Stands for what is faulty: no rulebook comes of it, and nothing may take it for a constant. */
const UNKNOWN: Term = { kind: 'slot', slot: -1 };

export function collectFormulas(reader: Reader): Formulas {
  const list: Formula[] = [];
  const known = new Map<string, FormulaIndex>();
  const keep = (term: Term, source: string, path: string): FormulaIndex => {
    const key = `${JSON.stringify(term)}\n${source}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, list.length);
    return list.push({ term, source, path }) - 1;
  };
  const read = (kind: 'number' | 'truth', { tree, source, path }: Expression, scope: Scope): FormulaIndex => {
    const instead = kind === 'number' ? reader.overrides.instead(path) : undefined;
    const term = expectKind(tree, kind, { reader, scope, path });
    if (instead !== undefined) return keep(constant(instead), String(instead), path);
    return keep(term ?? UNKNOWN, source, path);
  };
  const constantOf = (formula: FormulaIndex): number | undefined => {
    const term = list[formula]?.term;
    return term?.kind === 'constant' ? term.value : undefined;
  };
  return {
    list,
    constantOf,
    odds(expression, scope = NO_CHOICES) {
      const formula = read('number', expression, scope);
      const value = constantOf(formula) ?? 0;
      if (value < 0 || value > 1) {
        const hint = 'Chances are 0 to 1.';
        reader.findings.add('odds_out_of_range', expression.path, `This is a chance of ${value}.`, { hint });
      }
      return formula;
    },
    amount: (expression, scope = NO_CHOICES) => read('number', expression, scope),
    condition: (expression, scope = NO_CHOICES) => (expression === undefined ? -1 : read('truth', expression, scope)),
    measure({ tree, source, path }) {
      const sentence = { reader, scope: NO_CHOICES, path };
      const typed = resolve(tree, sentence);
      if (typed.kind === 'truth') return keep(typed.term, source, path);
      return keep(expectKind(tree, 'number', sentence) ?? UNKNOWN, source, path);
    },
    number: (value, path) => keep(constant(value), String(value), path),
  };
}
