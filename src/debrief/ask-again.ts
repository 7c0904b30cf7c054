import { mindLuck } from '../kernel/mind-luck.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { apply } from '../rules/apply.ts';
import { questionOf } from '../rules/conduct.ts';
import type { GameState, Mind, MindLuck, Question } from '../rules/game.ts';
import { whyNotStep } from '../rules/lawful.ts';
import { next } from '../rules/next.ts';
import { layOffer } from '../rules/offers.ts';
import type { Position } from '../rules/position.ts';
import type { Package } from '../rules/step.ts';
import { viewOf } from '../rules/view.ts';
import type { Walk } from './walk.ts';

type AnswerQuestion = Question & { readonly kind: 'answer' };

/** The question that an answer of a game was given to; with it, the luck of whoever gave it. */
export interface Asked {
  readonly question: AnswerQuestion;
  readonly luck: MindLuck;
}

/** The question answered in a scene. Throws where the scene is no answer. */
export function askedIn({ rulebook, record, scenes, fate }: Walk, scene: number): Asked {
  const { before, turn } = at(scenes, scene);
  const question = answerAsked({ rulebook, state: before.slice(), evaluator: flatEvaluator(rulebook) }, fate);
  if (question === undefined) throw new RangeError(`Nobody answers in scene ${scene}`);
  return { question, luck: mindLuck(record.seed, at(rulebook.parties, question.seat).id)(turn) };
}

function answerAsked(position: Position, fate: Walk['fate']): AnswerQuestion | undefined {
  const following = next(position, fate);
  if (following.kind === 'step' || following.waiting.kind !== 'answer') return undefined;
  const question = questionOf(position, following.waiting);
  return question.kind === 'answer' ? question : undefined;
}

/** Makes something otherwise in a state, before anybody looks at it. */
type Otherwise = (state: GameState) => void;
const asItWas: Otherwise = () => {};

/** What a mind says with the same luck if another package lies there in the moment of its answer. */
export function saysInstead(walk: Walk, scene: number, mind: Mind, offered: Package, otherwise = asItWas): boolean {
  const { rulebook, scenes } = walk;
  const { question, luck } = askedIn(walk, scene);
  const state = at(scenes, scene).before.slice();
  otherwise(state);
  layOffer(rulebook, state, offered);
  const decision = mind.respond(viewOf(rulebook, state, question.seat), question, luck);
  return decision.kind === 'answer' && decision.accepts;
}

/**
 * What a mind says with the same luck if another package had been laid there from the first: it tells of who laid it, and
 * who answers first may have said other things. Those before it are taken to say what they said. Undefined where it
 * could not have been offered, or would not have come before this mind.
 */
export function saysHadItBeenLaid(
  walk: Walk,
  scene: number,
  mind: Mind,
  offered: Package,
  otherwise = asItWas,
): boolean | undefined {
  const { rulebook, scenes, fate } = walk;
  const { question, luck } = askedIn(walk, scene);
  const laid = scenes.findLastIndex(({ step }, index) => index < scene && step.kind === 'offer');
  const { step, before } = at(scenes, laid);
  if (step.kind !== 'offer') return undefined;
  const position: Position = { rulebook, state: before.slice(), evaluator: flatEvaluator(rulebook) };
  otherwise(position.state);
  const following = next(position, fate);
  const offer = { ...step, package: offered };
  if (following.kind === 'step' || whyNotStep(position, following.waiting, offer) !== undefined) return undefined;
  apply(position, offer, fate);
  for (;;) {
    const asked = answerAsked(position, fate);
    if (asked === undefined) return undefined;
    if (asked.seat === question.seat) {
      const decision = mind.respond(viewOf(rulebook, position.state, asked.seat), asked, luck);
      return decision.kind === 'answer' && decision.accepts;
    }
    const said = scenes
      .slice(laid + 1, scene)
      .some((one) => one.step.kind === 'answer' && one.step.party === asked.seat);
    if (!said) return undefined;
    apply(position, { kind: 'answer', party: asked.seat, accepts: true }, fate);
  }
}
