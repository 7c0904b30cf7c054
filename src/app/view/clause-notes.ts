import { at } from '../../kit/never.ts';
import { packageOf, type Draft } from '../../rules/draft.ts';
import { mandateOf } from '../../rules/happen.ts';
import type { Position } from '../../rules/position.ts';
import type { Clause } from '../../rules/step.ts';
import type { Weighing } from '../../ui/port/table.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * What of a draft should not be signed unseen, clause by clause, in sentences: that a clause drifts from the seat's own course, with the
 * points that costs once it is signed, which no sum of the draft counts; and that what is in force goes further than it.
 */
export function clauseNotes(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  draft: Draft,
): Weighing['notes'] & object {
  return packageOf(draft).flatMap((clause) => {
    const text = [stepsBack(lexicon, position, clause), drifts(lexicon, position, seat, clause)].filter(Boolean);
    return text.length > 0 ? [{ issue: clause.issue, text: text.join(' ') }] : [];
  });
}

function drifts({ words }: Lexicon, position: Position, seat: number, { issue, level }: Clause): string {
  const against = mandateOf(position, seat)?.againstLevels ?? [];
  if (!against.some((it) => it.issue === issue && it.level === level)) return '';
  const { driftPoints } = at(position.rulebook.parties, seat);
  return words.say('table.drifts', { points: words.signed(-driftPoints) });
}

function stepsBack(lexicon: Lexicon, { rulebook, state }: Position, { issue, level }: Clause): string {
  const today = at(state, rulebook.layout.levels + issue);
  if (!at(rulebook.issues, issue).ordered || level >= today) return '';
  return lexicon.words.say('table.stepsBack', { today: lexicon.level(issue, today) });
}
