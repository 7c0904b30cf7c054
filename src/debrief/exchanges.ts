import { mindLuck } from '../kernel/mind-luck.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { draftOnTable } from '../rules/draft.ts';
import { offerOnTable } from '../rules/offers.ts';
import type { Package } from '../rules/step.ts';
import { viewOf } from '../rules/view.ts';
import { moodOf } from '../minds/answering.ts';
import { trueReasons, type TrueReasons } from '../minds/true-reasons.ts';
import type { Scene, Walk } from './walk.ts';

/** One answer to one offer, with what it really hung on. */
export interface ExchangeTold {
  readonly turn: number;
  /** Entry of the answer in the record. */
  readonly entry: number;
  readonly table: number;
  /** −1 at a table. */
  readonly summit: number;
  /** Who worded the offer. */
  readonly by: number;
  readonly party: number;
  readonly package: Package;
  readonly accepts: boolean;
  /** Points that luck added to what the party read; 0 for a person. */
  readonly mood: number;
  readonly reasons: TrueReasons;
}

/** Every answer of a game, in order, with the true terms of its sum. */
export function exchangesOf(walk: Walk): ExchangeTold[] {
  return walk.scenes.flatMap((scene) => (scene.step.kind === 'answer' ? [told(walk, scene, scene.step)] : []));
}

function told({ rulebook, record }: Walk, scene: Scene, answer: Scene['step'] & { kind: 'answer' }): ExchangeTold {
  const { layout } = rulebook;
  const { before, turn, entry } = scene;
  const { party, accepts } = answer;
  const state = before.slice();
  const { id } = at(rulebook.parties, party);
  const person = record.seats[id] === 'human';
  const mood = person ? 0 : moodOf(viewOf(rulebook, state, party), mindLuck(record.seed, id)(turn));
  const table = at(state, layout.offerAt) - 1;
  const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
  return {
    turn,
    entry,
    table,
    summit: at(state, layout.sitting) - 1,
    by: at(state, layout.offerBy) - 1,
    party,
    package: offerOnTable(rulebook, state),
    accepts,
    mood,
    reasons: trueReasons(position, party, table, draftOnTable(rulebook, state), mood),
  };
}
