import { clamp } from '../kit/arithmetic.ts';
import { at, never } from '../kit/never.ts';
import type { GameState } from '../rules/game.ts';
import { costOfLeaving } from '../rules/leaving.ts';
import { nearness } from '../rules/nearness.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Evaluator, Term } from '../rules/term.ts';

/** The machine's evaluator: it walks the tree, and so can find the faults of the kernel's flat tables. */
export function walkingEvaluator(rulebook: Rulebook): Evaluator {
  const evaluator: Evaluator = { value: (formula, state) => walk(at(rulebook.formulas, formula).term, state) };
  return evaluator;

  function walk(term: Term, state: GameState): number {
    const truth = (part: Term): boolean => walk(part, state) !== 0;
    switch (term.kind) {
      case 'constant':
        return bounded(term.value);
      case 'slot':
        return at(state, term.slot);
      case 'count':
        return term.slots.filter((slot) => state[slot] === term.value).length;
      case 'offered': {
        const offered = at(state, rulebook.layout.offer + term.issue);
        return offered === 0 ? at(state, rulebook.layout.levels + term.issue) : offered - 1;
      }
      case 'nearness':
        return bounded(nearness(rulebook, state));
      case 'leaving':
        return bounded(costOfLeaving({ rulebook, state, evaluator }, term.party));
      case 'unary':
        return term.operator === '!' ? Number(!truth(term.operand)) : -walk(term.operand, state);
      case 'choice':
        return walk(truth(term.test) ? term.yes : term.no, state);
      case 'call': {
        const values = term.arguments.map((argument) => walk(argument, state));
        if (term.function === 'abs') return Math.abs(at(values, 0));
        return term.function === 'min' ? Math.min(...values) : Math.max(...values);
      }
      case 'binary':
        if (term.operator === '&&') return Number(truth(term.left) && truth(term.right));
        if (term.operator === '||') return Number(truth(term.left) || truth(term.right));
        return joined(term.operator, walk(term.left, state), walk(term.right, state));
      default:
        return never(term);
    }
  }
}

type Joining = Exclude<(Term & { kind: 'binary' })['operator'], '&&' | '||'>;

function joined(operator: Joining, left: number, right: number): number {
  switch (operator) {
    case '+':
      return bounded(left + right);
    case '-':
      return bounded(left - right);
    case '*':
      return bounded(left * right);
    case '/':
      return right === 0 ? 0 : bounded(left / right);
    case '%':
      return right === 0 ? 0 : left % right;
    case '<':
      return Number(left < right);
    case '<=':
      return Number(left <= right);
    case '>':
      return Number(left > right);
    case '>=':
      return Number(left >= right);
    case '==':
      return Number(left === right);
    case '!=':
      return Number(left !== right);
    default:
      return never(operator);
  }
}

const bounded = (x: number): number => clamp(x, -1e9, 1e9);
