import { at } from '../kit/never.ts';
import type { Deed } from '../rules/deed.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/**
 * The name of the guard of a deed: where its rule stands in the scenario. No two rules share one, and none is that of a
 * condition (`preconditions.ID`, `summits.ID`, `endings.ID`).
 */
export function guardName(rulebook: Pick<Rulebook, 'deeds' | 'parties'>, deed: Deed): string {
  switch (deed.kind) {
    case 'waive':
      return `${deed.path}.waive`;
    case 'agenda':
      return `${deed.path}.agenda`;
    case 'leak':
      return `${deed.path}.secret.leaks`;
    case 'answered':
      return `${deed.path}.step.then`;
    case 'unanswered':
      return `${deed.path}.step.else`;
    case 'later':
      return `${guardName(rulebook, at(rulebook.deeds, deed.of))}.later`;
    case 'called':
      return `${deed.path}.when_called`;
    case 'signed':
      return `${deed.path}.when_signed`;
    case 'surprised':
      return `${deed.path}.surprises.${at(rulebook.parties, deed.party).id}`;
    case 'held':
      return `${deed.path}.when_held`;
    case 'drift':
      return `${deed.path}.drift`;
    case 'revised':
      return `${deed.path}.revise`;
    default:
      return deed.path;
  }
}
