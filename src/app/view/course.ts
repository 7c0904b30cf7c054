import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import type { CourseView } from '../../ui/port/move.ts';
import { deedText } from './deed-text.ts';
import type { Lexicon } from './lexicon.ts';

/** What a course that a seat may take counts twice in its score, and what would be drifting from it; nothing for other deeds. */
export function courseOf(lexicon: Lexicon, seat: number, deed: Deed): { readonly course?: CourseView } {
  const own = deed.actions.find(({ kind }) => kind === 'mandate');
  if (own?.kind !== 'mandate') return {};
  const { rulebook } = lexicon;
  const { weights, againstDeeds, againstLevels } = at(at(rulebook.parties, seat).mandates, own.mandate);
  const counts = weights.flatMap((weight, issue) => (weight > 1 ? [lexicon.issue(issue)] : []));
  const against = [
    ...againstLevels.map(({ issue, level }) => `${lexicon.issue(issue)}: ${lexicon.level(issue, level)}`),
    ...againstDeeds.map((index) => deedText(lexicon, index)),
  ];
  return { course: { counts, against: [...new Set(against)] } };
}
