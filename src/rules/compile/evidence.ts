import type { Effect } from '../../scenario/effect.ts';
import type { Action } from '../deed.ts';
import type { Bench } from './bench.ts';
import { lookUp, registerOf } from './directory.ts';
import type { Draft } from './draft.ts';
import { own } from './own.ts';

/** A signal or a saying about the kind of a party. */
export function compileEvidence(
  bench: Bench,
  draft: Draft,
  effect: Effect & { kind: 'evidence' },
  path: string,
): Action[] {
  const { directory, findings, formulas, scenario } = bench;
  const { choices } = draft.scope;
  const find = (name: string, place: string): number =>
    lookUp(findings, directory.parties, own(choices, name) ?? name, place);
  const about = find(effect.about, `${path}.about`);
  const party = Object.values(scenario.parties)[about];
  if (party === undefined) return [];
  const kinds = Object.keys(party.kinds);
  if (kinds.length < 2) {
    findings.add('no_kinds', `${path}.about`, `“${effect.about}” has no kinds to learn about.`);
    return [];
  }
  const named = effect.knownTo.map((name, index) => find(name, `${path}.known_to.${index}`));
  // Nobody learns about itself.
  const knownTo = named.filter((party) => party !== about);
  if ('right' in effect) {
    const right = formulas.amount(effect.right, draft.scope);
    return [{ kind: 'signal', about, right, knownTo, chance: bench.chances.add(`signal.${draft.id}`, kinds) }];
  }
  const known = registerOf(`kind of ${effect.about}`, kinds);
  for (const kind of Object.keys(effect.says)) lookUp(findings, known, kind, `${path}.says.${kind}`);
  const weights = kinds.map((kind) => {
    const weight = own(effect.says, kind);
    return weight === undefined ? formulas.number(1, `${path}.says`) : formulas.amount(weight, draft.scope);
  });
  return [{ kind: 'says', about, weights, knownTo }];
}
