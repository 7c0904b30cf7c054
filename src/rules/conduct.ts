import { at, never } from '../kit/never.ts';
import { clashAt } from './clash.ts';
import type { Decision, Game, Question } from './game.ts';
import type { Position } from './position.ts';
import type { Refusal, Step, Waiting } from './step.ts';
import { capacityOf, legalDeeds, trackPath, whyNot } from './why-not.ts';

/** An order that was lawful when it was sealed and was not any more when its turn came. */
export interface Lapse {
  readonly party: number;
  readonly deed: number;
  readonly refusal: Refusal;
}

export interface Conducting {
  /** A view of the game for `whyNot`; its state is the game's own. */
  readonly position: () => Position;
  readonly onLapse?: (lapse: Lapse) => void;
  /** Seats whose sealed orders are asked for; the others have none. Default: all who plan. */
  readonly planners?: readonly number[];
}

/**
 * Conducts a game to its end: yields one question after another and takes the decision on it. Sealed orders are asked of
 * every planning party before any resolves. An unlawful decision is refused by asking the same question again.
 */
export function* conduct(game: Game, conducting: Conducting): Generator<Question, void, Decision> {
  for (let waiting = game.waiting(); waiting.kind !== 'nothing'; waiting = game.waiting()) {
    if (waiting.kind === 'orders') yield* orders(game, conducting);
    else yield* decide(game, conducting, waiting);
  }
}

function* orders(game: Game, conducting: Conducting): Generator<Question, void, Decision> {
  const { parties } = game.rulebook;
  const sealed: { readonly party: number; readonly deed: number }[] = [];
  const planners = conducting.planners ?? parties.flatMap((party, index) => (party.plans ? [index] : []));
  for (const seat of planners) {
    const options = legalDeeds(conducting.position(), seat, 'order');
    let decision = yield { kind: 'orders', seat, options };
    while (!mayPlan(conducting.position(), seat, decision)) decision = yield { kind: 'orders', seat, options };
    for (const deed of decision.kind === 'orders' ? decision.deeds : []) sealed.push({ party: seat, deed });
  }
  for (const { party, deed } of inResolution(game, sealed)) {
    const refusal = game.submit({ kind: 'move', deed });
    if (refusal !== undefined) conducting.onLapse?.({ party, deed, refusal });
    yield* untilOrders(game, conducting);
  }
  game.submit({ kind: 'close_orders' });
}

/** Answers what an order asks of others before the next is resolved. */
function* untilOrders(game: Game, conducting: Conducting): Generator<Question, void, Decision> {
  for (let waiting = game.waiting(); waiting.kind === 'ask'; waiting = game.waiting()) {
    yield* decide(game, conducting, waiting);
  }
}

/** Walking away is resolved last, whoever does it. */
function inResolution<Sealed extends { readonly deed: number }>(game: Game, sealed: readonly Sealed[]): Sealed[] {
  const leaves = (order: Sealed): boolean => at(game.rulebook.deeds, order.deed).kind === 'leave';
  return [...sealed.filter((order) => !leaves(order)), ...sealed.filter(leaves)];
}

/** Sealed orders are lawful if each is lawful now, none stands twice, and together they fit the capacity. */
export function mayPlan(position: Position, seat: number, decision: Decision): boolean {
  if (decision.kind === 'pass') return true;
  return decision.kind === 'orders' && whyNotPlan(position, seat, decision.deeds) === undefined;
}

/**
 * Why a list of orders cannot be sealed, or undefined if it can. Two that move one track from where it stands shut each
 * other out: when the second's turn came, it could not be done.
 */
export function whyNotPlan(position: Position, seat: number, deeds: readonly number[]): Refusal | undefined {
  const { rulebook, state } = position;
  const capacity = capacityOf(rulebook, state, seat);
  let spent = at(state, rulebook.layout.spent + seat);
  for (const [index, deed] of deeds.entries()) {
    if (deeds.indexOf(deed) !== index) return { code: 'done_this_turn' };
    const refusal = whyNot(position, seat, deed, 'order');
    if (refusal !== undefined) return refusal;
    const clash = clashAt(position, deeds, index);
    if (clash) return { code: 'wrong_state', path: trackPath(position, clash.slot) };
    const { cost } = at(rulebook.deeds, deed);
    spent += cost;
    if (cost > 0 && spent > capacity) return { code: 'no_capacity' };
  }
  return undefined;
}

function* decide(
  game: Game,
  conducting: Conducting,
  waiting: Exclude<Waiting, { kind: 'orders' | 'nothing' }>,
): Generator<Question, void, Decision> {
  for (;;) {
    const step = stepOf(waiting, yield questionOf(conducting.position(), waiting));
    if (step !== undefined && game.submit(step) === undefined) return;
  }
}

/** The question a waiting game puts to a seat. */
export function questionOf(position: Position, waiting: Exclude<Waiting, { kind: 'orders' | 'nothing' }>): Question {
  const { party: seat } = waiting;
  switch (waiting.kind) {
    case 'ask':
      return { kind: 'ask', seat, deed: waiting.deed, options: waiting.options };
    case 'moment':
      return { kind: 'moment', seat, summit: waiting.summit, options: waiting.options };
    case 'offer':
    case 'answer': {
      const leave = at(position.rulebook.parties, seat).leave;
      const mayLeave = waiting.summit >= 0 && leave >= 0 && whyNot(position, seat, leave, 'moment') === undefined;
      const options = mayLeave ? [leave] : [];
      return { kind: waiting.kind, seat, table: waiting.table, summit: waiting.summit, options };
    }
    default:
      return never(waiting);
  }
}

/** The step by which a decision is taken; undefined where it answers another question. */
export function stepOf(waiting: Waiting & { readonly party: number }, decision: Decision): Step | undefined {
  const { party } = waiting;
  switch (decision.kind) {
    case 'deed':
      return { kind: 'move', deed: decision.deed };
    case 'pass':
      return { kind: 'pass', party };
    case 'offer':
      return { kind: 'offer', party, package: decision.package, public: decision.public };
    case 'answer':
      return { kind: 'answer', party, accepts: decision.accepts };
    case 'orders':
      return undefined;
    default:
      return never(decision);
  }
}
