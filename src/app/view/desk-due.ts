import type { Entry } from '../../kernel/record.ts';
import type { Desk } from '../../scenario/study.ts';
import { ABOUT } from '../asides.ts';

/** Changes of chair in a game. */
const AT_MOST = 2;

/**
 * Whether a seat, by id, that makes an offer in this turn is asked to change chairs: the first time in or after each turn of the scenario's
 * desk, at most twice a game, whether or not it went.
 */
export function deskIsDue(desk: Desk, entries: readonly Entry[], seat: string, turn: number): boolean {
  const asked = entries.filter((entry) => entry.kind === 'note' && entry.about === ABOUT.chair && entry.seat === seat);
  const latest = Math.max(...desk.turns.filter((one) => one <= turn));
  return asked.length < AT_MOST && latest > 0 && !asked.some((entry) => entry.turn >= latest);
}

/** Whether a seat, by id, has changed chairs in a turn. */
export function satThere(entries: readonly Entry[], seat: string, turn: number): boolean {
  return entries.some(
    (entry) =>
      entry.kind === 'note' &&
      entry.about === ABOUT.chair &&
      entry.seat === seat &&
      entry.turn === turn &&
      entry.text !== 'declined',
  );
}
