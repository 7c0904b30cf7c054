import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { machineGame } from '../../src/machine/game.ts';
import { walkingEvaluator } from '../../src/machine/walk.ts';
import type { Action, Deed } from '../../src/rules/deed.ts';
import { PHASES } from '../../src/rules/layout.ts';
import { next } from '../../src/rules/next.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import type { Term } from '../../src/rules/term.ts';
import { brokenKernel, type Faults } from '../fixtures/broken-kernel.ts';
import { FORMULA_ISSUES, FORMULA_PARTIES, FORMULA_SLOTS, formulaBook } from '../fixtures/formula-book.ts';
import { anyTerm } from '../fixtures/random-term.ts';
import { differenceIn, type Pair } from '../fixtures/play-both.ts';
import { fixtureRulebook, shippedRulebook } from '../fixtures/shipped.ts';

/** Gauges near their ends and drifting past them, so that every game meets the bounds. */
function atTheEdges(rulebook: Rulebook): Rulebook {
  const edges = [
    { start: 97, drift: 1 },
    { start: 3, drift: -1 },
  ];
  return { ...rulebook, gauges: rulebook.gauges.map((gauge, index) => ({ ...gauge, ...at(edges, index % 2) })) };
}

const RULEBOOKS = [atTheEdges(shippedRulebook('camp_david_1978')), fixtureRulebook('crossroads')];
const GAMES = 30;
const LONG = { timeout: 30_000 };

function planted(rulebook: Rulebook, seed: string, faults: Faults): Pair {
  const broken = brokenKernel(rulebook, worldFate(rulebook, seed), faults);
  return {
    kernel: broken.game,
    flat: broken.evaluator,
    kernelRules: broken.rulebook,
    machine: machineGame(rulebook, worldFate(rulebook, seed)),
    walking: walkingEvaluator(rulebook),
  };
}

/** What the comparison says of the first game in which a fault shows. */
function caught(faults: Faults): string | undefined {
  for (let game = 0; game < GAMES; game += 1) {
    for (const book of RULEBOOKS) {
      const difference = differenceIn(planted(book, `fault-${game}`, faults), `fault-${game}`);
      if (difference !== undefined) return difference;
    }
  }
  return undefined;
}

/** The evaluator of the same formulas, each term changed from the leaves up. */
function withTerms(changeIn: (term: Term, rulebook: Rulebook) => Term): Faults {
  const deepIn = (rulebook: Rulebook) => {
    const change = (term: Term): Term => changeIn(term, rulebook);
    const deep = (term: Term): Term => {
      switch (term.kind) {
        case 'unary':
          return change({ ...term, operand: deep(term.operand) });
        case 'binary':
          return change({ ...term, left: deep(term.left), right: deep(term.right) });
        case 'choice':
          return change({ ...term, test: deep(term.test), yes: deep(term.yes), no: deep(term.no) });
        case 'call':
          return change({ ...term, arguments: term.arguments.map(deep) });
        default:
          return change(term);
      }
    };
    return deep;
  };
  return {
    evaluator: (_, rulebook) => {
      const deep = deepIn(rulebook);
      const formulas = rulebook.formulas.map((formula) => ({ ...formula, term: deep(formula.term) }));
      return flatEvaluator({ ...rulebook, formulas });
    },
  };
}

const withDeeds = (change: (deed: Deed) => Deed): Faults => ({
  rulebook: (sound) => ({ ...sound, deeds: sound.deeds.map(change) }),
});

const withRules = (change: (rules: Rulebook) => Partial<Rulebook>): Faults => ({
  rulebook: (sound) => ({ ...sound, ...change(sound) }),
});

const withoutShifts = (actions: readonly Action[]): Action[] => actions.filter(({ kind }) => kind !== 'shift');

/** What random terms say of an evaluator's fault. */
function caughtByTerms({ evaluator }: Faults): boolean {
  const terms = anyTerm({ slots: FORMULA_SLOTS, issues: FORMULA_ISSUES, parties: FORMULA_PARTIES });
  const state = Float64Array.from({ length: FORMULA_SLOTS }, (_, slot) => (slot < 20 ? slot - 4 : slot % 3));
  const agree = fc.property(terms, (term) => {
    const book = formulaBook([term]);
    const broken = evaluator?.(flatEvaluator(book), book) ?? flatEvaluator(book);
    return broken.value(0, state) === walkingEvaluator(book).value(0, state);
  });
  return fc.check(agree, { numRuns: 2000 }).failed;
}

const EVALUATOR_FAULTS: readonly [string, Faults][] = [
  [
    'a sign: minus read as plus',
    withTerms((term) => (term.kind === 'binary' && term.operator === '-' ? { ...term, operator: '+' } : term)),
  ],
  [
    'a comparison off by one: < read as <=',
    withTerms((term) => (term.kind === 'binary' && term.operator === '<' ? { ...term, operator: '<=' } : term)),
  ],
  [
    'a choice taken the wrong way',
    withTerms((term) => (term.kind === 'choice' ? { ...term, yes: term.no, no: term.yes } : term)),
  ],
  [
    'what is offered read as what holds',
    withTerms((term, { layout }) =>
      term.kind === 'offered' ? { kind: 'slot', slot: layout.levels + term.issue } : term,
    ),
  ],
  [
    'the smallest taken for the greatest',
    withTerms((term) => (term.kind === 'call' && term.function === 'max' ? { ...term, function: 'min' } : term)),
  ],
];

const FAULTS: readonly [string, Faults][] = [
  [
    'a sign: minus read as plus',
    withTerms((term) => (term.kind === 'binary' && term.operator === '-' ? { ...term, operator: '+' } : term)),
  ],
  [
    'a comparison off by one: < read as <=',
    withTerms((term) => (term.kind === 'binary' && term.operator === '<' ? { ...term, operator: '<=' } : term)),
  ],
  [
    'what is offered read as what holds',
    withTerms((term, { layout }) =>
      term.kind === 'offered' ? { kind: 'slot', slot: layout.levels + term.issue } : term,
    ),
  ],
  [
    'a clamp: a gauge sinks below nothing',
    {
      apply: ({ rulebook, state }, step, _, before) => {
        const drift = step.kind === 'enter' && PHASES[step.phase] === 'aftermath';
        for (const [index, gauge] of rulebook.gauges.entries()) {
          const slot = rulebook.layout.gauges + index;
          if (drift && before[slot] === 0) state[slot] = gauge.drift;
        }
      },
    },
  ],
  [
    'a clamp: an amount is not held within a gauge',
    {
      apply: ({ rulebook, state }, step, _, before) => {
        if (step.kind !== 'happen' && step.kind !== 'move') return;
        for (const action of at(rulebook.deeds, step.deed).actions) {
          if (action.kind !== 'add') continue;
          const slot = rulebook.layout.gauges + action.gauge;
          const sum = at(before, slot) + flatEvaluator(rulebook).value(action.amount, before);
          if (state[slot] === 100 && sum > 100) state[slot] = sum;
        }
      },
    },
  ],
  [
    'an order: of what waits the last happens first',
    {
      next: (position, fate) => {
        const following = next(position, fate);
        if (following.kind !== 'step' || following.step.kind !== 'happen' || following.step.event >= 0)
          return following;
        const { deed } = following.step;
        const { rulebook, state } = position;
        const waits = rulebook.deeds.findLast(
          ({ index }) => index > deed && state[rulebook.layout.waiting + index] !== 0,
        );
        return waits === undefined
          ? following
          : { kind: 'step', step: { kind: 'happen', deed: waits.index, event: -1 } };
      },
    },
  ],
  ['an order: events come from the last to the first', withRules(({ events }) => ({ events: events.toReversed() }))],
  [
    'a missing shift',
    withDeeds((deed) =>
      ['egypt.unpack', 'west.come_back'].includes(deed.id) ? { ...deed, actions: withoutShifts(deed.actions) } : deed,
    ),
  ],
  [
    'a guard that lets a state too much through',
    withDeeds((deed) => ({ ...deed, guards: deed.guards.map((guard) => ({ ...guard, from: guard.from | 4 })) })),
  ],
  [
    'a round too many',
    withRules(({ summits }) => ({ summits: summits.map((summit) => ({ ...summit, rounds: summit.rounds + 1 })) })),
  ],
  ['a turn too few', withRules(({ turns }) => ({ turns: turns - 1 }))],
  [
    'an exchange too many',
    withRules(({ tables }) => ({ tables: tables.map((table) => ({ ...table, exchanges: table.exchanges + 1 })) })),
  ],
  ["another turn's luck", { fate: (fate) => ({ ...fate, draw: (turn, chance) => fate.draw(turn + 1, chance) }) }],
  [
    'orders spent that are never given back',
    {
      apply: ({ rulebook, state }, step, _, before) => {
        const { layout, parties } = rulebook;
        if (step.kind !== 'enter' || PHASES[step.phase] !== 'briefing') return;
        state.set(before.subarray(layout.spent, layout.spent + parties.length), layout.spent);
      },
    },
  ],
];

describe('random terms of both evaluators catch', () => {
  it.each(EVALUATOR_FAULTS)('%s', (_, faults) => {
    expect(caughtByTerms(faults)).toBe(true);
  });

  it('nothing where nothing is planted', () => {
    expect(caughtByTerms({})).toBe(false);
  });
});

describe('random games of both executors catch', () => {
  it.each(FAULTS)('%s', LONG, (_, faults) => {
    expect(caught(faults)).toMatch(/^after \d+ decisions/);
  });

  it('nothing where nothing is planted', LONG, () => {
    expect(caught({})).toBeUndefined();
  });
});
