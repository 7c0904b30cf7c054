import { whyNotDecision } from '../kernel/decision.ts';
import { worldFate } from '../kernel/fate.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { kernelGame } from '../kernel/game.ts';
import { cut, decides, type GameRecord } from '../kernel/record.ts';
import { replay } from '../kernel/replay.ts';
import { at } from '../kit/never.ts';
import { fail, succeed, type Result } from '../kit/result.ts';
import type { Decision, GameState, Mind, Question, SeatView } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Fate } from '../rules/step.ts';
import { viewOf } from '../rules/view.ts';
import { legalDeeds } from '../rules/why-not.ts';
import { playOut } from './play-out.ts';

/** A game when the orders of a turn are asked for. */
export interface Opening {
  readonly rulebook: Rulebook;
  /** Never written. */
  readonly opening: GameState;
  /** Luck of the game so far; what it forces holds for what follows too. */
  readonly fate: Fate;
  /** Seats that give orders; all who plan where absent. */
  readonly planners?: readonly number[];
}

/**
 * A place in a game from which it may be played on in more than one way. Sealed orders are no part of a state, so it is
 * kept as the state in which the orders of its turn were asked for, and all that was decided since.
 */
export interface Fork extends Opening {
  /** Decisions since, in their order. */
  readonly decided: readonly Decision[];
  /** What is asked. */
  readonly question: Question;
  /** What the seat that is asked sees. */
  readonly view: SeatView;
}

/** Why a record has no such fork: it plays otherwise under this rulebook, the game is over by then, or nobody is asked. */
export type NoFork = 'differs' | 'over' | 'not_asked';

/** The fork after the first `entries` entries of a record: `cut` in the middle of a game. */
export function forkAfter(record: GameRecord, rulebook: Rulebook, entries: number): Result<Fork, NoFork> {
  const { layout } = rulebook;
  let opening: GameState | undefined;
  let decided: Decision[] = [];
  const openAt = (state: GameState): void => {
    if (opening !== undefined && opening[layout.turn] === state[layout.turn]) return;
    opening = state.slice();
    decided = [];
  };
  const { outcome, game } = replay(cut(record, entries), rulebook, {
    watch: ({ decision, game: { state } }) => {
      openAt(state);
      decided.push(decision);
    },
  });
  if (outcome.kind === 'matches') return fail('over');
  if (outcome.kind === 'differs') return fail('differs');
  openAt(game.state);
  const { question } = outcome;
  return succeed({
    rulebook,
    opening: opening ?? game.state.slice(),
    decided,
    question,
    view: viewOf(rulebook, game.state, question.seat),
    fate: worldFate(rulebook, record.seed, record.force),
    planners: rulebook.parties.flatMap(({ id }, index) => (Object.hasOwn(record.seats, id) ? [index] : [])),
  });
}

/** The fork where a seat gives its orders for a turn of a record. */
export function forkOnTurn(record: GameRecord, rulebook: Rulebook, turn: number, seat: number): Result<Fork, NoFork> {
  const before = record.entries.findIndex((entry) => decides(entry) && entry.turn >= turn);
  const first = forkAfter(record, rulebook, before < 0 ? record.entries.length : before);
  if (!first.ok) return first;
  const { opening } = first.value;
  const asked = opening[rulebook.layout.turn] === turn && first.value.question.kind === 'orders';
  const fork = asked ? forkOfOrders(first.value, seat) : undefined;
  return fork === undefined ? fail('not_asked') : succeed(fork);
}

/** The fork of a state in which orders are asked for, where one seat gives its own; undefined where it gives none. */
export function forkOfOrders({ rulebook, opening, fate, planners }: Opening, seat: number): Fork | undefined {
  const gives = planners?.includes(seat) ?? at(rulebook.parties, seat).plans;
  if (!gives) return undefined;
  const position: Position = { rulebook, state: opening, evaluator: flatEvaluator(rulebook) };
  return {
    rulebook,
    opening,
    decided: [],
    question: { kind: 'orders', seat, options: legalDeeds(position, seat, 'order') },
    view: viewOf(rulebook, opening, seat),
    fate,
    ...(planners && { planners }),
  };
}

export interface GoingOn {
  /** What is decided at the fork; the minds decide that too where absent. */
  readonly decision?: Decision;
  /** Of the luck of all that follows. */
  readonly seed: string;
  /** By seat. */
  readonly minds: readonly Mind[];
  /** A state to open the turn from in the place of the fork's own: the world as somebody supposes it. */
  readonly opening?: GameState;
}

/**
 * Plays a game on from a fork to its end. What was decided before the fork is played again on the luck of the game, what
 * follows on the luck of `seed`. Returns the last position. Throws where a decision is unlawful.
 */
export function playOn(fork: Fork, { decision, seed, minds, opening = fork.opening }: GoingOn): Position {
  const { rulebook, decided, question, planners } = fork;
  const later = worldFate(rulebook, seed);
  let fate = fork.fate;
  const game = kernelGame(
    rulebook,
    { draw: (turn, chance) => fate.draw(turn, chance), forced: (chance) => fork.fate.forced(chance) },
    { keepSteps: false, from: opening },
  );
  let place = 0;
  let tried = false;
  playOut({
    game,
    seed,
    minds,
    ...(planners && { planners }),
    given: (asked) => {
      const before = decided[place];
      if (before !== undefined) {
        place += 1;
        return before;
      }
      // From the fork on, luck is another's.
      fate = later;
      if (tried || asked.seat !== question.seat || asked.kind !== question.kind) return undefined;
      tried = true;
      return decision;
    },
  });
  return game.position;
}

/** Why a decision is no lawful answer at a fork; undefined if it is. */
export function whyNotAt(fork: Fork, decision: Decision): string | undefined {
  const { rulebook, view, question } = fork;
  const position: Position = { rulebook, state: view.state, evaluator: flatEvaluator(rulebook) };
  if (question.kind === 'orders') return whyNotDecision(position, { kind: 'orders' }, question, decision)?.code;
  const { seat: party } = question;
  return whyNotDecision(position, { ...question, party }, question, decision)?.code;
}
