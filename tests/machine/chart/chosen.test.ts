import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldFate } from '../../../src/kernel/fate.ts';
import { kernelGame } from '../../../src/kernel/game.ts';
import { chosen } from '../../../src/machine/chart/chosen.ts';
import { conjunct, expressionText, operand, unwrapped } from '../../../src/machine/chart/expression-text.ts';
import { walkingEvaluator } from '../../../src/machine/walk.ts';
import { build } from '../../../src/rules/compile/build.ts';
import { resolve } from '../../../src/rules/compile/resolve.ts';
import { NO_CHOICES, type Scope } from '../../../src/rules/compile/typed.ts';
import { variantsOf } from '../../../src/rules/compile/variants.ts';
import type { GameState } from '../../../src/rules/game.ts';
import type { Term } from '../../../src/rules/term.ts';
import type { Expression, Tree } from '../../../src/scenario/expression.ts';
import { parseExpression } from '../../../src/scenario/parse-expression.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { diceOf, randomStep } from '../../fixtures/random-play.ts';
import { rulebookOf, shippedScenario } from '../../fixtures/shipped.ts';

function treeOf(source: string): Tree {
  const read = parseExpression(source, 'test');
  if (!read.ok) throw new Error(`${source} cannot be read`);
  return read.value.tree;
}

const expressionsIn = (part: unknown): Expression[] => {
  if (typeof part !== 'object' || part === null) return [];
  return 'source' in part && 'tree' in part ? [part as Expression] : Object.values(part).flatMap(expressionsIn);
};

const withoutRanges = (tree: Tree): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'range' ? undefined : value)));

describe('an expression as text', () => {
  it.each([
    'a && b || c',
    'a && (b || c)',
    '!(a || b) && c',
    'a - (b - c) - d',
    '(a + b) * -c / (d % 2)',
    'a ? b : c ? d : e',
    '(a ? b : c) ? d : (e || f)',
    '(a ? 1 : 2) + 3 >= 4',
    'reached(heard.us.denuke, "words") && told(rok, exercises)',
    '!a == (b < c)',
    'min(a, max(b, 0.5), abs(-c))',
  ])('is read as it was: %s', (source) => {
    expect(withoutRanges(treeOf(expressionText(treeOf(source))))).toEqual(withoutRanges(treeOf(source)));
  });

  it('is read as it was, of any expression', () => {
    const leaf = fc.oneof(
      fc.constantFrom('a', 'b.c', 'd.e.f').map((path): Tree => ({ kind: 'name', path: path.split('.'), range })),
      fc.integer({ min: 0, max: 99 }).map((value): Tree => ({ kind: 'number', value, range })),
    );
    const { tree: any } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({
          kind: fc.constant('binary' as const),
          operator: fc.constantFrom('+', '-', '*', '/', '%', '<', '>=', '==', '!=', '&&', '||'),
          left: tie('tree'),
          right: tie('tree'),
          range: fc.constant(range),
        }),
        fc.record({
          kind: fc.constant('unary' as const),
          operator: fc.constantFrom('!', '-'),
          operand: tie('tree'),
          range: fc.constant(range),
        }),
        fc.record({
          kind: fc.constant('choice' as const),
          test: tie('tree'),
          yes: tie('tree'),
          no: tie('tree'),
          range: fc.constant(range),
        }),
      ),
    }));
    fc.assert(
      fc.property(any, (tree) => {
        // The format knows no comparison of comparisons.
        fc.pre(!comparesComparisons(tree));
        expect(withoutRanges(treeOf(expressionText(tree)))).toEqual(withoutRanges(tree));
      }),
      { numRuns: 300 },
    );
  });

  it('stays whole beside others', () => {
    expect(conjunct('a || b', treeOf('a || b'))).toBe('(a || b)');
    expect(conjunct('a && b', treeOf('a && b'))).toBe('a && b');
    expect(operand('a + b')).toBe('(a + b)');
    expect(operand('(a) + (b)')).toBe('((a) + (b))');
    expect(operand('cost.us')).toBe('cost.us');
    expect(['(a || b)', '(a) || (b)', 'a', ''].map(unwrapped)).toEqual(['a || b', '(a) || (b)', 'a', '']);
  });
});

const range = { start: 0, end: 0 };

const compares = (tree: Tree): boolean => tree.kind === 'binary' && /[=<>]/.test(tree.operator);

function comparesComparisons(tree: Tree): boolean {
  const parts = Object.values(tree).filter((part): part is Tree => typeof part === 'object' && 'kind' in part);
  return (compares(tree) && parts.some(compares)) || parts.some(comparesComparisons);
}

describe('what a choice decides', () => {
  it.each([
    ['tone == "soft" ? -5 : -2', { tone: 'soft' }, '-5'],
    ['tone == "soft" ? -5 : -2', { tone: 'hard' }, '-2'],
    ['road == "open" && (tone != "firm" || day != "open")', { tone: 'firm' }, 'road == "open" && day != "open"'],
    ['road == "open" && (tone != "firm" || day != "open")', { tone: 'soft' }, 'road == "open"'],
    ['(held ? 0.25 : 1) * (tone == "soft" ? 24 : 10)', { tone: 'soft' }, '(held ? 0.25 : 1) * 24'],
    ['pressure / 10 + (tone == "soft" ? 0 : 3)', { tone: 'soft' }, 'pressure / 10'],
    ['ally.who == "near" ? 1 : 2', { who: 'rok' }, 'ally.rok == "near" ? 1 : 2'],
    ['reached(issue, "high") && told(us, issue)', { issue: 'ties' }, 'reached(ties, "high") && told(us, ties)'],
    ['!(tone == "soft") && a', { tone: 'hard' }, 'a'],
    ['tone == "soft" && a', { tone: 'hard' }, 'false'],
    ['tone.x > 1', { tone: 'soft' }, 'tone.x > 1'],
  ])('is left out of %s', (source, choices, left) => {
    expect(expressionText(chosen(treeOf(source), choices))).toBe(left);
  });

  it('leaves alone what it does not touch', () => {
    const tree = treeOf('a + 0 > b * 1 && c == "x"');
    expect(chosen(tree, { tone: 'soft' })).toBe(tree);
  });

  it.each(['camp_david_1978', 'korea_2018'])('changes no value in %s', (id) => {
    const scenario = shippedScenario(id);
    const { terms, compared } = bothTerms(scenario);
    expect(compared).toBeGreaterThan(10);
    const rulebook = rulebookOf(scenario);
    const formulas = terms.map((term) => ({ term, source: '', path: '' }));
    const evaluator = walkingEvaluator({ ...rulebook, formulas });
    for (const state of statesOf(scenario)) {
      for (let index = 0; index < terms.length; index += 2) {
        expect(evaluator.value(index + 1, state)).toBeCloseTo(evaluator.value(index, state), 9);
      }
    }
  });
});

/** Each expression of each concrete move twice: with its choices, and folded, written, read again, without. */
function bothTerms(scenario: Scenario): { readonly terms: Term[]; readonly compared: number } {
  const { bench } = build(scenario, undefined, 'full');
  const reader = {
    ...bench,
    numbers: scenario.numbers,
    ordered: Object.values(scenario.issues).map(({ ordered }) => ordered),
    turns: scenario.calendar.turns,
  };
  const termOf = (tree: Tree, scope: Scope): Term => {
    const typed = resolve(tree, { reader, scope, path: 'test' });
    if (typed.kind !== 'number' && typed.kind !== 'truth') throw new Error(expressionText(tree));
    return typed.term;
  };
  let compared = 0;
  const terms = Object.values(scenario.moves).flatMap((move) =>
    variantsOf(move.choose).flatMap((choices) =>
      expressionsIn(move).flatMap(({ source, tree }) => {
        const folded = chosen(tree, choices);
        if (folded === tree || source.includes('kept')) return [];
        compared += 1;
        const scope = { choices, lists: move.choose, leaking: -1 };
        return [termOf(tree, scope), termOf(treeOf(expressionText(folded)), NO_CHOICES)];
      }),
    ),
  );
  return { terms, compared };
}

/** Where a few games at random stand. */
function statesOf(scenario: Scenario): GameState[] {
  const rulebook = rulebookOf(scenario);
  return ['a', 'b', 'c'].map((seed) => {
    const game = kernelGame(rulebook, worldFate(rulebook, seed));
    const dice = diceOf(seed);
    for (let count = 0; count < 60 && game.waiting().kind !== 'nothing'; count += 1) {
      const evaluator = walkingEvaluator(rulebook);
      game.submit(randomStep({ rulebook, state: game.state, evaluator }, game.waiting(), dice));
    }
    return game.state.slice();
  });
}
