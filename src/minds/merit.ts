import { clamp } from '../kit/arithmetic.ts';
import { at } from '../kit/never.ts';
import type { Deed } from '../rules/deed.ts';
import { issueRules, kindOf, read } from '../rules/entries.ts';
import type { SeatView } from '../rules/game.ts';
import { PROMISE_STATUS } from '../rules/layout.ts';
import { mandateOf } from '../rules/happen.ts';
import { nearness } from '../rules/nearness.ts';
import type { Position } from '../rules/position.ts';
import { priceOfBreaking, priceOfBroken, promiseCost, standingPromises } from '../rules/promises.ts';
import { registersOf } from '../rules/registers.ts';
import { supposeFrom, withdraw } from '../rules/supposition.ts';
import { weighClause } from '../rules/value.ts';
import { meritOfAgenda } from './agenda.ts';
import { imagine } from './imagine.ts';
import { meritOfMandate } from './mandate.ts';
import { outlookOf, type TableOutlook } from './outlook.ts';
import { prospectsOf, valueAfter, type Ledger } from './prospects.ts';
import { supposeDeed, type Aside } from './suppose-deed.ts';

const LIVE = PROMISE_STATUS.indexOf('live');

/**
 * Points a sure signal is worth, times how little is known, 1 − Σ odds²: 1½ where two kinds are as likely, 2 where three are, close to all
 * of it only where a party may be almost anything.
 */
export const KNOWING = 3;

/**
 * Points of attention that any order takes: little, for its people are counted; and of each of the seat's people whom it keeps
 * from something else for a turn, or brings.
 */
const ATTENTION = 0.05;
export const PRICE = 0.1;

/** Points by which the same again so soon is less worth doing, and how many turns are soon. */
const AGAIN = 0.8;
const SOON = 3;

/** Odds that whoever is heard first answers with the best of its options for the seat. */
const OBLIGES = 0.1;

/** Odds that a promise to do something by a day, or never to sign something, will be regretted. */
const WARINESS = 0.1;

/** Turns for which a secret is feared to leak. */
const EXPOSED = 2;

/** Share of an agreement's odds that a bridging draft would win where the sides alone find none. */
const BRIDGED = 0.3;

/** Points for leaving the first rounds to those who must sign. */
const WAITING = 3;

/**
 * What a deed does beside its effects: keeps a word, drifts from the mandate, gives a word that may have to be eaten, leaves the text to
 * a draft of all, may leak, draws an answer.
 */
export type Beside = 'keeps' | 'drifts' | 'binds' | 'bridges' | 'leaks' | 'answers';

/** A seat's thoughts in one place of a game: made once for a question, then asked about each deed. */
export interface Thinking {
  readonly position: Position;
  readonly seat: number;
  readonly outlook: readonly TableOutlook[];
  readonly prospects: Ledger;
  /** Points the others have at stake in what the seat gives. */
  readonly trusted: number;
  /** By deed, what it would be worth to the seat by itself, in points; NaN while not asked. Several deeds may bring about the same. */
  readonly worths: Float64Array;
}

export function think(view: SeatView): Thinking {
  const position = imagine(view);
  const { seat } = view;
  const outlook = outlookOf(position, seat);
  const prospects = prospectsOf(position, seat, outlook);
  const worths = new Float64Array(position.rulebook.deeds.length).fill(Number.NaN);
  return { position, seat, outlook, prospects, trusted: trustedWith(position, seat, outlook), worths };
}

const scratch = { read: 0, gain: 0, odds: 1, given: false, recoverable: 0 };

function trustedWith(position: Position, seat: number, outlook: readonly TableOutlook[]): number {
  let points = 0;
  for (const { sides, package: draft } of outlook) {
    if (!sides.includes(seat)) continue;
    const other = sides[0] === seat ? sides[1] : sides[0];
    const kind = kindOf(position.rulebook, position.state, other);
    for (const [issue, clause] of draft.clauses.entries()) {
      if (clause === 0 || !issueRules(position.rulebook, issue).gives.includes(seat)) continue;
      points += Math.max(0, weighClause(position, other, kind, draft, issue, 1, other, scratch));
    }
  }
  return points;
}

/**
 * What a deed would do for the seat, in points: what its prospects become less what they are, what it would learn and be
 * trusted with, less promises broken, drift from its mandate, the risk of a secret and, where it is an order, a small price.
 */
export function meritOf(thinking: Thinking, index: number, asOrder: boolean): number {
  const { position } = thinking;
  const deed = at(position.rulebook.deeds, index);
  const [first] = deed.actions;
  if (first?.kind === 'mandate') return meritOfMandate(thinking, first.mandate);
  if (first?.kind === 'agenda')
    return meritOfAgenda(thinking, first.table, first.issue, first.on) - effort(position, deed);
  return worthOfDeed(thinking, deed) + besides(thinking, deed) - (asOrder ? effort(position, deed) : 0);
}

function effort({ rulebook, state }: Position, { index, cost }: Deed): number {
  const turn = read(state, rulebook.layout.turn);
  const again = at(registersOf(rulebook).formsOf, index).some((form) => {
    const last = read(state, rulebook.layout.happened + form);
    return last > 0 && turn - last <= SOON;
  });
  return ATTENTION + PRICE * cost + (again ? AGAIN : 0);
}

function worthOfDeed(thinking: Thinking, deed: Deed): number {
  const known = read(thinking.worths, deed.index);
  if (!Number.isNaN(known)) return known;
  const worth = reckonWorth(thinking, deed);
  thinking.worths[deed.index] = worth;
  return worth;
}

function reckonWorth({ position, seat, prospects, trusted }: Thinking, deed: Deed): number {
  const { state } = position;
  const aside: Aside = { signals: 0, trust: 0, people: 0 };
  const standing = deed.party === seat ? standingPromises(position, seat) : [];
  const near = nearness(position.rulebook, state);
  const from = supposeFrom();
  supposeDeed(position, seat, deed, aside);
  // A word given moves the terms themselves: what a table may bring is looked for anew.
  const after = givesWord(deed, seat)
    ? prospectsOf(position, seat, outlookOf(position, seat)).value
    : valueAfter(position, seat, prospects, from);
  const broken = standing.length === 0 ? 0 : priceOfBroken(position, seat, standing, near);
  withdraw(state, from);
  return (
    after -
    prospects.value -
    broken +
    KNOWING * aside.signals +
    PRICE * aside.people +
    trusted * prospects.agreement * aside.trust
  );
}

/** What a deed does beside its effects; each is told by `tell` as it is added. */
export function besides(thinking: Thinking, deed: Deed, tell?: (what: Beside, points: number) => void): number {
  const { position, seat, prospects } = thinking;
  const { rulebook, state, evaluator } = position;
  let points = 0;
  const add = (what: Beside, some: number): void => {
    points += some;
    tell?.(what, some);
  };
  add('keeps', keepsPromises(position, seat, deed.index));
  if (mandateOf(position, seat)?.againstDeeds.includes(deed.index) === true) {
    add('drifts', -at(rulebook.parties, seat).driftPoints);
  }
  add('binds', -WARINESS * wordToEat(position, seat, deed));
  if (deed.actions.some((action) => action.kind === 'bridge')) {
    const won = BRIDGED * (1 - prospects.agreement) * Math.max(0, prospects.goingOn);
    add('bridges', isLastRound(position) ? won : -WAITING);
  }
  if (deed.secret !== undefined && (deed.secret.when < 0 || evaluator.value(deed.secret.when, state) !== 0)) {
    const leaks = clamp(evaluator.value(deed.secret.leaks, state) * EXPOSED, 0, 1);
    if (leaks > 0) add('leaks', leaks * Math.min(0, worthOfDeed(thinking, at(rulebook.deeds, deed.secret.deed))));
  }
  for (const { party, options } of deed.asks) {
    if (party === seat) continue;
    let most = 0;
    for (const option of options) most = Math.max(most, worthOfDeed(thinking, at(rulebook.deeds, option)));
    add('answers', OBLIGES * most);
  }
  return points;
}

export function givesWord({ party, actions }: Deed, seat: number): boolean {
  return party === seat && actions.some(({ kind }) => kind === 'promise');
}

/**
 * Points that breaking it on the last day would cost of the word a deed gives to do something by a day, or never to sign
 * something: it may have to be eaten. What a promise to meet costs shows in the worth of leaving.
 */
function wordToEat({ rulebook }: Position, seat: number, deed: Deed): number {
  if (!givesWord(deed, seat)) return 0;
  let points = 0;
  for (const action of deed.actions) {
    if (action.kind !== 'promise') continue;
    const { due, redLine } = at(rulebook.promises, action.promise);
    if (due === 0 && !redLine) continue;
    points += promiseCost(action.strength, at(rulebook.parties, seat).audience, 1);
  }
  return points;
}

/** What breaking would cost of own promises that this deed keeps: all of it on their last turn, less before. */
function keepsPromises(position: Position, seat: number, deed: number): number {
  const { rulebook, state } = position;
  const { layout, promises } = rulebook;
  let points = 0;
  for (const [promise, { due, keptBy }] of promises.entries()) {
    const slot = seat * promises.length + promise;
    if (due === 0 || read(state, layout.promiseStatus + slot) !== LIVE || !keptBy.includes(deed)) continue;
    const left = read(state, layout.promiseTurn + slot) + due - read(state, layout.turn);
    points += priceOfBreaking(position, seat, promise) / (1 + Math.max(0, left));
  }
  return points;
}

function isLastRound({ rulebook, state }: Position): boolean {
  const summit = rulebook.summits[read(state, rulebook.layout.sitting) - 1];
  return summit === undefined || read(state, rulebook.layout.exchange) >= 2 * (summit.rounds - 1);
}
