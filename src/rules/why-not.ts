import { at } from '../kit/never.ts';
import { channelOpen } from './channels.ts';
import type { Action, Deed, DeedKind } from './deed.ts';
import { PHASES, PROMISE_STATUS } from './layout.ts';
import type { Position } from './position.ts';
import { preconditionMet } from './preconditions.ts';
import { registersOf } from './registers.ts';
import type { Refusal, RefusalCode } from './step.ts';

/** How a deed is to be done: as a sealed order, as an answer to an ask (free), or in a moment of a summit (free). */
export type Occasion = 'order' | 'answer' | 'moment';

/** What a party chooses; everything else follows by itself. */
const CHOSEN: ReadonlySet<DeedKind> = new Set(['move', 'leave', 'mandate', 'waive', 'agenda']);

const ORDERS = PHASES.indexOf('orders');
const SUMMIT = PHASES.indexOf('summit');
const LIVE = PROMISE_STATUS.indexOf('live');

type ActionKind = Action['kind'];
const ENDED = PHASES.indexOf('ended');

const refuse = (code: RefusalCode, path?: string): Refusal => (path === undefined ? { code } : { code, path });

/**
 * Why a party cannot do a deed now, or undefined if it can. The one place where a deed is refused: it feeds the
 * machine's guards, the reason on a disabled button and the filter of every mind.
 */
export function whyNot(position: Position, party: number, deed: number, occasion: Occasion): Refusal | undefined {
  const rules = at(position.rulebook.deeds, deed);
  if (rules.party !== party || !CHOSEN.has(rules.kind)) return refuse('not_yours');
  return (
    whyNotNow(position, rules, occasion) ??
    whyNotAgain(position, rules) ??
    whyNotHere(position, rules) ??
    whyNotOfItsKind(position, rules) ??
    (occasion === 'order' ? whyNotPaid(position, rules) : undefined)
  );
}

function whyNotNow({ rulebook, state }: Position, deed: Deed, occasion: Occasion): Refusal | undefined {
  const { layout } = rulebook;
  const phase = state[layout.phase];
  if (phase === ENDED) return refuse('game_over');
  if (occasion === 'answer') return deed.during >= 0 ? refuse('not_now') : undefined;
  if (occasion === 'order') {
    const mayOrder = phase === ORDERS && deed.during < 0 && rulebook.parties[deed.party]?.plans === true;
    return mayOrder ? undefined : refuse('not_now', deed.path);
  }
  if (phase !== SUMMIT) return refuse('not_now');
  const here = deed.kind === 'leave' || deed.during === at(state, layout.sitting) - 1;
  return here ? undefined : refuse('not_now', deed.path);
}

function whyNotAgain({ rulebook, state }: Position, deed: Deed): Refusal | undefined {
  const { layout } = rulebook;
  if (state[layout.closed + deed.index] !== 0) return refuse('closed', deed.path);
  if (deed.once) {
    const forms = at(registersOf(rulebook).onceOf, deed.index);
    const isDone = forms.some((form) => state[layout.happened + form] !== 0);
    return isDone ? refuse('once_only', `${deed.path}.once`) : undefined;
  }
  const happened = at(state, layout.happened + deed.index);
  if (happened === 0) return undefined;
  return happened === state[layout.turn] && deed.kind === 'move' ? refuse('done_this_turn') : undefined;
}

function whyNotHere(position: Position, deed: Deed): Refusal | undefined {
  const { rulebook, state, evaluator } = position;
  if (!channelOpen(position, deed.channel)) {
    return refuse('channel_closed', `channels.${at(rulebook.channels, deed.channel).id}`);
  }
  for (const guard of deed.guards) {
    if (((guard.from >> at(state, guard.slot)) & 1) === 0)
      return refuse('wrong_state', trackPath(position, guard.slot));
  }
  if (deed.when >= 0 && evaluator.value(deed.when, state) === 0) return refuse('condition', `${deed.path}.when`);
  return undefined;
}

/** Where the track of a slot stands in the scenario. */
export function trackPath({ rulebook }: Position, slot: number): string {
  const copy = at(rulebook.copies, slot - rulebook.layout.positions);
  return `tracks.${at(rulebook.tracks, copy.track).id}`;
}

function whyNotOfItsKind(position: Position, deed: Deed): Refusal | undefined {
  const { state, rulebook } = position;
  const { layout } = rulebook;
  if (deed.kind === 'move')
    return saysNothingNew(position, deed) ? refuse('promise_kept_already', deed.path) : undefined;
  if (deed.kind === 'leave') return state[layout.walked] === 0 ? undefined : refuse('not_now', deed.path);
  const action = at(deed.actions, 0);
  if (action.kind === 'mandate') {
    const held = state[layout.mandates + deed.party] === action.mandate + 1;
    return held ? refuse('mandate_held', deed.path) : undefined;
  }
  if (action.kind === 'waive') {
    return preconditionMet(position, action.precondition) ? refuse('nothing_to_waive', deed.path) : undefined;
  }
  if (action.kind === 'agenda') return whyNotAgenda(position, action.table, action.issue, action.on);
  return undefined;
}

/** What a word given in public brings with it: moods and readings of it, no act. */
const SAID = new Set<ActionKind>(['promise', 'add', 'need', 'says', 'signal']);

/** A move that gives a word and does no more, where all of it was given already, as firmly: it cannot be given twice. */
function saysNothingNew({ rulebook, state }: Position, { actions, asks, party, secret, step }: Deed): boolean {
  const { layout, promises } = rulebook;
  if (asks.length > 0 || secret !== undefined || step !== undefined) return false;
  let given = 0;
  for (const action of actions) {
    if (!SAID.has(action.kind)) return false;
    if (action.kind !== 'promise') continue;
    const slot = party * promises.length + action.promise;
    const live = state[layout.promiseStatus + slot] === LIVE;
    if (!live || at(state, layout.promiseStrength + slot) < action.strength) return false;
    given += 1;
  }
  return given > 0;
}

function whyNotAgenda({ rulebook, state }: Position, table: number, issue: number, on: boolean): Refusal | undefined {
  const rules = at(rulebook.tables, table);
  const row = rulebook.layout.agenda + table * rulebook.issues.length;
  const path = `tables.${rules.id}.agenda`;
  const stands = state[row + issue] !== 0;
  if (!on) return stands ? undefined : refuse('not_on_agenda', path);
  if (stands) return refuse('on_agenda_already', path);
  const count = rules.issues.reduce((sum, each) => sum + at(state, row + each), 0);
  return count < rules.atMost ? undefined : refuse('agenda_full', path);
}

function whyNotPaid({ rulebook, state }: Position, deed: Deed): Refusal | undefined {
  if (deed.cost === 0) return undefined;
  return at(state, rulebook.layout.spent + deed.party) + deed.cost <= capacityOf(rulebook, state, deed.party)
    ? undefined
    : refuse('no_capacity');
}

/** Orders a party has this turn, in units of cost, 0 or more. */
export function capacityOf(rulebook: Position['rulebook'], state: Float64Array, party: number): number {
  return Math.max(0, at(rulebook.parties, party).capacity + at(state, rulebook.layout.capacity + party));
}

/** Every deed a party may do on an occasion, in the order of the rulebook. */
export function legalDeeds(position: Position, party: number, occasion: Occasion): number[] {
  return at(position.rulebook.deedsOf, party).filter((deed) => whyNot(position, party, deed, occasion) === undefined);
}
