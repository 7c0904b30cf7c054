import { worldFate } from '../kernel/fate.ts';
import { decides, type GameRecord } from '../kernel/record.ts';
import { replay } from '../kernel/replay.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { apply } from '../rules/apply.ts';
import type { GameState } from '../rules/game.ts';
import { initialState } from '../rules/initial.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Fate, Step } from '../rules/step.ts';

/** One step of a game that is over, with the truth before and after it. */
export interface Scene {
  readonly turn: number;
  readonly step: Step;
  /** Index of the entry of the record that decided it; −1 where it followed by itself. */
  readonly entry: number;
  readonly before: GameState;
  readonly after: GameState;
}

/** A game looked back upon. */
export interface Walk {
  readonly rulebook: Rulebook;
  readonly record: GameRecord;
  readonly scenes: readonly Scene[];
  /** The luck of its world. */
  readonly fate: Fate;
  /** How it stands at the end of the record. */
  readonly end: Position;
}

/** Goes through a record step by step. Throws where the record does not replay under the rulebook. */
export function walkThrough(record: GameRecord, rulebook: Rulebook): Walk {
  const decided = new Map<number, number>();
  const entries = new Map(record.entries.map((entry, index) => [entry, index]));
  const { game, outcome } = replay(record, rulebook, {
    watch: ({ entry, question, game: played }) => {
      if (question.kind !== 'orders') decided.set(played.steps.length, entries.get(entry) ?? -1);
    },
  });
  if (outcome.kind === 'differs')
    throw new Error(`The record does not replay: turn ${outcome.turn}, ${outcome.because}`);
  const evaluator = flatEvaluator(rulebook);
  const fate = worldFate(rulebook, record.seed, record.force);
  const state = initialState(rulebook, evaluator, fate);
  const end: Position = { rulebook, state, evaluator };
  const scenes = game.steps.map((step, index): Scene => {
    const before = state.slice();
    const entry = decided.get(index) ?? orderOf(record, end, step);
    apply(end, step, fate);
    return { turn: at(state, rulebook.layout.turn), step, entry, before, after: state.slice() };
  });
  return { rulebook, record, scenes, fate, end };
}

/** The sealed orders that a move was among. */
function orderOf(record: GameRecord, { rulebook, state }: Position, step: Step): number {
  if (step.kind !== 'move') return -1;
  const deed = at(rulebook.deeds, step.deed);
  const turn = at(state, rulebook.layout.turn);
  return record.entries.findIndex(
    (entry) => decides(entry) && entry.kind === 'order' && entry.turn === turn && entry.deeds.includes(deed.id),
  );
}
