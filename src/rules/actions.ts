import { never } from '../kit/never.ts';
import { clamp } from '../kit/arithmetic.ts';
import { observeSignal, observeWeights, signalledKind } from './belief.ts';
import type { Action, Deed } from './deed.ts';
import { partyRules, read } from './entries.ts';
import type { GameState } from './game.ts';
import { PROMISE_STATUS, WORDINGS } from './layout.ts';
import type { Position } from './position.ts';
import { takesBack } from './offers.ts';
import { say, standAs } from './readings.ts';
import type { Fate } from './step.ts';

/** What one deed's actions read and write: amounts are read from `before`, which does not change meanwhile. */
export interface Doing {
  readonly before: Position;
  readonly after: GameState;
  readonly deed: Deed;
  readonly fate: Fate;
  /** A secret deed's promises are withheld; on the day it leaks they are made, and nothing else is. */
  readonly promises: 'made' | 'withheld' | 'alone';
  /** Turn whose luck decides. Default: the turn of `before`. */
  readonly drawnOn?: number;
}

const LIVE = PROMISE_STATUS.indexOf('live');

const mayPromise = ({ kind }: Action): boolean => kind === 'promise' || kind === 'if' || kind === 'odds';

/** What a formula says in the state before. */
const amountOf = ({ evaluator, state }: Position, formula: number): number => evaluator.value(formula, state);

export function perform(doing: Doing, actions: readonly Action[]): void {
  for (const action of actions) performOne(doing, action);
}

function performOne(doing: Doing, action: Action): void {
  const { before, after, deed, promises } = doing;
  const { rulebook } = before;
  const { layout } = rulebook;
  if (promises === 'alone' && !mayPromise(action)) return;
  switch (action.kind) {
    case 'add':
      add(after, layout.gauges + action.gauge, amountOf(before, action.amount), 0, 100);
      return;
    case 'shift':
      if (((action.shift.from >> read(before.state, action.shift.slot)) & 1) === 1) {
        after[action.shift.slot] = action.shift.to;
      }
      return;
    case 'put':
      putLevel(before, after, action.issue, action.level);
      return;
    case 'promise':
      if (promises !== 'withheld') makePromise(before, after, deed.party, action.promise, action.strength);
      return;
    case 'told':
      after[layout.told + action.party * rulebook.issues.length + action.issue] = 1;
      return;
    case 'need':
      forTurns(
        before,
        after,
        layout.needs,
        layout.needsEnd,
        action.party,
        amountOf(before, action.points),
        action.turns,
      );
      return;
    case 'capacity':
      forTurns(
        before,
        after,
        layout.capacity,
        layout.capacityEnds,
        action.party,
        amountOf(before, action.amount),
        action.turns,
      );
      return;
    case 'give':
      give(doing, action, amountOf(before, action.points));
      return;
    case 'pay':
      add(after, layout.paid + action.party, amountOf(before, action.points));
      return;
    case 'signal':
      signal(doing, action, amountOf(before, action.right));
      return;
    case 'says': {
      const weights = action.weights.map((weight) => amountOf(before, weight));
      for (const observer of action.knownTo) observeWeights(rulebook, after, observer, action.about, weights);
      return;
    }
    case 'reading':
      say(before, after, { ...action, wording: WORDINGS.indexOf(action.wording) });
      return;
    case 'bar':
      after[layout.bars + action.precondition] = action.bar;
      // Who sets a bar anew wants it met: an earlier waiver is over, what it cost at home is not.
      after[layout.waived + action.precondition] = 0;
      return;
    case 'trigger':
      after[layout.waiting + action.deed] = 1;
      return;
    case 'later': {
      const slot = layout.later + action.later;
      after[slot] = read(after, slot) | (1 << action.turns);
      return;
    }
    case 'if':
      perform(doing, amountOf(before, action.that) === 0 ? action.else : action.then);
      return;
    case 'odds': {
      const drawn = drawOutcome(doing, action);
      if (drawn >= 0) perform(doing, action.outcomes[drawn]?.actions ?? []);
      return;
    }
    case 'close':
      for (const closed of action.deeds) after[layout.closed + closed] = 1;
      return;
    case 'bridge':
      after[layout.offerBridge] = deed.party + 1;
      return;
    case 'mandate':
      chooseMandate(before, after, deed.party, action.mandate);
      return;
    case 'waive':
      waive(before, after, action.precondition);
      return;
    case 'agenda':
      after[layout.agenda + action.table * rulebook.issues.length + action.issue] = action.on ? 1 : 0;
      return;
    default:
      never(action);
  }
}

function add(state: GameState, slot: number, amount: number, low = -1e9, high = 1e9): void {
  state[slot] = clamp(read(state, slot) + amount, low, high);
}

/** Brings a level into force by own decision: everybody reads it as it stands. */
export function putLevel(before: Position, after: GameState, issue: number, level: number): void {
  const { layout } = before.rulebook;
  after[layout.before + issue] = read(before.state, layout.levels + issue);
  after[layout.levels + issue] = level;
  after[layout.wordings + issue] = 0;
  after[layout.worded + issue] = 0;
  standAs(before.rulebook, after, issue, level);
  // Less was agreed than has been done since: nobody signs that back.
  const agreed = read(after, layout.agreed + issue) - 1;
  if (agreed >= 0 && takesBack(before.rulebook, after, issue, agreed)) after[layout.agreed + issue] = 0;
}

/** A promise of a greater strength replaces a live one; a weaker one leaves it as it is. */
function makePromise(before: Position, after: GameState, party: number, promise: number, strength: number): void {
  const { layout, promises } = before.rulebook;
  const slot = party * promises.length + promise;
  const live = after[layout.promiseStatus + slot] === LIVE;
  if (live && read(after, layout.promiseStrength + slot) >= strength) return;
  after[layout.promiseStatus + slot] = LIVE;
  after[layout.promiseStrength + slot] = strength;
  if (!live) after[layout.promiseTurn + slot] = read(before.state, layout.turn);
}

/** In force for the rest of this turn and the `turns` that follow. */
function forTurns(
  { rulebook, state }: Position,
  after: GameState,
  now: number,
  ends: number,
  party: number,
  amount: number,
  turns: number,
): void {
  add(after, now + party, amount);
  const last = Math.min(rulebook.turns, read(state, rulebook.layout.turn) + turns);
  add(after, ends + party * (rulebook.turns + 1) + last, amount);
}

function give({ before, after }: Doing, gift: Action & { kind: 'give' }, points: number): void {
  const { layout } = before.rulebook;
  if (gift.if >= 0) {
    add(after, layout.pendingGifts + gift.gift, points);
    return;
  }
  add(after, layout.gifts + gift.to, points);
  add(after, layout.gifts + gift.from, -points);
}

function signal({ before, after, fate }: Doing, action: Action & { kind: 'signal' }, right: number): void {
  const { rulebook, state } = before;
  const kinds = partyRules(rulebook, action.about).kinds.length;
  const forced = fate.forced(action.chance);
  const trueKind = read(state, rulebook.layout.kinds + action.about);
  const turn = read(state, rulebook.layout.turn);
  const shown = forced >= 0 ? forced : signalledKind(trueKind, kinds, right, fate.draw(turn, action.chance));
  for (const observer of action.knownTo) observeSignal(rulebook, after, observer, action.about, shown, right);
}

/** Index of the outcome that comes, or −1 where the odds leave room for none. */
export function drawOutcome(
  {
    before,
    fate,
    drawnOn = read(before.state, before.rulebook.layout.turn),
  }: Pick<Doing, 'before' | 'fate' | 'drawnOn'>,
  odds: Action & { kind: 'odds' },
): number {
  const forced = fate.forced(odds.chance);
  if (forced >= 0) return forced;
  let rest = fate.draw(drawnOn, odds.chance);
  let remainder = -1;
  for (let index = 0; index < odds.outcomes.length; index += 1) {
    const formula = odds.outcomes[index]?.odds ?? -1;
    if (formula < 0) remainder = index;
    else {
      rest -= clamp(before.evaluator.value(formula, before.state), 0, 1);
      if (rest < 0) return index;
    }
  }
  return remainder;
}

function chooseMandate({ rulebook, state }: Position, after: GameState, party: number, mandate: number): void {
  const { layout } = rulebook;
  const rules = partyRules(rulebook, party);
  if (state[layout.mandates + party] !== 0) {
    add(after, layout.paid + party, rules.revisePoints);
    if (rules.revised >= 0) after[layout.waiting + rules.revised] = 1;
  }
  after[layout.mandates + party] = mandate + 1;
}

function waive({ rulebook }: Position, after: GameState, precondition: number): void {
  const { layout } = rulebook;
  after[layout.waived + precondition] = 1;
  for (const { constituency, points } of rulebook.preconditions[precondition]?.waive ?? []) {
    add(after, layout.waivedNeeds + constituency, points);
  }
}
