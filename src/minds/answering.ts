import { at } from '../kit/never.ts';
import { draftOnTable, type Draft } from '../rules/draft.ts';
import type { Decision, MindLuck, Question, SeatView } from '../rules/game.ts';
import { needOf } from '../rules/need.ts';
import type { Position } from '../rules/position.ts';
import { wouldSign } from '../rules/signing.ts';
import { worthOfPackage } from '../rules/value.ts';
import { agreedDraft, agreedWith, isBlank } from './agreed.ts';
import { imagine } from './imagine.ts';
import { lastChance, leavesInstead } from './leaving.ts';
import { luckSlot, MOOD_SLOT } from './luck-slot.ts';

type AnswerQuestion = Question & { readonly kind: 'answer' };

/** A seat's mood this turn, in points: what luck adds to every offer it reads. */
export function moodOf({ rulebook, seat }: SeatView, luck: MindLuck): number {
  return (2 * luck(MOOD_SLOT) - 1) * at(rulebook.parties, seat).mood;
}

/** Whether what is agreed at a table is worth at least as much to a seat with a package as without it, give or take. */
export function improves(position: Position, seat: number, table: number, draft: Draft, leeway: number): boolean {
  const agreed = agreedDraft(position, table);
  if (isBlank(agreed)) return true;
  const after = worthOfPackage(position, seat, agreedWith(position, agreed, draft));
  return after + leeway >= worthOfPackage(position, seat, agreed);
}

/**
 * Yes if no floor of its kind forbids it, it can be carried at home, and it reaches what the seat needs, give or take its
 * mood; and, at a table, if it does not undo something better that is agreed already. On the last occasion of all it leaves rather than end with nothing, where leaving is worth something.
 */
export function chooseAnswer(view: SeatView, question: AnswerQuestion, luck: MindLuck): Decision {
  const position = imagine(view);
  const { seat } = view;
  const draft = draftOnTable(view.rulebook, view.state);
  const { need } = needOf(position, seat, question.table);
  const mood = moodOf(view, luck);
  const better = question.summit >= 0 || improves(position, seat, question.table, draft, mood);
  if (better && wouldSign(position, seat, draft, need, mood)) return { kind: 'answer', accepts: true };
  const leave = lastChance(position, question)
    ? leavesInstead(position, seat, question.options, luck(luckSlot(view, question)))
    : undefined;
  return leave === undefined ? { kind: 'answer', accepts: false } : { kind: 'deed', deed: leave };
}
