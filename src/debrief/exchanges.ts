import type { Level } from '../kernel/record.ts';
import { at } from '../kit/never.ts';
import { inOneGo, type Pieces } from '../kit/pieces.ts';
import { standardsOf } from '../minds/answering.ts';
import { mindOf, triedBy } from '../minds/mind-of.ts';
import { persona } from '../minds/persona.ts';
import { trueReasons, type TrueReasons } from '../minds/true-reasons.ts';
import type { Tried } from '../minds/search/contest.ts';
import type { Decision, GameState, Mind } from '../rules/game.ts';
import { draftOnTable } from '../rules/draft.ts';
import { offerOnTable } from '../rules/offers.ts';
import type { Package, Step } from '../rules/step.ts';
import { viewOf } from '../rules/view.ts';
import { askedIn, saysHadItBeenLaid, saysInstead } from './ask-again.ts';
import { flipIn, type Answerer, type Flip, type Unturned } from './flip.ts';
import { sumOf, type SumTold } from './sum.ts';
import type { Walk } from './walk.ts';

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
  /** What else the sum is made of, with what caused it. */
  readonly sum: SumTold;
  /** A person's answer hangs on no sum, and on no need. */
  readonly person: boolean;
  /** Present where a mind that looks ahead answered against its sum: what it expected of either answer, in points, as far as it tried it out. */
  readonly ahead?: Ahead;
  /** Index of the answer among the scenes. */
  readonly scene: number;
  /** The smallest change to the package that would have made the other answer. */
  readonly flip?: Flip;
  /** Why there is none. */
  readonly unturned?: Unturned;
  /** Of a no: the word without which it would have been a yes, all else being as it was. */
  readonly unbound?: SumTold['promises'][number];
}

export interface Ahead {
  readonly yes?: number;
  readonly no?: number;
}

/** Who answers for a seat: by its level, or undefined for who is none of the record's. */
export type Answerers = (level: Level | undefined, plans: boolean) => Answerer;

/** Changes tried out on a mind that does more than hold an offer to its standards: more than there were in any game looked at. */
const TRIES = 600;

/** The minds of the levels. */
export const LEVEL_ANSWERERS: Answerers = (level, plans) =>
  level === undefined || level === 'easy' || !plans
    ? { mind: persona(level), tries: Infinity }
    : { mind: mindOf(level), tries: TRIES, tried: (...asked) => triedBy(level, ...asked) };

/** Every answer of a game, in order, with the true terms of its sum. */
export function exchangesOf(walk: Walk, answerers?: Answerers): ExchangeTold[] {
  return inOneGo(exchangesIn(walk, answerers));
}

/** The same, with a pause before each answer and before each change that is tried out on a mind. */
export function* exchangesIn(walk: Walk, answerers = LEVEL_ANSWERERS): Pieces<ExchangeTold[]> {
  const exchanges: ExchangeTold[] = [];
  for (const [scene, { step }] of walk.scenes.entries()) {
    if (step.kind !== 'answer') continue;
    yield;
    exchanges.push(yield* told(walk, scene, step, answerers));
  }
  return exchanges;
}

function* told(
  walk: Walk,
  scene: number,
  answer: Step & { kind: 'answer' },
  answerers: Answerers,
): Pieces<ExchangeTold> {
  const { rulebook, record, scenes } = walk;
  const { layout, parties } = rulebook;
  const { before: state, turn, entry } = at(scenes, scene);
  const { party, accepts } = answer;
  const { id, plans } = at(parties, party);
  const sitter = record.seats[id];
  const { question, luck } = askedIn(walk, scene);
  const person = sitter === 'human';
  const view = viewOf(rulebook, state, party);
  const reckoned = standardsOf(view, question, luck);
  const standards = { ...reckoned, mood: person ? 0 : reckoned.mood };
  const draft = draftOnTable(rulebook, state);
  const reasons = trueReasons(standards, draft);
  const sum = sumOf(walk, scene, standards, draft);
  const answerer = person ? undefined : answerers(sitter, plans);
  // A yes against the sum is not turned by it; to a no against it more may be offered.
  const flip = answerer && (reasons.yes || !accepts) ? yield* flipIn(walk, scene, answerer) : 'not_asked';
  const unbound = answerer && !accepts ? unboundBy(walk, scene, answerer.mind, sum) : undefined;
  const tried = reasons.yes === accepts ? undefined : answerer?.tried?.(view, question, luck);
  return {
    turn,
    entry,
    scene,
    table: question.table,
    summit: question.summit,
    by: at(state, layout.offerBy) - 1,
    party,
    package: offerOnTable(rulebook, state),
    accepts,
    mood: standards.mood,
    reasons,
    sum,
    person,
    ...(tried && { ahead: aheadIn(tried) }),
    ...(unbound && { unbound }),
    ...(typeof flip === 'string' ? { unturned: flip } : { flip }),
  };
}

function aheadIn(tried: readonly Tried<Decision>[]): Ahead {
  const worthOf = (accepts: boolean): number | undefined =>
    tried.find(({ candidate }) => candidate.kind === 'answer' && candidate.accepts === accepts)?.worth;
  const [yes, no] = [worthOf(true), worthOf(false)];
  return { ...(yes !== undefined && { yes }), ...(no !== undefined && { no }) };
}

/** The first of the words a yes would have broken without which the same mind, with the same luck, says yes. */
function unboundBy(walk: Walk, scene: number, mind: Mind, sum: SumTold): ExchangeTold['unbound'] {
  const { rulebook, scenes } = walk;
  const { layout, promises } = rulebook;
  const { before, step } = at(scenes, scene);
  if (step.kind !== 'answer') return undefined;
  const offered = offerOnTable(rulebook, before);
  return sum.promises.find(({ promise }) => {
    const unsaid = (state: GameState): void => {
      for (const row of [layout.promiseStatus, layout.promiseStrength, layout.promiseTurn])
        state[row + step.party * promises.length + promise] = 0;
    };
    return (
      saysInstead(walk, scene, mind, offered, unsaid) && saysHadItBeenLaid(walk, scene, mind, offered, unsaid) === true
    );
  });
}
