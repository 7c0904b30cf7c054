import { at } from '../kit/never.ts';
import { draftOnTable, type Draft } from '../rules/draft.ts';
import type { Decision, MindLuck, Question, SeatView } from '../rules/game.ts';
import { needOf } from '../rules/need.ts';
import type { Position } from '../rules/position.ts';
import { wouldSign } from '../rules/signing.ts';
import { worthOfPackage } from '../rules/value.ts';
import { agreedDraft, agreedWith, isBlank } from '../rules/agreed.ts';
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

/** What a seat holds every package to that is laid before it with one question; fixed before any is read. Points. */
export interface Standards {
  /** The world as the seat imagines it. Lasts until its rulebook is imagined anew, unless it is copied. */
  readonly position: Position;
  readonly seat: number;
  readonly table: number;
  /** −1 at a table. */
  readonly summit: number;
  readonly need: number;
  readonly mood: number;
}

export function standardsOf(view: SeatView, { table, summit }: AnswerQuestion, luck: MindLuck): Standards {
  const { seat } = view;
  const position = imagine(view);
  const { need } = needOf(position, seat, table);
  return { position, seat, table, summit, need, mood: moodOf(view, luck) };
}

/** Whether a package undoes, at a table, something better that is agreed already. */
export function undoesBetter({ position, seat, table, summit, mood }: Standards, draft: Draft): boolean {
  return summit < 0 && !improves(position, seat, table, draft, mood);
}

/** Whether a package meets a seat's standards. */
export function meets(standards: Standards, draft: Draft): boolean {
  const { position, seat, need, mood } = standards;
  return wouldSign(position, seat, draft, need, mood) && !undoesBetter(standards, draft);
}

/**
 * Yes if no floor of its kind forbids it, it can be carried at home, and it reaches what the seat needs, give or take its
 * mood; and, at a table, if it does not undo something better that is agreed already. On the last occasion of all it leaves rather than end with nothing, where leaving is worth something.
 */
export function chooseAnswer(view: SeatView, question: AnswerQuestion, luck: MindLuck): Decision {
  const standards = standardsOf(view, question, luck);
  if (meets(standards, draftOnTable(view.rulebook, view.state))) return { kind: 'answer', accepts: true };
  const { position, seat } = standards;
  const leave = lastChance(position, question)
    ? leavesInstead(position, seat, question.options, luck(luckSlot(view, question)))
    : undefined;
  return leave === undefined ? { kind: 'answer', accepts: false } : { kind: 'deed', deed: leave };
}
