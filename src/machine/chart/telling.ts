import { at } from '../../kit/never.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { FormulaIndex } from '../../rules/term.ts';
import type { Expression, Tree } from '../../scenario/expression.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { chosen, type Choices } from './chosen.ts';
import { conjunct, expressionText, numberText } from './expression-text.ts';

/** What a chart is told from. */
export interface Telling {
  readonly rulebook: Rulebook;
  readonly scenario: Scenario;
  /** Every expression of the scenario, by its source. */
  readonly trees: ReadonlyMap<string, Tree>;
}

export function tellingOf(rulebook: Rulebook, scenario: Scenario): Telling {
  return { rulebook, scenario, trees: new Map(expressionsIn(scenario).map(({ source, tree }) => [source, tree])) };
}

const NO_CHOICES: Choices = {};

/** A formula in the names of the scenario, without what the choices of a concrete move decide. */
export function formulaText(telling: Telling, formula: FormulaIndex, choices = NO_CHOICES): string {
  const { source } = at(telling.rulebook.formulas, formula);
  const tree = telling.trees.get(source);
  const folded = tree === undefined ? undefined : chosen(tree, choices);
  return folded === undefined || folded === tree ? source : expressionText(folded);
}

/** The same as one of several conditions that must hold; nothing where the choices have decided it. */
export function conditionText(telling: Telling, formula: FormulaIndex, choices = NO_CHOICES): string[] {
  if (formula < 0 || constantOf(telling.rulebook, formula) === 1) return [];
  const tree = telling.trees.get(at(telling.rulebook.formulas, formula).source);
  const text = formulaText(telling, formula, choices);
  return [conjunct(text, tree === undefined ? undefined : chosen(tree, choices))];
}

/** An amount: a number, where it reads nothing of the game, else an expression. */
export function amountText(telling: Telling, formula: FormulaIndex, choices = NO_CHOICES): string {
  const value = constantOf(telling.rulebook, formula);
  return value === undefined ? formulaText(telling, formula, choices) : numberText(value);
}

/** The value of a formula that reads nothing of the game. */
export function constantOf({ formulas }: Rulebook, formula: FormulaIndex): number | undefined {
  const { term } = at(formulas, formula);
  return term.kind === 'constant' ? term.value : undefined;
}

function expressionsIn(part: unknown): Expression[] {
  if (typeof part !== 'object' || part === null) return [];
  return isExpression(part) ? [part] : Object.values(part).flatMap(expressionsIn);
}

const isExpression = (part: object): part is Expression => 'source' in part && 'tree' in part && 'path' in part;
