import type { Effect } from '../../scenario/effect.ts';
import type { Action } from '../deed.ts';
import { lookUp, registerOf } from './directory.ts';
import { own } from './own.ts';
import { named, type Task } from './task.ts';

/** A signal or a saying about the kind of a party. */
export function compileEvidence(task: Task, effect: Effect & { kind: 'evidence' }, path: string): Action[] {
  const { bench, draft } = task;
  const { chances, directory, findings, formulas, scenario } = bench;
  const about = named(task, directory.parties, effect.about, `${path}.about`);
  const party = Object.values(scenario.parties)[about];
  if (party === undefined) return [];
  const kinds = Object.keys(party.kinds);
  if (kinds.length < 2) {
    findings.add('no_kinds', `${path}.about`, `“${effect.about}” has no kinds to learn about.`);
    return [];
  }
  const observers = effect.knownTo.map((name, index) =>
    named(task, directory.parties, name, `${path}.known_to.${index}`),
  );
  // Nobody learns about itself.
  const knownTo = observers.filter((observer) => observer !== about);
  if ('right' in effect) {
    const right = formulas.odds(effect.right, draft.scope);
    return [{ kind: 'signal', about, right, knownTo, chance: chances.add(`signal.${draft.id}`, kinds) }];
  }
  const known = registerOf(`kind of ${effect.about}`, kinds);
  for (const kind of Object.keys(effect.says)) lookUp(findings, known, kind, `${path}.says.${kind}`, { key: true });
  const weights = kinds.map((kind) => {
    const weight = own(effect.says, kind);
    if (weight === undefined) return formulas.number(1, `${path}.says`);
    const formula = formulas.amount(weight, draft.scope);
    const value = formulas.constantOf(formula);
    if (value !== undefined && value <= 0) {
      findings.add('odds_out_of_range', weight.path, `A weight of evidence must be above 0, not ${value}.`);
    }
    return formula;
  });
  return [{ kind: 'says', about, weights, knownTo }];
}
