import { clamp } from '../kit/arithmetic.ts';
import { channelOpen } from './channels.ts';
import { channelRules, deedRules, partyRules, read } from './entries.ts';
import type { GameState } from './game.ts';
import { settleGifts } from './gifts.ts';
import { stateBefore } from './happen.ts';
import type { Position } from './position.ts';
import { anyLive, expirePromises, settlePromises } from './promises.ts';
import { callDebts } from './readings.ts';
import { registersOf } from './registers.ts';

/** What passes at the end of every turn by itself, in this order; what it sets waiting happens next. */
export function passAftermath(position: Position): void {
  const before = beforePromises(position);
  driftGauges(position);
  fallDue(position);
  endSteps(position);
  if (before !== undefined) expirePromises(before, position.state);
  takeMandates(position);
  openChannels(position);
  settleGifts(position);
}

/**
 * What a new turn clears: orders spent, timed needs and capacities whose last turn is over. What is postponed comes nearer,
 * and promises that only the day has made false lapse.
 */
export function passBriefing(position: Position): void {
  const { rulebook, state } = position;
  const { layout, parties, turns, later } = rulebook;
  const before = beforePromises(position);
  const over = read(state, layout.turn);
  state[layout.turn] = over + 1;
  for (let party = 0; party < parties.length; party += 1) {
    state[layout.spent + party] = 0;
    takeBack(state, layout.needs + party, layout.needsEnd + party * (turns + 1) + over);
    takeBack(state, layout.capacity + party, layout.capacityEnds + party * (turns + 1) + over);
  }
  for (let index = 0; index < later.length; index += 1) {
    state[layout.later + index] = read(state, layout.later + index) >>> 1;
  }
  if (before !== undefined) settlePromises(before, state, 0, false);
}

/** The state as promises that are live will ask for it; undefined where there is none. */
function beforePromises(position: Position): Position | undefined {
  return anyLive(position.rulebook, position.state) ? stateBefore(position) : undefined;
}

function takeBack(state: GameState, now: number, ends: number): void {
  state[now] = read(state, now) - read(state, ends);
  state[ends] = 0;
}

function driftGauges({ rulebook, state }: Position): void {
  for (let index = 0; index < rulebook.gauges.length; index += 1) {
    const drift = rulebook.gauges[index]?.drift ?? 0;
    const slot = rulebook.layout.gauges + index;
    state[slot] = clamp(read(state, slot) + drift, 0, 100);
  }
}

/** Bit 0 is due now, and gone with the turn. */
function fallDue({ rulebook, state }: Position): void {
  const { layout, later } = rulebook;
  for (let index = 0; index < later.length; index += 1) {
    if ((read(state, layout.later + index) & 1) === 1) state[layout.waiting + (later[index] ?? 0)] = 1;
  }
}

function endSteps({ rulebook, state }: Position): void {
  const { layout } = rulebook;
  for (const index of registersOf(rulebook).step) {
    const last = read(state, layout.steps + index);
    if (last === 0 || read(state, layout.turn) < last) continue;
    state[layout.steps + index] = 0;
    const unanswered = deedRules(rulebook, index).step?.unanswered ?? -1;
    if (unanswered >= 0) state[layout.waiting + unanswered] = 1;
  }
}

/** Who has declared nothing in time is held to its first mandate. */
function takeMandates({ rulebook, state }: Position): void {
  const { layout, parties } = rulebook;
  for (let index = 0; index < parties.length; index += 1) {
    const { mandates, mandateBy } = partyRules(rulebook, index);
    const late = mandates.length > 0 && read(state, layout.turn) >= mandateBy;
    if (late && state[layout.mandates + index] === 0) state[layout.mandates + index] = 1;
  }
}

/** Where a direct channel has opened, what was said between its two ends by others is held against what was meant. */
function openChannels(position: Position): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  for (let index = 0; index < rulebook.channels.length; index += 1) {
    const open = channelOpen(position, index);
    const opened = open && state[layout.open + index] === 0;
    state[layout.open + index] = open ? 1 : 0;
    if (!opened) continue;
    const { between, carriedBy } = channelRules(rulebook, index);
    const [one, other] = between;
    if (carriedBy >= 0 || one < 0) continue;
    const parties = (1 << one) | (1 << other);
    callDebts(position, { hearers: parties, senders: parties }, rulebook.calls.direct);
  }
}
