import { never } from '../kit/never.ts';
import { passAftermath, passBriefing } from './aftermath.ts';
import { passEpilogue } from './epilogue.ts';
import { blank, deedRules, read, summitRules, tableRules } from './entries.ts';
import { happen } from './happen.ts';
import { PHASES } from './layout.ts';
import { layOffer, preparedCount } from './offers.ts';
import type { Position } from './position.ts';
import { callDebts } from './readings.ts';
import { noteRefused } from './refused.ts';
import { clearOffer, sign } from './sign.ts';
import { observeStance } from './stance.ts';
import type { Fate, Step } from './step.ts';
import { momentOf } from './summit-flow.ts';

const BRIEFING = PHASES.indexOf('briefing');
const TALKS = PHASES.indexOf('talks');
const AFTERMATH = PHASES.indexOf('aftermath');
const SUMMIT = PHASES.indexOf('summit');
const ENDED = PHASES.indexOf('ended');

/**
 * What a step does, written once for both executors. Changes `position.state` in place. The step must be lawful
 * (`whyNotStep`) or have come from `next`.
 */
export function apply(position: Position, step: Step, fate: Fate): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  switch (step.kind) {
    case 'move':
      move(position, step.deed, fate);
      return;
    case 'happen':
      happenNow(position, step.deed, step.event, fate);
      return;
    case 'drop':
      drop(position, step.deed);
      return;
    case 'pass':
      pass(position, step.party);
      return;
    case 'offer':
      offer(position, step);
      return;
    case 'answer':
      observeStance(position, step.party, step.accepts);
      if (step.accepts) state[layout.accepted + step.party] = 1;
      else turnDown(position);
      return;
    case 'sign':
      sign(position);
      return;
    case 'next_table':
      state[layout.cursor] = read(state, layout.cursor) + 1;
      state[layout.exchange] = 0;
      return;
    case 'close_orders':
      enter(position, TALKS);
      return;
    case 'enter':
      enter(position, step.phase);
      return;
    case 'open_summit':
      openSummit(position, step.summit);
      return;
    case 'close_summit':
      closeSummit(position);
      return;
    case 'epilogue_turn':
      passEpilogue(position, fate);
      return;
    case 'end':
      state[layout.ending] = step.ending + 1;
      enter(position, ENDED);
      return;
    default:
      never(step);
  }
}

/** A chosen deed: an order, an answer to an ask (free), or a moment of a summit (free). */
function move(position: Position, index: number, fate: Fate): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const deed = deedRules(rulebook, index);
  if (read(state, layout.asking) > 0) {
    state[layout.asked] = read(state, layout.asked) + 1;
    happen(position, deed, fate);
    return;
  }
  // Leaving a summit is no moment: the others who had theirs in this round are not asked again.
  if (deed.during >= 0) state[layout.cursor] = deed.party + 1;
  if (read(state, layout.sitting) === 0) {
    state[layout.spent + deed.party] = read(state, layout.spent + deed.party) + deed.cost;
  }
  if (deed.asks.length > 0) ask(position, index);
  else happen(position, deed, fate);
}

function ask({ rulebook, state }: Position, deed: number): void {
  state[rulebook.layout.asking] = deed + 1;
  state[rulebook.layout.asked] = 0;
}

/** What waited, an event, or a deed whose asks are over. An event or triggered deed with asks asks first. */
function happenNow(position: Position, index: number, event: number, fate: Fate): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const deed = deedRules(rulebook, index);
  const asked = state[layout.asking] === index + 1;
  if (event >= 0) state[layout.cursor] = event + 1;
  if (deed.kind === 'leak') state[layout.cursor] = deed.of + 1;
  if (asked) state[layout.asking] = 0;
  else if (state[layout.waiting + index] !== 0) state[layout.waiting + index] = read(state, layout.waiting + index) - 1;
  if (asked || deed.asks.length === 0) happen(position, deed, fate);
  else ask(position, index);
}

/** A deed that its asks have made unlawful costs nothing; what waited and cannot come any more is forgotten. */
function drop({ rulebook, state }: Position, index: number): void {
  const { layout } = rulebook;
  const deed = deedRules(rulebook, index);
  if (state[layout.asking] !== index + 1) {
    state[layout.waiting + index] = 0;
    return;
  }
  state[layout.asking] = 0;
  if (read(state, layout.sitting) === 0 && deed.party >= 0) {
    state[layout.spent + deed.party] = read(state, layout.spent + deed.party) - deed.cost;
  }
}

function pass(position: Position, party: number): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const sitting = read(state, layout.sitting);
  if (read(state, layout.asking) > 0) {
    state[layout.asked] = read(state, layout.asked) + 1;
  } else if (read(state, layout.offerBridge) > 0) {
    state[layout.offerBridge] = 0;
  } else if (sitting > 0 && momentOf(position, sitting - 1) !== undefined) {
    state[layout.cursor] = party + 1;
  } else {
    if (sitting === 0) talk(position, read(state, layout.cursor));
    nextExchange(position);
  }
}

/** A table has talked this turn: no other of the same two does. */
function talk({ rulebook, state }: Position, table: number): void {
  state[rulebook.layout.talked + table] = read(state, rulebook.layout.turn);
}

/** In a summit the moments come again with each new round. */
function nextExchange({ rulebook, state }: Position): void {
  const { layout } = rulebook;
  const done = read(state, layout.exchange) + 1;
  state[layout.exchange] = done;
  if (read(state, layout.sitting) > 0 && done % 2 === 0) state[layout.cursor] = 0;
}

function offer(position: Position, step: Step & { kind: 'offer' }): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const sitting = read(state, layout.sitting);
  const table = sitting > 0 ? summitRules(rulebook, sitting - 1).table : read(state, layout.cursor);
  if (sitting === 0) talk(position, table);
  layOffer(rulebook, state, step.package);
  state[layout.offerBy] = step.party + 1;
  state[layout.offerAt] = table + 1;
  state[layout.offerPublic] = step.public ? 1 : 0;
  blank(state, layout.accepted, rulebook.parties.length);
  state[layout.accepted + step.party] = 1;
  if (step.public) {
    const paid = layout.paid + step.party;
    state[paid] = read(state, paid) + tableRules(rulebook, table).publishPoints;
  }
  observeStance(position, step.party, true);
}

/** One refusal ends the exchange; a bridging draft turned down takes no leader's turn. */
function turnDown(position: Position): void {
  const { rulebook, state } = position;
  const bridging = read(state, rulebook.layout.offerBridge) > 0;
  if (!bridging) noteRefused(rulebook, state);
  clearOffer(position);
  if (!bridging) nextExchange(position);
}

function enter(position: Position, phase: number): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  state[layout.phase] = phase;
  state[layout.cursor] = 0;
  state[layout.exchange] = 0;
  if (phase === BRIEFING) passBriefing(position);
  if (phase === AFTERMATH) passAftermath(position);
}

function openSummit(position: Position, summit: number): void {
  const { rulebook, state } = position;
  const { layout, calls } = rulebook;
  enter(position, SUMMIT);
  state[layout.laid] = preparedCount(position, summit) + 1;
  state[layout.sitting] = summit + 1;
  const [one, other] = tableRules(rulebook, summitRules(rulebook, summit).table).parties;
  const there = (1 << one) | (1 << other);
  callDebts(position, { hearers: there, senders: there }, calls.summit);
}

function closeSummit(position: Position): void {
  const { rulebook, state } = position;
  const { layout, deeds } = rulebook;
  const summit = read(state, layout.sitting) - 1;
  const { whenHeld } = summitRules(rulebook, summit);
  clearOffer(position);
  state[layout.held + summit] = read(state, layout.turn);
  state[layout.sitting] = 0;
  state[layout.laid] = 0;
  state[layout.phase] = AFTERMATH;
  // The secrets of this turn were drawn before the summit sat.
  state[layout.cursor] = deeds.length;
  state[layout.exchange] = 0;
  if (whenHeld >= 0) state[layout.waiting + whenHeld] = 1;
}
