import { logistic } from '../kit/arithmetic.ts';
import { at } from '../kit/never.ts';
import { read } from '../rules/entries.ts';
import type { Question } from '../rules/game.ts';
import { worthOfLeaving } from '../rules/leaving.ts';
import { nearness } from '../rules/nearness.ts';
import type { Position } from '../rules/position.ts';
import type { Thinking } from './merit.ts';

/** Points by which leaving must be better than going on: much at first, little on the last day. */
const PATIENCE = { first: 8, last: 6 } as const;

/** Points of leaving's worth by which a seat is torn on its last word. */
const TORN = 1.5;

/** Whether a seat would rather leave now than go on. The nearer the day, the less it takes. */
export function leavingNow({ position, seat, prospects }: Thinking): boolean {
  const near = nearness(position.rulebook, position.state);
  const margin = PATIENCE.first + (PATIENCE.last - PATIENCE.first) * near * near;
  return worthOfLeaving(position, seat) > prospects.goingOn + margin;
}

/** Whether this is the last time that this seat may say anything at the main summit. */
export function lastChance({ rulebook, state }: Position, question: Question & { kind: 'offer' | 'answer' }): boolean {
  const { summit } = question;
  if (summit < 0 || summit !== rulebook.mainSummit) return false;
  const last = 2 * at(rulebook.summits, summit).rounds - (question.kind === 'answer' ? 1 : 2);
  return read(state, rulebook.layout.exchange) >= last;
}

/**
 * The deed by which a seat leaves rather than end with nothing: the more likely, the more leaving is worth. Undefined
 * where it stays. `draw` is uniform in [0, 1).
 */
export function leavesInstead(
  position: Position,
  seat: number,
  options: readonly number[],
  draw: number,
): number | undefined {
  const { leave } = at(position.rulebook.parties, seat);
  const odds = logistic((worthOfLeaving(position, seat) - PATIENCE.last) / TORN);
  return options.includes(leave) && draw < odds ? leave : undefined;
}
