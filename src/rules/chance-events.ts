import { clamp } from '../kit/arithmetic.ts';
import { deedRules, eventRules, read } from './entries.ts';
import type { Next } from './following.ts';
import type { Position } from './position.ts';
import type { EventRules } from './rulebook.ts';
import type { Fate } from './step.ts';

/** The next event of this turn, from the cursor on, or undefined when no more comes. */
export function eventNow(position: Position, fate: Fate): Next | undefined {
  const { rulebook, state } = position;
  const { events, layout } = rulebook;
  for (let event = read(state, layout.cursor); event < events.length; event += 1) {
    const deed = comes(position, eventRules(rulebook, event), fate);
    if (deed >= 0) return { kind: 'step', step: { kind: 'happen', deed, event } };
  }
  return undefined;
}

/** The deed that comes of an event this turn, or −1. */
function comes(position: Position, event: EventRules, fate: Fate): number {
  const { rulebook, state, evaluator } = position;
  const { layout } = rulebook;
  const turn = read(state, layout.turn);
  if (event.only || turn < event.from || turn > event.to) return -1;
  if (event.deed >= 0) return mayCome(position, event.deed) && happens(position, event, turn, fate) ? event.deed : -1;
  for (const { deed } of event.members) if (state[layout.happened + deed] !== 0) return -1;
  if (event.when >= 0 && evaluator.value(event.when, state) === 0) return -1;
  return happens(position, event, turn, fate) ? drawMember(position, event, turn, fate) : -1;
}

/**
 * Whether a deed that nobody chooses may come now: what follows from another always does; an event, also a triggered
 * one, if it is not over for good, its condition holds and every track that it shifts for certain stands where it can.
 */
export function mayCome({ rulebook, state, evaluator }: Position, index: number): boolean {
  const { kind, once, guards, when } = deedRules(rulebook, index);
  if (kind !== 'event') return true;
  if (once && state[rulebook.layout.happened + index] !== 0) return false;
  for (const { slot, from } of guards) if (((from >> read(state, slot)) & 1) === 0) return false;
  return when < 0 || evaluator.value(when, state) !== 0;
}

/** What the force of an event's first chance means: it happens, never does, or does on one turn of its window. */
const FORCED = { happens: 0, never: 1, onFirstTurn: 2 } as const;

function happens({ evaluator, state }: Position, event: EventRules, turn: number, fate: Fate): boolean {
  const group = event.members.length > 0;
  const forced = fate.forced(event.chance);
  if (forced === FORCED.never) return false;
  if (forced >= FORCED.onFirstTurn) return turn === event.from + forced - FORCED.onFirstTurn;
  if (forced === FORCED.happens && !group) return true;
  // A group that must come does so on some turn of its window: luck says on which.
  const certain = event.odds < 0 || forced === FORCED.happens;
  const odds = certain ? 1 : clamp(evaluator.value(event.odds, state), 0, 1);
  const hazard = group ? hazardOf(odds, turn - event.from, event.to - event.from + 1) : odds;
  return hazard >= 1 || fate.draw(turn, event.chance) < hazard;
}

/**
 * Chance of this turn, given none before, so that each turn of the window is equally likely and all together have
 * `odds`: `(odds / window) / (1 − passed · odds / window)`, the hazard of an even draw.
 */
function hazardOf(odds: number, passed: number, window: number): number {
  return odds / (window - odds * passed);
}

/** A member by weight among those that may come; −1 if none may. */
function drawMember(position: Position, event: EventRules, turn: number, fate: Fate): number {
  const forced = fate.forced(event.memberChance);
  if (forced >= 0) return event.members[forced]?.deed ?? -1;
  const possible = event.members.filter(({ deed }) => mayCome(position, deed));
  const total = possible.reduce((sum, member) => sum + member.weight, 0);
  let rest = fate.draw(turn, event.memberChance) * total;
  for (const member of possible) {
    rest -= member.weight;
    if (rest < 0) return member.deed;
  }
  return possible.at(-1)?.deed ?? -1;
}
