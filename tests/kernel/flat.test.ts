import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import type { Term } from '../../src/rules/term.ts';
import { FORMULA_SLOTS, formulaBook } from '../fixtures/formula-book.ts';

const number = (value: number): Term => ({ kind: 'constant', value });
const slot = (index: number): Term => ({ kind: 'slot', slot: index });
const join = (left: Term, operator: '+' | '-' | '*' | '/' | '%' | '<' | '&&' | '||', right: Term): Term => ({
  kind: 'binary',
  operator,
  left,
  right,
});

// Slot 3 holds 5, slot 4 holds 2, slot 5 holds 2; issue 1 stands at level 1, issue 2 is offered at level 3; turn 4 of 10.
const STATE = new Float64Array(FORMULA_SLOTS);
STATE.set([5, 2, 2], 3);
STATE[31] = 1;
STATE[22] = 4;
STATE[39] = 4;

const value = (term: Term): number => flatEvaluator(formulaBook([term])).value(0, STATE);

describe('the flat evaluator', () => {
  it.each<[string, Term, number]>([
    ['7', number(7), 7],
    ['a slot', slot(3), 5],
    ['5 - 2 - 2, from the left', join(join(slot(3), '-', slot(4)), '-', slot(5)), 1],
    ['5 - (2 - 2)', join(slot(3), '-', join(slot(4), '-', slot(5))), 5],
    ['(5 + 2) * (2 - 5)', join(join(slot(3), '+', slot(4)), '*', join(slot(4), '-', slot(3))), -21],
    ['5 / 0 is 0', join(slot(3), '/', number(0)), 0],
    ['5 % 0 is 0', join(slot(3), '%', slot(0)), 0],
    ['-5 % 2', join({ kind: 'unary', operator: '-', operand: slot(3) }, '%', slot(4)), -1],
    ['what is too large is held', join(number(1e9), '*', number(1e9)), 1e9],
    ['what is too small is held', join(number(-1e9), '-', number(1e9)), -1e9],
    ['a constant too large is held', number(1e300), 1e9],
    ['2 < 5', join(slot(4), '<', slot(3)), 1],
    ['!5', { kind: 'unary', operator: '!', operand: slot(3) }, 0],
    ['5 && 2 is truth, not 2', join(slot(3), '&&', slot(4)), 1],
    ['0 || 5 is truth, not 5', join(slot(0), '||', slot(3)), 1],
    ['0 && 5', join(slot(0), '&&', slot(3)), 0],
    ['how many of three slots hold 2', { kind: 'count', slots: [3, 4, 5], value: 2 }, 2],
    ['whether one slot holds 2', { kind: 'count', slots: [4], value: 2 }, 1],
    ['how many of no slots hold 2', { kind: 'count', slots: [], value: 2 }, 0],
    ['an issue that is offered', { kind: 'offered', issue: 2 }, 3],
    ['an issue that is not offered stands at its level', { kind: 'offered', issue: 1 }, 1],
    ['turn 4 of 10', { kind: 'nearness' }, 0.4],
    ['leaving, for a party that cannot', { kind: 'leaving', party: 1 }, 0],
    ['5 ? 7 : 8', { kind: 'choice', test: slot(3), yes: number(7), no: number(8) }, 7],
    ['0 ? 7 : 8', { kind: 'choice', test: slot(0), yes: number(7), no: number(8) }, 8],
    [
      'min(5, 2 + 2, 9)',
      { kind: 'call', function: 'min', arguments: [slot(3), join(slot(4), '+', slot(5)), number(9)] },
      4,
    ],
    ['max(5, 9)', { kind: 'call', function: 'max', arguments: [slot(3), number(9)] }, 9],
    ['abs(2 - 5)', { kind: 'call', function: 'abs', arguments: [join(slot(4), '-', slot(3))] }, 3],
  ])('%s', (_, term, expected) => {
    expect(value(term)).toBe(expected);
  });

  it('keeps formulas of one rulebook apart', () => {
    const evaluator = flatEvaluator(formulaBook([number(1), join(slot(3), '+', number(1)), slot(4)]));
    expect([0, 1, 2].map((formula) => evaluator.value(formula, STATE))).toEqual([1, 6, 2]);
  });

  it('uses one set of tables for one rulebook', () => {
    const book = formulaBook([number(1)]);
    expect(flatEvaluator(book)).toBe(flatEvaluator(book));
  });
});
