import { at } from '../kit/never.ts';
import { channelOpen } from './channels.ts';
import type { Deed } from './deed.ts';
import { channelRules, deedRules, partyRules, read, tableRules } from './entries.ts';
import { PHASES, PROMISE_STATUS } from './layout.ts';
import type { Position } from './position.ts';
import { preconditionMet } from './preconditions.ts';
import { registersOf } from './registers.ts';
import type { Rulebook } from './rulebook.ts';
import type { Refusal, RefusalCode } from './step.ts';

/** How a deed is to be done: as a sealed order, as an answer to an ask (free), or in a moment of a summit (free). */
export type Occasion = 'order' | 'answer' | 'moment';

const ORDERS = PHASES.indexOf('orders');
const SUMMIT = PHASES.indexOf('summit');
const LIVE = PROMISE_STATUS.indexOf('live');
const ENDED = PHASES.indexOf('ended');

const refuse = (code: RefusalCode, path?: string): Refusal => (path === undefined ? { code } : { code, path });

/**
 * Why a party cannot do a deed now, or undefined if it can. The one place where a deed is refused: it feeds the
 * machine's guards, the reason on a disabled button and the filter of every mind.
 */
export function whyNot(position: Position, party: number, deed: number, occasion: Occasion): Refusal | undefined {
  const rules = deedRules(position.rulebook, deed);
  if (rules.party !== party || registersOf(position.rulebook).chosen[deed] !== 1) return refuse('not_yours');
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
  const here = deed.kind === 'leave' || deed.during === read(state, layout.sitting) - 1;
  return here ? undefined : refuse('not_now', deed.path);
}

function whyNotAgain({ rulebook, state }: Position, deed: Deed): Refusal | undefined {
  const { layout } = rulebook;
  if (state[layout.closed + deed.index] !== 0) return refuse('closed', deed.path);
  if (deed.once) {
    return isDone(rulebook, state, deed.index) ? refuse('once_only', `${deed.path}.once`) : undefined;
  }
  const happened = read(state, layout.happened + deed.index);
  if (happened === 0) return undefined;
  return happened === state[layout.turn] && deed.kind === 'move' ? refuse('done_this_turn') : undefined;
}

/** Whether a deed that may be done but once has been done, in whatever form. */
function isDone(rulebook: Rulebook, state: Float64Array, deed: number): boolean {
  for (const form of registersOf(rulebook).formsOf[deed] ?? []) {
    if (state[rulebook.layout.happened + form] !== 0) return true;
  }
  return false;
}

function whyNotHere(position: Position, deed: Deed): Refusal | undefined {
  const { rulebook, state, evaluator } = position;
  if (!channelOpen(position, deed.channel)) {
    return refuse('channel_closed', `channels.${channelRules(rulebook, deed.channel).id}`);
  }
  for (const guard of deed.guards) {
    if (((guard.from >> read(state, guard.slot)) & 1) === 0)
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

/** A move that gives a word and does no more, where all of it was given already, as firmly: it cannot be given twice. */
function saysNothingNew({ rulebook, state }: Position, { index, party }: Deed): boolean {
  const words = registersOf(rulebook).wordsAlone[index] ?? [];
  if (words.length === 0) return false;
  const { layout, promises } = rulebook;
  for (const { promise, strength } of words) {
    const slot = party * promises.length + promise;
    const live = state[layout.promiseStatus + slot] === LIVE;
    if (!live || read(state, layout.promiseStrength + slot) < strength) return false;
  }
  return true;
}

function whyNotAgenda({ rulebook, state }: Position, table: number, issue: number, on: boolean): Refusal | undefined {
  const rules = tableRules(rulebook, table);
  const row = rulebook.layout.agenda + table * rulebook.issues.length;
  const path = `tables.${rules.id}.agenda`;
  const stands = state[row + issue] !== 0;
  if (!on) return stands ? undefined : refuse('not_on_agenda', path);
  if (stands) return refuse('on_agenda_already', path);
  const count = rules.issues.reduce((sum, each) => sum + read(state, row + each), 0);
  return count < rules.atMost ? undefined : refuse('agenda_full', path);
}

function whyNotPaid({ rulebook, state }: Position, deed: Deed): Refusal | undefined {
  if (deed.cost === 0) return undefined;
  return read(state, rulebook.layout.spent + deed.party) + deed.cost <= capacityOf(rulebook, state, deed.party)
    ? undefined
    : refuse('no_capacity');
}

/** Orders a party has this turn, in units of cost, 0 or more. */
export function capacityOf(rulebook: Position['rulebook'], state: Float64Array, party: number): number {
  return Math.max(0, partyRules(rulebook, party).capacity + read(state, rulebook.layout.capacity + party));
}

/** Every deed a party may do on an occasion, in the order of the rulebook. */
export function legalDeeds(position: Position, party: number, occasion: Occasion): number[] {
  const legal: number[] = [];
  for (const deed of at(position.rulebook.deedsOf, party)) {
    if (whyNot(position, party, deed, occasion) === undefined) legal.push(deed);
  }
  return legal;
}
