import { at, never } from '../kit/never.ts';
import type { Question, SeatView } from '../rules/game.ts';

/** Slots 0–31 are for orders, 32–63 for asks and moments; offers and answers have four for each exchange of each table. */
const ASKS = 32;
const TABLES = 64;
const EXCHANGES = 12;
const DRAWS = 4;

/** Slots, among those for orders, of the one mood a mind has this turn, of whether it leaves and of what it stands for. */
export const MOOD_SLOT = 31;
export const LEAVING_SLOT = 30;
export const MANDATE_SLOT = 29;

/** Slot of the form in which a move is made, by its first form. */
export function formSlot(deed: number): number {
  return 8 + (deed % 20);
}

/** The first of at least four slots that a question has for itself among the draws of a mind for one turn. */
export function luckSlot({ rulebook, state }: SeatView, question: Question): number {
  switch (question.kind) {
    case 'orders':
      return 0;
    case 'ask':
      return ASKS + (question.deed % 4) * DRAWS;
    case 'moment':
      return ASKS + 16 + (at(state, rulebook.layout.exchange) % 4) * DRAWS;
    case 'offer':
    case 'answer': {
      const exchange = at(state, rulebook.layout.exchange) + (question.summit < 0 ? 0 : 4);
      return TABLES + (question.table * EXCHANGES + (exchange % EXCHANGES)) * DRAWS;
    }
    default:
      return never(question);
  }
}
