import { digestOfNumbers } from '../kit/digest.ts';
import { at } from '../kit/never.ts';
import { conduct } from '../rules/conduct.ts';
import type { Decision, Game, Question } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Fate } from '../rules/step.ts';
import { whyNotDecision } from './decision.ts';
import { decisionOf } from './entry.ts';
import { forcedFate, worldFate } from './fate.ts';
import { flatEvaluator } from './flat.ts';
import { kernelGame } from './game.ts';
import { decides, type DecisionEntry, type GameRecord } from './record.ts';
import { differencesOf, type Difference } from './standing.ts';

/**
 * How a replay first parted from its record: the state of a turn is another; another seat or question came; an entry
 * names what is not there, or was refused; the game was over before its record, or its record before the game.
 */
export type Parting = 'state' | 'question' | 'unknown' | 'refused' | 'over' | 'not_over';

export type Outcome =
  | { readonly kind: 'matches' }
  /** Every entry was played; the game asks on. */
  | { readonly kind: 'unfinished'; readonly question: Question }
  /** `turn`: the first that differs. `entry`: index of the entry that could not be played, or was not reached. */
  | { readonly kind: 'differs'; readonly turn: number; readonly entry: number; readonly because: Parting };

export interface Replay {
  /** The game as far as it was played. */
  readonly game: Game;
  readonly differences: readonly Difference[];
  readonly outcome: Outcome;
  /** Goes on from the question of an unfinished game: hand it the decision on that question. */
  readonly conducting: Generator<Question, void, Decision>;
}

/** One decision of a replay, as it is about to be played. */
export interface Moment {
  readonly entry: DecisionEntry;
  readonly question: Question;
  readonly decision: Decision;
  readonly game: Game;
}

export interface ReplayOptions {
  /** On which executor. Default: the kernel. */
  readonly play?: (rulebook: Rulebook, fate: Fate) => Game;
  readonly watch?: (moment: Moment) => void;
}

/**
 * Plays a record again. The rulebook must be compiled under the record's assumption and length; whatever else is
 * different is listed, and the record is played as far as it goes.
 */
export function replay(record: GameRecord, rulebook: Rulebook, options: ReplayOptions = {}): Replay {
  const forced = forcedFate(rulebook, record.seed, record.force);
  const fate = forced.ok ? forced.value : worldFate(rulebook, record.seed);
  const game = (options.play ?? kernelGame)(rulebook, fate);
  const evaluator = flatEvaluator(rulebook);
  const position = (): Position => ({ rulebook, state: game.state, evaluator });
  const planners = rulebook.parties.flatMap(({ id }, index) => (Object.hasOwn(record.seats, id) ? [index] : []));
  const conducting = conduct(game, { position, planners });
  const differences = differencesOf(record, rulebook);
  const outcome: Outcome = forced.ok
    ? playEntries(record, { game, position, conducting, watch: options.watch ?? (() => {}) })
    : { kind: 'differs', turn: 1, entry: 0, because: 'unknown' };
  return { game, differences, outcome, conducting };
}

interface Playing {
  readonly game: Game;
  readonly position: () => Position;
  readonly conducting: Generator<Question, void, Decision>;
  readonly watch: (moment: Moment) => void;
}

function playEntries(record: GameRecord, playing: Playing): Outcome {
  const { game, position, conducting, watch } = playing;
  const { rulebook } = game;
  let asked = conducting.next();
  let opened = at(game.state, rulebook.layout.turn) - 1;
  for (const [index, entry] of record.entries.entries()) {
    if (!decides(entry)) continue;
    const turn = at(game.state, rulebook.layout.turn);
    const differs = (because: Parting, on = turn): Outcome => ({ kind: 'differs', turn: on, entry: index, because });
    if (asked.done === true) return differs('over');
    if (turn > opened && !opensAlike(record, game, turn)) return differs('state', Math.max(1, opened));
    opened = turn;
    const question = asked.value;
    const decision = decisionOf(rulebook, entry);
    if (entry.turn !== turn || at(rulebook.parties, question.seat).id !== entry.seat) return differs('question');
    if (decision === undefined) return differs('unknown');
    if (whyNotDecision(position(), game.waiting(), question, decision) !== undefined) return differs('refused');
    watch({ entry, question, decision, game });
    asked = conducting.next(decision);
  }
  const rest = { kind: 'differs', turn: opened, entry: record.entries.length } as const;
  if (asked.done !== true) {
    return record.end === undefined ? { kind: 'unfinished', question: asked.value } : { ...rest, because: 'not_over' };
  }
  const alike = record.end === undefined || record.end === digestOfNumbers(game.state);
  return alike ? { kind: 'matches' } : { ...rest, because: 'state' };
}

/** Whether the state is as the record has it when the first decision of a turn is asked for. */
function opensAlike(record: GameRecord, game: Game, turn: number): boolean {
  const written = record.turns.find((it) => it.turn === turn);
  return written === undefined || written.digest === digestOfNumbers(game.state);
}
