import { observeKeeping } from './belief.ts';
import type { Deed } from './deed.ts';
import type { Draft } from './draft.ts';
import { partyRules, read } from './entries.ts';
import { supposeSigned } from './in-force.ts';
import { PROMISE_STATUS, STRENGTHS } from './layout.ts';
import { nearness } from './nearness.ts';
import type { Position } from './position.ts';
import { bitOf, promiseMarks } from './promise-marks.ts';
import type { PromiseRules, Rulebook } from './rulebook.ts';
import { supposeFrom, withdraw } from './supposition.ts';

const LIVE = PROMISE_STATUS.indexOf('live');
const KEPT = PROMISE_STATUS.indexOf('kept');
const BROKEN = PROMISE_STATUS.indexOf('broken');
const LAPSED = PROMISE_STATUS.indexOf('lapsed');
const HEDGED = STRENGTHS.indexOf('hedged');

/**
 * Share of the audience's cost by strength: none and silent nothing, hedged a third, firm all of it. Ours: a hedged word must
 * cost something, and clearly less than a firm one, or nobody would hedge.
 */
const WEIGHTS = [0, 0, 1 / 3, 1];

/**
 * Points a broken promise costs its maker: `audience · strength · near`. `strength`: index into STRENGTHS; `audience` in points,
 * 0 to 100; `near` 0 to 1. To bind oneself by what going back would cost: Schelling, The Strategy of Conflict (1960); that an
 * audience takes it, and more the further things have gone: Fearon, American Political Science Review 88 (1994), by
 * escalation there and by the calendar here.
 */
export function promiseCost(strength: number, audience: number, near: number): number {
  return audience * (WEIGHTS[strength] ?? 0) * near;
}

function slotOf({ promises }: Rulebook, party: number, promise: number): number {
  return party * promises.length + promise;
}

function isLive(rulebook: Rulebook, state: Float64Array, party: number, promise: number): boolean {
  return read(state, rulebook.layout.promiseStatus + slotOf(rulebook, party, promise)) === LIVE;
}

/** True if the predicate of a promise holds; a promise without one is never made false. `state`: where else it is asked. */
function holds({ rulebook, evaluator, state: own }: Position, promise: number, state: Float64Array = own): boolean {
  const formula = rulebook.promises[promise]?.holds ?? -1;
  return formula < 0 || evaluator.value(formula, state) !== 0;
}

/** Points a party would pay now for breaking a promise it has made. `near`: how near the day is, 0 to 1. */
export function priceOfBreaking(
  { rulebook, state }: Position,
  party: number,
  promise: number,
  near = nearness(rulebook, state),
): number {
  const strength = read(state, rulebook.layout.promiseStrength + slotOf(rulebook, party, promise));
  return promiseCost(strength, partyRules(rulebook, party).audience, near);
}

const NONE: readonly number[] = [];

/**
 * Promises of a party that are live, heard by somebody, and hold now: those it would pay for making false. `among`: of
 * those with these marks (`PromiseMarks`) alone.
 */
export function standingPromises(position: Position, party: number, among = -1): readonly number[] {
  const { rulebook, state } = position;
  const { layout, promises } = rulebook;
  const { length } = promises;
  const first = party * length;
  let standing: number[] | undefined;
  for (let promise = 0; promise < length; promise += 1) {
    if (state[layout.promiseStatus + first + promise] !== LIVE || (among & bitOf(promise)) === 0) continue;
    if ((promises[promise]?.holds ?? -1) < 0) continue;
    if (read(state, layout.promiseStrength + first + promise) < HEDGED || !holds(position, promise)) continue;
    standing ??= [];
    standing.push(promise);
  }
  return standing ?? NONE;
}

/** Whether a party has given a word that a signature at a table may break. */
export function isBoundAt(position: Position, party: number, table: number): boolean {
  return standingPromises(position, party, promiseMarks(position.rulebook).tables[table] ?? -1).length > 0;
}

/**
 * Points for those of the promises that do not hold in the position, as it is supposed. `near`: how near the day was before,
 * 0 to 1, by which they are charged; what is supposed may fix another.
 */
export function priceOfBroken(position: Position, party: number, standing: readonly number[], near: number): number {
  let points = 0;
  for (const promise of standing)
    if (!holds(position, promise)) points += priceOfBreaking(position, party, promise, near);
  return points;
}

/**
 * Points of promises of a party that a draft would make false, were it signed. `reader`: whose reading of it is known, the
 * party's own, or that of who thinks about it.
 */
export function promisesBrokenBy(position: Position, party: number, draft: Draft, reader = party): number {
  const standing = standingPromises(position, party, marksOf(position.rulebook, draft));
  if (standing.length === 0) return 0;
  const near = nearness(position.rulebook, position.state);
  const from = supposeFrom();
  supposeSigned(position, reader, draft);
  const points = priceOfBroken(position, party, standing, near);
  withdraw(position.state, from);
  return points;
}

/** The same, promise by promise, for who explains it: those it would make false, in the order of the file, with their price in points. */
export function promisesBroken(
  position: Position,
  party: number,
  draft: Draft,
  reader = party,
): { readonly promise: number; readonly points: number }[] {
  const near = nearness(position.rulebook, position.state);
  const standing = standingPromises(position, party, marksOf(position.rulebook, draft));
  const from = supposeFrom();
  supposeSigned(position, reader, draft);
  const broken = standing.filter((promise) => !holds(position, promise));
  const prices = broken.map((promise) => ({ promise, points: priceOfBreaking(position, party, promise, near) }));
  withdraw(position.state, from);
  return prices;
}

/** Promises that signing a draft may make false. */
function marksOf(rulebook: Rulebook, { clauses: levels }: Draft): number {
  const { signing, clauses } = promiseMarks(rulebook);
  const width = levels.length === 0 ? 0 : clauses.length / levels.length;
  let bits = signing;
  for (let issue = 0; issue < levels.length; issue += 1) {
    const level = (levels[issue] ?? 0) - 1;
    if (level >= 0) bits |= clauses[issue * width + level] ?? 0;
  }
  return bits;
}

/**
 * Whose word a deed can break, bit p for party p: who does it, and for what follows from a signature whoever signed the
 * level; 0 for the world's, and for a surprise, which is not the doing of who is surprised.
 */
export function doersOf({ issues }: Rulebook, deed: Deed): number {
  if (deed.kind === 'surprised') return 0;
  if (deed.party >= 0) return 1 << deed.party;
  if (deed.kind !== 'signed') return 0;
  let doers = 0;
  for (const { levels } of issues) {
    for (const { whenSigned, signs } of levels) {
      if (whenSigned === deed.index) for (const signer of signs) doers |= 1 << signer;
    }
  }
  return doers;
}

/**
 * Settles what a step has made of everybody's promises, in `after`: one that held before and does not now is broken if
 * its maker is among `doers` (bit p for party p), and paid for where `charge`; otherwise it lapses.
 */
export function settlePromises(before: Position, after: Float64Array, doers: number, charge: boolean): void {
  const { rulebook } = before;
  const { length } = rulebook.promises;
  for (let slot = nextLive(rulebook, after, 0); slot >= 0; slot = nextLive(rulebook, after, slot + 1)) {
    const party = Math.floor(slot / length);
    const promise = slot - party * length;
    if (!isLive(rulebook, before.state, party, promise)) continue;
    if (holds(before, promise, after) || !holds(before, promise)) continue;
    const own = ((doers >> party) & 1) === 1;
    if (own) breakPromise(before, after, party, promise, charge);
    else close(rulebook, after, party, promise, LAPSED);
  }
}

/** Whether any promise is live: else there is nothing to settle. */
export function anyLive(rulebook: Rulebook, state: Float64Array): boolean {
  return nextLive(rulebook, state, 0) >= 0;
}

/** The first live promise from a slot on, −1 none: most have not been made. */
function nextLive({ layout, parties, promises }: Rulebook, state: Float64Array, from: number): number {
  const most = parties.length * promises.length;
  for (let slot = from; slot < most; slot += 1) if (state[layout.promiseStatus + slot] === LIVE) return slot;
  return -1;
}

/** A deed that a promise named as its keeping: the promise is kept, and the others have seen it. */
export function keepPromises(before: Position, after: Float64Array, party: number, deed: number): void {
  const { rulebook, state } = before;
  for (let promise = 0; promise < rulebook.promises.length; promise += 1) {
    if (!isLive(rulebook, state, party, promise) || !isLive(rulebook, after, party, promise)) continue;
    if (promiseRules(rulebook, promise).keptBy.includes(deed)) keep(before, after, party, promise);
  }
}

/**
 * The end of a turn: promises past their day are kept if what they say holds, else broken and paid for; others that came
 * to be false by themselves lapse.
 */
export function expirePromises(before: Position, after: Float64Array): void {
  const { rulebook } = before;
  const { layout, promises } = rulebook;
  const turn = read(after, layout.turn);
  settlePromises(before, after, 0, false);
  for (let slot = nextLive(rulebook, after, 0); slot >= 0; slot = nextLive(rulebook, after, slot + 1)) {
    const party = Math.floor(slot / promises.length);
    const promise = slot - party * promises.length;
    const { due, holds: formula } = promiseRules(rulebook, promise);
    if (due === 0 || turn < read(after, layout.promiseTurn + slot) + due) continue;
    if (formula >= 0 && holds(before, promise, after)) keep(before, after, party, promise);
    else breakPromise(before, after, party, promise, true);
  }
}

function promiseRules(rulebook: Rulebook, promise: number): PromiseRules {
  const rules = rulebook.promises[promise];
  if (rules === undefined) throw new RangeError(`No promise ${promise}`);
  return rules;
}

function close(rulebook: Rulebook, state: Float64Array, party: number, promise: number, status: number): void {
  state[rulebook.layout.promiseStatus + slotOf(rulebook, party, promise)] = status;
}

function keep({ rulebook, state }: Position, after: Float64Array, party: number, promise: number): void {
  close(rulebook, after, party, promise, KEPT);
  if (wasHeard(rulebook, state, party, promise)) observeKeeping(rulebook, after, party, true, false);
}

function breakPromise(before: Position, after: Float64Array, party: number, promise: number, charge: boolean): void {
  const { rulebook, state } = before;
  const paid = rulebook.layout.paid + party;
  close(rulebook, after, party, promise, BROKEN);
  if (charge) after[paid] = read(after, paid) + priceOfBreaking(before, party, promise);
  if (wasHeard(rulebook, state, party, promise)) observeKeeping(rulebook, after, party, false, false);
}

/** What was promised in silence nobody can hold against its maker. */
function wasHeard(rulebook: Rulebook, state: Float64Array, party: number, promise: number): boolean {
  return read(state, rulebook.layout.promiseStrength + slotOf(rulebook, party, promise)) >= HEDGED;
}
