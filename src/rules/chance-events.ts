import { clamp } from '../kit/arithmetic.ts';
import { at } from '../kit/never.ts';
import type { Next } from './following.ts';
import type { Position } from './position.ts';
import type { EventRules } from './rulebook.ts';
import type { Fate } from './step.ts';

/** The next event of this turn, from the cursor on, or undefined when no more comes. */
export function eventNow(position: Position, fate: Fate): Next | undefined {
  const { rulebook, state } = position;
  const { events, layout } = rulebook;
  for (let event = at(state, layout.cursor); event < events.length; event += 1) {
    const deed = comes(position, at(events, event), fate);
    if (deed >= 0) return { kind: 'step', step: { kind: 'happen', deed, event } };
  }
  return undefined;
}

/** The deed that comes of an event this turn, or −1. */
function comes(position: Position, event: EventRules, fate: Fate): number {
  const { rulebook, state, evaluator } = position;
  const { layout } = rulebook;
  const turn = at(state, layout.turn);
  if (event.only || turn < event.from || turn > event.to) return -1;
  if (event.deed >= 0 && event.once && state[layout.happened + event.deed] !== 0) return -1;
  if (event.deed >= 0 && state[layout.closed + event.deed] !== 0) return -1;
  if (event.members.some(({ deed }) => state[layout.happened + deed] !== 0)) return -1;
  if (event.when >= 0 && evaluator.value(event.when, state) === 0) return -1;
  if (!happens(position, event, turn, fate)) return -1;
  return event.deed >= 0 ? event.deed : drawMember(position, event, turn, fate);
}

function happens({ evaluator, state }: Position, event: EventRules, turn: number, fate: Fate): boolean {
  const forced = event.chance < 0 ? -1 : fate.forced(event.chance);
  // Outcomes: it happens, never, or on one turn of the window.
  if (forced >= 0) return forced === 0 || event.from + forced - 2 === turn;
  const odds = event.odds < 0 ? 1 : clamp(evaluator.value(event.odds, state), 0, 1);
  const hazard = event.members.length > 0 ? hazardOf(odds, turn - event.from, event.to - event.from + 1) : odds;
  return hazard >= 1 || (event.chance >= 0 && fate.draw(turn, event.chance) < hazard);
}

/** Chance of this turn, given none before, so that each turn of the window is equally likely and all together have `odds`. */
function hazardOf(odds: number, passed: number, window: number): number {
  const share = odds / window;
  return share / (1 - share * passed);
}

/** A member by weight among those whose own condition holds; −1 if none does. */
function drawMember(position: Position, event: EventRules, turn: number, fate: Fate): number {
  const { rulebook, evaluator, state } = position;
  const forced = fate.forced(event.memberChance);
  if (forced >= 0) return at(event.members, forced).deed;
  const possible = event.members.filter(({ deed }) => {
    const { when } = at(rulebook.deeds, deed);
    return when < 0 || evaluator.value(when, state) !== 0;
  });
  const total = possible.reduce((sum, member) => sum + member.weight, 0);
  let rest = fate.draw(turn, event.memberChance) * total;
  for (const member of possible) {
    rest -= member.weight;
    if (rest < 0) return member.deed;
  }
  return possible.at(-1)?.deed ?? -1;
}
