import { perform } from './actions.ts';
import type { Deed } from './deed.ts';
import { deedRules, partyRules, read } from './entries.ts';
import type { GameState } from './game.ts';
import { priceOfLeaving } from './leaving.ts';
import type { Position } from './position.ts';
import { doersOf, keepPromises, settlePromises } from './promises.ts';
import { registersOf } from './registers.ts';
import type { MandateRules, Rulebook } from './rulebook.ts';
import type { Fate } from './step.ts';

const copies = new WeakMap<Rulebook, Float64Array>();
let last: Position | undefined;

/** A copy of the state to read while the state changes. Each rulebook has one; it is not held across steps. */
export function stateBefore({ rulebook, state, evaluator }: Position): Position {
  if (last === undefined || last.rulebook !== rulebook || last.evaluator !== evaluator) {
    const copy = copies.get(rulebook) ?? new Float64Array(state.length);
    copies.set(rulebook, copy);
    last = { rulebook, state: copy, evaluator };
  }
  last.state.set(state);
  return last;
}

/** A deed happens: its effects, all read from the state before, and what they mean for promises, steps and mandates. */
export function happen(position: Position, deed: Deed, fate: Fate): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const before = stateBefore(position);
  const secret = isSecret(before, deed);
  state[layout.happened + deed.index] = read(state, layout.turn);
  if (secret) state[layout.secrets + deed.index] = read(state, layout.turn);
  if (deed.kind === 'leave') leave(before, state, deed);
  perform({ before, after: state, deed, fate, promises: secret ? 'withheld' : 'made' }, deed.actions);
  if (deed.kind === 'leak') reveal(before, state, deed, fate);
  if (deed.party >= 0) {
    keepPromises(before, state, deed.party, deed.index);
    answerSteps(before, state, deed);
    drift(before, state, deed);
  }
  settlePromises(before, state, doersOf(rulebook, deed), deed.kind !== 'leave');
  revive(before, state);
}

function isSecret({ state, evaluator }: Position, deed: Deed): boolean {
  if (deed.secret === undefined) return false;
  return deed.secret.when < 0 || evaluator.value(deed.secret.when, state) !== 0;
}

/** The price is charged term by term as it stood when leaving was still a choice. */
function leave(before: Position, after: GameState, deed: Deed): void {
  const { layout } = before.rulebook;
  after[layout.walked] = deed.party + 1;
  after[layout.walkedOn] = read(before.state, layout.turn);
  const paid = layout.paid + deed.party;
  after[paid] = read(after, paid) + priceOfLeaving(before, deed.party);
}

/** What leaked is no secret any more, and the promises made in it bind from now on. Luck spoke when it was done. */
function reveal(before: Position, after: GameState, leak: Deed, fate: Fate): void {
  const { rulebook } = before;
  const { layout } = rulebook;
  const deed = deedRules(rulebook, leak.of);
  const drawnOn = read(before.state, layout.secrets + deed.index);
  after[layout.secrets + deed.index] = 0;
  perform({ before, after, deed, fate, promises: 'alone', drawnOn }, deed.actions);
}

/**
 * A first step is answered by the first deed of another party that it hoped for. Small, announced, taken alone: Osgood, An
 * Alternative to War or Surrender (1962).
 */
function answerSteps(before: Position, after: GameState, deed: Deed): void {
  const { rulebook, state } = before;
  const { layout } = rulebook;
  for (const index of registersOf(rulebook).step) {
    const { party, step } = deedRules(rulebook, index);
    if (state[layout.steps + index] === 0 || party === deed.party) continue;
    if (step === undefined || !step.answeredBy.includes(deed.index)) continue;
    after[layout.steps + index] = 0;
    if (step.answered >= 0) after[layout.waiting + step.answered] = 1;
  }
  if (deed.step !== undefined) after[layout.steps + deed.index] = read(state, layout.turn) + deed.step.within;
}

/** Whose mandate a deed goes against has drifted: its own deed, or where it has none of that name, another's. */
function drift(before: Position, after: GameState, deed: Deed): void {
  const { length } = before.rulebook.parties;
  for (let party = 0; party < length; party += 1) {
    const mandate = mandateOf(before, party);
    if (mandate?.againstDeeds.includes(deed.index) === true) chargeDrift(before, after, party, 1);
  }
}

export function mandateOf({ rulebook, state }: Position, party: number): MandateRules | undefined {
  const held = read(state, rulebook.layout.mandates + party);
  return held === 0 ? undefined : partyRules(rulebook, party).mandates[held - 1];
}

/** Charges a party for drifting from its mandate so many `times`; what the scenario wants then waits as often. */
export function chargeDrift({ rulebook }: Position, after: GameState, party: number, times: number): void {
  const { layout } = rulebook;
  const rules = partyRules(rulebook, party);
  after[layout.paid + party] = read(after, layout.paid + party) + rules.driftPoints * times;
  if (rules.drift >= 0) after[layout.waiting + rules.drift] = read(after, layout.waiting + rules.drift) + times;
}

/** A walk-away is over once a track leaves where it was moved to. What was paid stays paid. */
function revive(before: Position, after: GameState): void {
  const { rulebook, state } = before;
  const { layout } = rulebook;
  const walked = read(state, layout.walked);
  if (walked === 0) return;
  const { leave: index } = partyRules(rulebook, walked - 1);
  for (const action of deedRules(rulebook, index).actions) {
    if (action.kind !== 'shift') continue;
    const { slot, to } = action.shift;
    if (state[slot] === to && after[slot] !== to) {
      after[layout.walked] = 0;
      after[layout.walkedOn] = 0;
      return;
    }
  }
}
