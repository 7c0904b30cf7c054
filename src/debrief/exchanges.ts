import { mindLuck } from '../kernel/mind-luck.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { draftOnTable } from '../rules/draft.ts';
import { offerOnTable } from '../rules/offers.ts';
import type { Package } from '../rules/step.ts';
import { viewOf } from '../rules/view.ts';
import { moodOf } from '../minds/answering.ts';
import { trueReasons, type TrueReasons } from '../minds/true-reasons.ts';
import { flipOf, type Flip } from './flip.ts';
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
  /** Index of the answer among the scenes. */
  readonly scene: number;
  /** The smallest change to the package that would have made the other answer; a person's answer hangs on no sum. */
  readonly flip?: Flip;
}

/** Every answer of a game, in order, with the true terms of its sum. */
export function exchangesOf(walk: Walk): ExchangeTold[] {
  return walk.scenes.flatMap((scene, index) =>
    scene.step.kind === 'answer' ? [{ ...told(walk, scene, scene.step), scene: index }] : [],
  );
}

function told(
  { rulebook, record }: Walk,
  scene: Scene,
  answer: Scene['step'] & { kind: 'answer' },
): Omit<ExchangeTold, 'scene'> {
  const { layout } = rulebook;
  const { before, turn, entry } = scene;
  const { party, accepts } = answer;
  const state = before.slice();
  const { id } = at(rulebook.parties, party);
  const person = record.seats[id] === 'human';
  const mood = person ? 0 : moodOf(viewOf(rulebook, state, party), mindLuck(record.seed, id)(turn));
  const table = at(state, layout.offerAt) - 1;
  const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
  const draft = draftOnTable(rulebook, state);
  const reasons = trueReasons(position, party, table, draft, mood);
  // What did not hang on the sum is not turned by it.
  const flip =
    person || reasons.yes !== accepts ? undefined : flipOf(position, { party, draft, need: reasons.need, mood });
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
    reasons,
    ...(flip !== undefined && { flip }),
  };
}
