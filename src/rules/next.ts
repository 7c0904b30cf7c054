import { never } from '../kit/never.ts';
import { tableTalks } from './channels.ts';
import { eventNow, mayCome } from './chance-events.ts';
import { endingOf } from './endings.ts';
import { deedRules, partyRules, read } from './entries.ts';
import { epilogueTurns } from './epilogue.ts';
import { PHASES } from './layout.ts';
import type { Phase } from './layout.ts';
import type { Position } from './position.ts';
import { registersOf } from './registers.ts';
import { answering, goOn, waitFor } from './following.ts';
import type { Next } from './following.ts';
import { leakNow } from './leaks.ts';
import type { Fate } from './step.ts';
import { summitDue, summitNext } from './summit-flow.ts';
import { whyNot } from './why-not.ts';

/** Made once: they say nothing but which phase comes. */
const ENTERING: Readonly<Record<Phase, Next>> = {
  briefing: entering('briefing'),
  orders: entering('orders'),
  talks: entering('talks'),
  events: entering('events'),
  aftermath: entering('aftermath'),
  summit: entering('summit'),
  epilogue: entering('epilogue'),
  ended: entering('ended'),
};
const ORDERS = waitFor({ kind: 'orders' });
const OVER = waitFor({ kind: 'nothing' });
const NEXT_TABLE = goOn({ kind: 'next_table' });

function entering(phase: Phase): Next {
  return goOn({ kind: 'enter', phase: PHASES.indexOf(phase) });
}

/** A pure function of the position and the luck of its turn; changes nothing. */
export function next(position: Position, fate: Fate): Next {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const phase = PHASES[read(state, layout.phase)];
  if (phase === 'ended') return OVER;
  const asks = read(state, layout.asking) > 0;
  const waiting = firstWaiting(position, asks);
  if (waiting >= 0) {
    const comes = mayCome(position, waiting);
    return goOn(comes ? { kind: 'happen', deed: waiting, event: -1 } : { kind: 'drop', deed: waiting });
  }
  if (asks) return asking(position);
  switch (phase) {
    case 'briefing':
      return ENTERING.orders;
    case 'orders':
      return ORDERS;
    case 'talks':
      return talks(position);
    case 'events':
      return eventNow(position, fate) ?? ENTERING.aftermath;
    case 'aftermath':
      return leakNow(position, fate) ?? turnOver(position);
    case 'summit':
      return summitNext(position);
    case 'epilogue':
      return read(state, layout.exchange) < epilogueTurns(rulebook)
        ? goOn({ kind: 'epilogue_turn' })
        : goOn({ kind: 'end', ending: endingOf(position) });
    case undefined:
      throw new RangeError(`No phase ${state[layout.phase]}`);
    default:
      return never(phase);
  }
}

/** The first deed that waits to happen, or −1. While somebody is asked, what would ask somebody else must wait on. */
function firstWaiting({ rulebook, state }: Position, asks: boolean): number {
  const { waiting } = rulebook.layout;
  const { mayWait } = registersOf(rulebook);
  const { length } = mayWait;
  if (length === 0 || isBlank(state, waiting + (mayWait[0] ?? 0), waiting + (mayWait[length - 1] ?? 0))) return -1;
  for (let index = 0; index < length; index += 1) {
    const deed = mayWait[index] ?? 0;
    if (state[waiting + deed] === 0 || (asks && deedRules(rulebook, deed).asks.length > 0)) continue;
    return deed;
  }
  return -1;
}

/** Whether nothing stands in the slots from one to another. Asked at every step: four at a time are quicker than one. */
function isBlank(state: Float64Array, first: number, last: number): boolean {
  let slot = first;
  for (; slot + 3 <= last; slot += 4) {
    if (state[slot] !== 0 || state[slot + 1] !== 0 || state[slot + 2] !== 0 || state[slot + 3] !== 0) return false;
  }
  for (; slot <= last; slot += 1) if (state[slot] !== 0) return false;
  return true;
}

/** Each party named is asked in turn; then the deed happens, if it still may. */
function asking(position: Position): Next {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const index = read(state, layout.asking) - 1;
  const deed = deedRules(rulebook, index);
  const ask = deed.asks[read(state, layout.asked)];
  if (ask === undefined) {
    const occasion = read(state, layout.sitting) > 0 ? 'moment' : 'order';
    const lawful = deed.party < 0 || whyNotStill(position, deed.party, index, occasion);
    return goOn(lawful ? { kind: 'happen', deed: index, event: -1 } : { kind: 'drop', deed: index });
  }
  const options = ask.options.filter((option) => whyNot(position, ask.party, option, 'answer') === undefined);
  if (options.length === 0) return goOn({ kind: 'pass', party: ask.party });
  return waitFor({ kind: 'ask', party: ask.party, deed: index, options });
}

/** Its cost is spent already; everything else that could refuse it is asked again. */
function whyNotStill(position: Position, party: number, deed: number, occasion: 'order' | 'moment'): boolean {
  const refusal = whyNot(position, party, deed, occasion);
  return refusal === undefined || refusal.code === 'no_capacity';
}

function talks(position: Position): Next {
  const { rulebook, state } = position;
  const { layout, tables } = rulebook;
  const table = read(state, layout.cursor);
  const rules = tables[table];
  if (rules === undefined) return ENTERING.events;
  if (read(state, layout.offerBy) > 0) return answering(position, table, -1);
  const exchange = read(state, layout.exchange);
  if (exchange >= rules.exchanges || !tableTalks(position, table)) return NEXT_TABLE;
  const [one, other] = rules.parties;
  const second = rules.first === one ? other : one;
  const party = (read(state, layout.turn) - 1 + exchange) % 2 === 0 ? rules.first : second;
  return waitFor({ kind: 'offer', party, table, summit: -1 });
}

/**
 * After the aftermath: a walk-away that has stood its time, a summit whose day this is, the next turn, or the epilogue.
 * Who leaves the main summit leaves nothing to come back to.
 */
function turnOver(position: Position): Next {
  const { rulebook, state } = position;
  const { layout, mainSummit, turns } = rulebook;
  const turn = read(state, layout.turn);
  const walked = read(state, layout.walked);
  const held = mainSummit >= 0 && state[layout.held + mainSummit] !== 0;
  if (walked > 0 && !held && turn >= read(state, layout.walkedOn) + partyRules(rulebook, walked - 1).stands) {
    return goOn({ kind: 'end', ending: endingOf(position) });
  }
  const due = summitDue(position);
  if (due >= 0) return goOn({ kind: 'open_summit', summit: due });
  return held || turn >= turns ? ENTERING.epilogue : ENTERING.briefing;
}
