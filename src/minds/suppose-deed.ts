import { clamp } from '../kit/arithmetic.ts';
import { at, never } from '../kit/never.ts';
import type { Action, Deed } from '../rules/deed.ts';
import { kindOf, read } from '../rules/entries.ts';
import { PROMISE_STATUS, WORDINGS } from '../rules/layout.ts';
import type { Position } from '../rules/position.ts';
import { readLevel } from '../rules/readings.ts';
import { suppose } from '../rules/supposition.ts';

const LIVE = PROMISE_STATUS.indexOf('live');

/** How much of what comes later counts now, and of what follows once a first step is answered. */
const LATER = 0.7;
const ANSWERED = 0.4;

/** From this weight on, what either happens or does not is taken to happen. */
const LIKELY = 0.5;

/** What a deed is supposed to do beyond what can be written into a state, in points. */
export interface Aside {
  /**
   * Sum over signals the seat would receive about others, each times the uncertainty it meets, of how much it tells: with n
   * kinds `(right − 1/n) / (1 − 1/n)`, 0 where it is as likely to be wrong as a guess, 1 where it is always right.
   */
  signals: number;
  /** Change in the odds that others give the seat to keep what it promises. */
  trust: number;
  /** People gained times the turns they stay, as far as the game goes. */
  people: number;
}

/**
 * Supposes the effects of a deed, in expectation, on a state that is withdrawn later (`supposeFrom`, `withdraw`). What
 * luck decides counts by its odds where it can be counted in parts, and else if it is likely; a bar let go, what is told and an
 * agenda are supposed whatever their odds.
 */
export function supposeDeed(position: Position, seat: number, deed: Deed, aside: Aside): void {
  const { layout, deeds } = position.rulebook;
  supposeActions({ position, seat, doer: deed.party, aside }, deed.actions, 1);
  suppose(position.state, layout.happened + deed.index, read(position.state, layout.turn));
  if (deed.step !== undefined && deed.step.answered >= 0) {
    supposeActions({ position, seat, doer: deed.party, aside }, at(deeds, deed.step.answered).actions, ANSWERED);
  }
  if (read(position.state, layout.walked) !== 0) supposeRevived(position);
}

interface Supposing {
  readonly position: Position;
  readonly seat: number;
  readonly doer: number;
  readonly aside: Aside;
}

function supposeActions(supposing: Supposing, actions: readonly Action[], weight: number): void {
  for (let index = 0; index < actions.length; index += 1) {
    const action = actions[index];
    if (action !== undefined) supposeAction(supposing, action, weight);
  }
}

function supposeAction(supposing: Supposing, action: Action, weight: number): void {
  const { position, doer } = supposing;
  const { rulebook, state, evaluator } = position;
  const { layout } = rulebook;
  const amount = (formula: number): number => evaluator.value(formula, state);
  const likely = weight >= LIKELY;
  switch (action.kind) {
    case 'add': {
      const slot = layout.gauges + action.gauge;
      suppose(state, slot, clamp(read(state, slot) + weight * amount(action.amount), 0, 100));
      return;
    }
    case 'shift':
      if (likely && ((action.shift.from >> read(state, action.shift.slot)) & 1) === 1) {
        suppose(state, action.shift.slot, action.shift.to);
      }
      return;
    case 'put':
      if (likely) supposePut(position, action.issue, action.level);
      return;
    case 'promise':
      if (likely) supposePromise(position, doer, action.promise, action.strength);
      return;
    case 'told':
      suppose(state, layout.told + action.party * rulebook.issues.length + action.issue, 1);
      return;
    case 'need':
      more(state, layout.needs + action.party, weight * amount(action.points) * share(position, action.turns));
      return;
    case 'capacity':
      if (action.party === supposing.seat)
        supposing.aside.people += weight * amount(action.amount) * stay(position, action.turns);
      more(state, layout.capacity + action.party, weight * amount(action.amount));
      return;
    case 'give':
      supposeGift(position, action, weight * amount(action.points));
      return;
    case 'pay':
      more(state, layout.paid + action.party, weight * amount(action.points));
      return;
    case 'signal':
    case 'says':
      supposeEvidence(supposing, action, weight);
      return;
    case 'reading':
      if (likely) supposeMessage(position, action);
      return;
    case 'bar':
      if (!likely) return;
      suppose(state, layout.bars + action.precondition, action.bar);
      suppose(state, layout.waived + action.precondition, 0);
      return;
    case 'waive':
      supposeWaived(position, action.precondition);
      return;
    case 'trigger':
      supposeActions(supposing, at(rulebook.deeds, action.deed).actions, weight);
      return;
    case 'later':
      supposeActions(supposing, at(rulebook.deeds, at(rulebook.later, action.later)).actions, weight * LATER);
      return;
    case 'if':
      supposeActions(supposing, amount(action.that) === 0 ? action.else : action.then, weight);
      return;
    case 'odds':
      supposeOdds(supposing, action, weight);
      return;
    case 'mandate':
      suppose(state, layout.mandates + doer, action.mandate + 1);
      return;
    case 'agenda':
      suppose(state, layout.agenda + action.table * rulebook.issues.length + action.issue, action.on ? 1 : 0);
      return;
    case 'close':
    case 'bridge':
      return;
    default:
      never(action);
  }
}

function more(state: Float64Array, slot: number, amount: number): void {
  suppose(state, slot, read(state, slot) + amount);
}

/** Turns of so many that are left. */
function stay({ rulebook, state }: Position, turns: number): number {
  return Math.max(0, Math.min(turns, rulebook.turns - read(state, rulebook.layout.turn)));
}

/** How much of what is left of the game a timed change holds for, 0 to 1. */
function share({ rulebook, state }: Position, turns: number): number {
  const left = rulebook.turns - read(state, rulebook.layout.turn);
  return left <= 0 ? 1 : Math.min(1, turns / left);
}

function supposePut({ rulebook, state }: Position, issue: number, level: number): void {
  const { layout, issues, parties } = rulebook;
  suppose(state, layout.levels + issue, level);
  for (let party = 0; party < parties.length; party += 1) {
    suppose(state, layout.heard + party * issues.length + issue, level);
    suppose(state, layout.said + party * issues.length + issue, level);
  }
}

function supposePromise({ rulebook, state }: Position, party: number, promise: number, strength: number): void {
  const { layout, promises } = rulebook;
  const index = party * promises.length + promise;
  const live = read(state, layout.promiseStatus + index) === LIVE;
  if (live && read(state, layout.promiseStrength + index) >= strength) return;
  suppose(state, layout.promiseStatus + index, LIVE);
  suppose(state, layout.promiseStrength + index, strength);
}

function supposeGift({ rulebook, state }: Position, gift: Action & { kind: 'give' }, points: number): void {
  const { layout } = rulebook;
  if (gift.if >= 0) {
    more(state, layout.pendingGifts + gift.gift, points);
    return;
  }
  more(state, layout.gifts + gift.to, points);
  more(state, layout.gifts + gift.from, -points);
}

function supposeWaived({ rulebook, state }: Position, precondition: number): void {
  suppose(state, rulebook.layout.waived + precondition, 1);
  for (const { constituency, points } of at(rulebook.preconditions, precondition).waive) {
    more(state, rulebook.layout.waivedNeeds + constituency, points);
  }
}

function supposeMessage(position: Position, message: Action & { kind: 'reading' }): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const { issue, to, carrier } = message;
  const level = message.level < 0 ? read(state, layout.levels + issue) : message.level;
  const wording = WORDINGS.indexOf(message.wording);
  const index = to * rulebook.issues.length + issue;
  const worder = carrier < 0 ? message.from : carrier;
  const heard = readLevel(position, to, kindOf(rulebook, state, to), issue, level, wording, worder);
  suppose(state, layout.heard + index, heard);
  suppose(state, layout.said + index, level);
  suppose(state, layout.carrier + index, worder + 1);
}

function supposeOdds(supposing: Supposing, { outcomes }: Action & { kind: 'odds' }, weight: number): void {
  const { state, evaluator } = supposing.position;
  let rest = 1;
  const odds = outcomes.map((outcome) => {
    const chance = outcome.odds < 0 ? -1 : clamp(evaluator.value(outcome.odds, state), 0, rest);
    if (chance > 0) rest -= chance;
    return chance;
  });
  for (const [index, { actions }] of outcomes.entries()) {
    const chance = at(odds, index);
    supposeActions(supposing, actions, weight * (chance < 0 ? rest : chance));
  }
}

function supposeEvidence(supposing: Supposing, action: Action & { kind: 'signal' | 'says' }, weight: number): void {
  const { position, seat, aside } = supposing;
  const { rulebook, state, evaluator } = position;
  const { layout, parties, mostKinds } = rulebook;
  const { kinds } = at(parties, action.about);
  const row = layout.beliefs + (seat * parties.length + action.about) * mostKinds;
  if (action.about !== seat) {
    if (!action.knownTo.includes(seat)) return;
    if (action.kind === 'says') return;
    let uncertain = 1;
    for (let kind = 0; kind < kinds.length; kind += 1) uncertain -= read(state, row + kind) * read(state, row + kind);
    const guess = 1 / kinds.length;
    const right = clamp(evaluator.value(action.right, state), 0, 1);
    if (kinds.length > 1) aside.signals += (weight * Math.abs(right - guess) * uncertain) / (1 - guess);
    return;
  }
  if (action.kind === 'signal') return;
  let before = 0;
  let after = 0;
  let sum = 0;
  for (const [index, kind] of kinds.entries()) {
    const speaks = evaluator.value(at(action.weights, index), state);
    before += kind.prior * kind.keepsPlain;
    after += kind.prior * speaks * kind.keepsPlain;
    sum += kind.prior * speaks;
  }
  if (sum > 0) aside.trust += weight * (after / sum - before);
}

/** A walk-away is over once a track it moved stands elsewhere. */
function supposeRevived({ rulebook, state }: Position): void {
  const { layout, parties, deeds } = rulebook;
  const walker = at(parties, read(state, layout.walked) - 1);
  for (const action of deeds[walker.leave]?.actions ?? []) {
    if (action.kind === 'shift' && read(state, action.shift.slot) !== action.shift.to) {
      suppose(state, layout.walked, 0);
      return;
    }
  }
}
