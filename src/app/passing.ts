import type { Decision } from '../rules/game.ts';
import type { Cable, PlayView } from '../ui/port/play.ts';

/** What is looked at of how things stand. */
type Standing = Pick<PlayView, 'seat' | 'task' | 'news' | 'numbers' | 'clock'>;

/** From this worth on news is told at length: whoever lets time pass wants to hear of it. See `newsworth`. */
const WORTH_HEARING = 60;
/** By so much the price of leaving may rise meanwhile. Points. */
const DEARER = 3;

/**
 * What a seat answers that lets time pass until something wants it, or undefined where something does: a question or a moment at a summit, a
 * text that it has not refused before, the first talks at a table, news of weight, a course that is due, a price of leaving that has jumped.
 * It orders nothing, lays no offer, and refuses again what it refused, word for word. `since`: how things stood when it was begun.
 */
export function passing(view: Standing, since: Standing): Decision | undefined {
  const { task, news, numbers, clock } = view;
  if (view !== since && (news.some((cable) => isHeard(cable, view)) || isDearer(numbers, since.numbers)))
    return undefined;
  switch (task.kind) {
    case 'orders': {
      const due = task.mandate && task.mandate.chosen === undefined && task.mandate.by <= clock.turn;
      return due ? undefined : { kind: 'orders', deeds: [] };
    }
    case 'answer':
      return task.again === undefined ? undefined : { kind: 'answer', accepts: false };
    case 'offer':
      return task.table.last && !task.table.summit ? { kind: 'pass' } : undefined;
    default:
      return undefined;
  }
}

/** What a seat did itself, it knows; what came to light of that, it may not. */
const isHeard = ({ worth = 0, by, kind }: Cable, { seat }: Standing): boolean =>
  worth >= WORTH_HEARING && (by?.id !== seat.id || kind === 'leak');

const isDearer = ({ leaving: now }: Standing['numbers'], { leaving: then }: Standing['numbers']): boolean =>
  now !== undefined && then !== undefined && now.price - then.price >= DEARER;
