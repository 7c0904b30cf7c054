import type { GameState } from '../rules/game.ts';
import type { Wording } from '../rules/layout.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Clause, Package } from '../rules/step.ts';
import type { LineStep } from '../scenario/study.ts';

export type DeedStep = LineStep & { readonly kind: 'move' | 'answer' };
export type OfferStep = LineStep & { readonly kind: 'offer' };

/** The deeds that a step of a line means in a state; an agenda takes several. A name that is none is left out. */
export function deedsOf(rulebook: Rulebook, state: GameState, step: DeedStep): readonly number[] {
  if (step.move === 'agenda') return agendaDeeds(rulebook, state, step);
  const deed = rulebook.deedById[[step.party, step.move, ...step.choices].join('.')];
  return deed === undefined ? [] : [deed];
}

/** `party.agenda table issue…`: what stands on the agenda and is not named goes off, then the named go on. */
function agendaDeeds({ layout, tables, issues, deedById }: Rulebook, state: GameState, step: DeedStep): number[] {
  const [tableId = '', ...wanted] = step.choices;
  const table = tables.findIndex(({ id }) => id === tableId);
  const stands = (issue: number): boolean => state[layout.agenda + table * issues.length + issue] === 1;
  const deeds = (on: boolean): number[] =>
    issues.flatMap(({ id }, issue) => {
      const deed = deedById[`${step.party}.agenda.${tableId}.${id}.${on ? 'on' : 'off'}`];
      return deed !== undefined && stands(issue) !== on && wanted.includes(id) === on ? [deed] : [];
    });
  return [...deeds(false), ...deeds(true)];
}

/** The package an offer of a line means; clauses on unknown issues or levels are left out. */
export function packageOf({ issues }: Rulebook, step: OfferStep): Package {
  const wordingOf = (id: string): Wording => {
    if (step.vague.includes(id)) return 'vague';
    return step.warm.includes(id) ? 'warm' : 'plain';
  };
  return issues.flatMap(({ id, levels }, issue): Clause[] => {
    const level = levels.findIndex((one) => one.id === step.package[id]);
    return level < 0 ? [] : [{ issue, level, wording: wordingOf(id) }];
  });
}
