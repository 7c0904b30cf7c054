import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { supposeFrom, withdraw } from '../rules/supposition.ts';
import { partsOfAll, type Evaluator } from '../rules/term.ts';
import { read } from '../rules/entries.ts';
import type { Thinking } from './merit.ts';
import { supposeDeed } from './suppose-deed.ts';

/** What a deed mends of what keeps the leaders apart: who walked away comes back, or the main summit wants one thing less. */
export type Mending = { readonly kind: 'left' } | { readonly kind: 'summit'; readonly summit: number };

/** The parts of which a summit wants all, as formulas of their own. */
interface Parts {
  readonly evaluator: Evaluator;
  readonly formulas: readonly number[];
}

const known = new WeakMap<Rulebook, Parts>();

function partsOf(rulebook: Rulebook): Parts {
  const found = known.get(rulebook);
  if (found) return found;
  const { formulas, summits, mainSummit } = rulebook;
  const when = formulas[summits[mainSummit]?.when ?? -1];
  const terms = when ? partsOfAll(when.term) : [];
  const asked = { ...rulebook, formulas: [...formulas, ...terms.map((term) => ({ term, source: '', path: '' }))] };
  const made = { evaluator: flatEvaluator(asked), formulas: terms.map((_, index) => formulas.length + index) };
  known.set(rulebook, made);
  return made;
}

/**
 * Says of a deed what it likely mends at once, by all that the seat knows: somebody's leaving while it stands, or else a part of what the
 * main summit wants and that does not hold. Nothing once that summit was held.
 */
export function mendings({ position, seat }: Thinking): (deed: number) => Mending | undefined {
  const { rulebook, state } = position;
  const { layout, mainSummit, deeds } = rulebook;
  if (mainSummit < 0 || read(state, layout.held + mainSummit) !== 0) return () => undefined;
  const gone = read(state, layout.walked) !== 0;
  const { evaluator, formulas } = partsOf(rulebook);
  const wanting = formulas.filter((formula) => evaluator.value(formula, state) === 0);
  if (!gone && wanting.length === 0) return () => undefined;
  return (deed) => {
    const from = supposeFrom();
    supposeDeed(position, seat, at(deeds, deed), { signals: 0, trust: 0, people: 0 });
    const back = gone && read(state, layout.walked) === 0;
    const nearer = wanting.some((formula) => evaluator.value(formula, state) !== 0);
    withdraw(state, from);
    if (back) return { kind: 'left' };
    return nearer ? { kind: 'summit', summit: mainSummit } : undefined;
  };
}
