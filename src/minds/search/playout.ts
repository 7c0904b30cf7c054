import { worldFate } from '../../kernel/fate.ts';
import { kernelGame } from '../../kernel/game.ts';
import { mindLuck } from '../../kernel/mind-luck.ts';
import { at } from '../../kit/never.ts';
import { conduct } from '../../rules/conduct.ts';
import type { Decision, GameState, Mind, MindLuck, Question, SeatView } from '../../rules/game.ts';
import type { Position } from '../../rules/position.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { scoreOf } from '../../rules/score.ts';
import type { Fate } from '../../rules/step.ts';
import { viewOf } from '../../rules/view.ts';
import { imagine } from '../imagine.ts';
import { evenDraw, type Round } from './even-luck.ts';
import { outlookOf } from '../outlook.ts';
import { prospectsOf } from '../prospects.ts';
import { askMind } from '../../rules/ask-mind.ts';

/** What is tried: a decision on a question, from a state that asks it. */
export interface Trial {
  readonly rulebook: Rulebook;
  readonly seat: number;
  readonly question: Question;
  /** Turns to play on: 0 to the orders of the next turn. */
  readonly turns: number;
  /** Decisions of the model after which it is broken off; what was sealed before does not count. */
  readonly depth: number;
  /** Who decides from then on: for the others, and for the seat itself. */
  readonly model: Mind;
  readonly self: Mind;
  /**
   * Orders the others have sealed this turn, by seed, seat and kind: they are the same whatever the seat orders and of what kind
   * anybody else is, and are thought of once.
   */
  readonly sealed: Map<string, Decision>;
}

/** What came of a trial. */
export interface Outcome {
  /** The seat's score where the game ended, else its prospects; points. */
  readonly value: number;
  /** Decisions that were asked of the model, and one for the trial itself. */
  readonly nodes: number;
}

const PASS: Decision = { kind: 'orders', deeds: [] };

const ALONE: Round = { place: 0, of: 1 };

/**
 * Plays a decision and what follows it in a world, on luck of a seed that is shared by all that is compared: one round of a
 * block of which each has its part of good and bad luck.
 */
export function tryOut(trial: Trial, from: GameState, decision: Decision, seed: string, round = ALONE): Outcome {
  const { rulebook, seat, question, model } = trial;
  const { layout } = rulebook;
  const game = kernelGame(rulebook, fateOf(rulebook, seed, round), { keepSteps: false, from });
  const { state, position } = game;
  const lucks = rulebook.parties.map(({ id }) => luckOf(seed, id, round));
  const start = at(state, layout.turn);
  const flow = conduct(game, { position: () => position });
  let decided = false;
  let nodes = 1;
  let followed = 0;
  for (let asked = flow.next(); asked.done !== true;) {
    const next = asked.value;
    const turn = at(state, layout.turn);
    let answer: Decision;
    const isOver = next.kind === 'orders' && turn > start + trial.turns;
    if (isOver || followed >= trial.depth) {
      return { value: valueOfGoingOn(position, seat), nodes };
    }
    if (!decided && next.seat === seat && next.kind === question.kind) {
      decided = true;
      answer = decision;
    } else if (next.kind === 'orders' && question.kind !== 'orders' && turn === start) {
      // What else was ordered this turn is sealed: nothing is known of it.
      answer = PASS;
    } else {
      const isSealed = next.kind === 'orders' && turn === start;
      const key = isSealed ? `${seed} ${round.place} ${next.seat} ${at(state, layout.kinds + next.seat)}` : undefined;
      const known = key === undefined ? undefined : trial.sealed.get(key);
      if (!isSealed) followed += 1;
      if (known === undefined) {
        const view = viewOf(rulebook, state, next.seat);
        const luck = at(lucks, next.seat)(turn);
        const mind = next.seat === seat ? trial.self : model;
        answer = askMind(mind, view, next, luck);
        nodes += 1;
        if (key !== undefined) trial.sealed.set(key, answer);
      } else answer = known;
    }
    asked = flow.next(answer);
  }
  return { value: scoreOf(position, seat).total, nodes };
}

/** What a seat may come to from here on, as a persona reckons it: points. */
function valueOfGoingOn({ rulebook, state }: Position, seat: number): number {
  const view: SeatView = viewOf(rulebook, state, seat);
  const position = imagine(view);
  return prospectsOf(position, seat, outlookOf(position, seat)).value;
}

function fateOf(rulebook: Rulebook, seed: string, round: Round): Fate {
  if (round.of === 1) return worldFate(rulebook, seed);
  const fateFrom = remembered((one) => worldFate(rulebook, one));
  return { draw: (turn, chance) => evenDraw((one) => fateFrom(one).draw(turn, chance), seed, round), forced: () => -1 };
}

function luckOf(seed: string, party: string, round: Round): (turn: number) => MindLuck {
  if (round.of === 1) return mindLuck(seed, party);
  const luckFrom = remembered((one) => mindLuck(one, party));
  return (turn) => (slot) => evenDraw((one) => luckFrom(one)(turn)(slot), seed, round);
}

/** The same thing for the same seed. */
function remembered<Thing>(make: (seed: string) => Thing): (seed: string) => Thing {
  const known = new Map<string, Thing>();
  return (seed) => {
    const thing = known.get(seed) ?? make(seed);
    known.set(seed, thing);
    return thing;
  };
}
