import { at } from '../kit/never.ts';
import { read } from '../rules/entries.ts';
import type { Question } from '../rules/game.ts';
import { worthOfLeaving } from '../rules/leaving.ts';
import { nearness } from '../rules/nearness.ts';
import type { Position } from '../rules/position.ts';
import type { Thinking } from './merit.ts';
import { oddsFrom } from './logit.ts';

/**
 * Points by which leaving must be better than going on to be as likely as not: much at first; on the last day it may even be
 * a little worse, for who goes on then has shown that there is nothing it would leave over.
 */
const PATIENCE = { first: 9, last: -1 } as const;

/** Points between leaving and going on at which a seat is torn. */
const TORN = 2;

/** On the last word of all: points that leaving must be worth to be as likely as not, and at which a seat is torn. */
const LAST_WORD = { worth: 8, torn: 1.5 } as const;

/** Share of what is lost by leaving that a seat hopes to be brought back to, while there is time for it. */
const CALLED_BACK = 0.5;

/**
 * Odds, 0 to 1, that a seat leaves now rather than go on: `σ((gained − patience) / TORN)`, patience falling with nearness². The
 * nearer the day, the less it takes: what was patience before is weakness then. A walk-away that stands for some turns is also a
 * question, whether the others will come after it, so only part of what it loses is counted as lost.
 */
export function oddsOfLeaving({ position, seat, prospects }: Thinking): number {
  const { rulebook, state } = position;
  const near = nearness(rulebook, state);
  const patience = PATIENCE.first + (PATIENCE.last - PATIENCE.first) * near * near;
  const { stands } = at(rulebook.parties, seat);
  const timeLeft = stands > 0 && read(state, rulebook.layout.turn) + stands <= rulebook.turns;
  const gained = worthOfLeaving(position, seat) - prospects.goingOn;
  return oddsFrom(((gained < 0 && timeLeft ? gained * (1 - CALLED_BACK) : gained) - patience) / TORN);
}

/** Whether a seat makes its last offer at the main summit, or answers the last that is made there. */
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
  const odds = oddsFrom((worthOfLeaving(position, seat) - LAST_WORD.worth) / LAST_WORD.torn);
  return options.includes(leave) && draw < odds ? leave : undefined;
}
