import { decisionOf } from '../kernel/entry.ts';
import { worldFate } from '../kernel/fate.ts';
import { kernelGame } from '../kernel/game.ts';
import { decides, type DecisionEntry, type GameRecord } from '../kernel/record.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { machineGame } from '../machine/game.ts';
import { conduct } from '../rules/conduct.ts';
import type { Decision, Game, Question } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Step } from '../rules/step.ts';
import { chronicle, type Chronicle } from './chronicle.ts';

/** A game on the machine that stands at a question or is over, with the kernel playing along. */
export interface Running {
  readonly game: Game;
  readonly chronicle: Chronicle;
  /** What is asked now; undefined when the game is over. */
  question(): Question | undefined;
  /** Plays a lawful decision on the question and goes on to the next. Throws where machine and kernel part. */
  play(decision: Decision): void;
}

/**
 * Plays a record up to its last entry. The record must be one that replays (`replay`). What came before the last turn is
 * played on the kernel alone, which is fast; the machine takes over where that turn's orders are asked for.
 * `seats`: whose cues are kept.
 */
export function run(rulebook: Rulebook, record: GameRecord, seats: readonly number[]): Running {
  const fate = worldFate(rulebook, record.seed, record.force);
  const told = chronicle(rulebook, fate, seats);
  const planners = rulebook.parties.flatMap(({ id }, index) => (Object.hasOwn(record.seats, id) ? [index] : []));
  const entries = record.entries.filter(decides);
  const { turn: last = 0 } = entries.at(-1) ?? {};
  const turnOver = Math.max(
    0,
    entries.findIndex((entry) => entry.turn === last),
  );
  const early = goOn(kernelGame(rulebook, fate), told, planners);
  for (const entry of entries.slice(0, turnOver)) early.play(written(rulebook, entry));
  const late = goOn(machineGame(rulebook, fate, { from: early.game.state }), told, planners);
  for (const entry of entries.slice(turnOver)) late.play(written(rulebook, entry));
  return late;
}

function written(rulebook: Rulebook, entry: DecisionEntry): Decision {
  const decision = decisionOf(rulebook, entry);
  if (decision === undefined) throw new Error(`The record names what is not there: ${JSON.stringify(entry)}`);
  return decision;
}

function goOn(game: Game, told: Chronicle, planners: readonly number[]): Running {
  const evaluator = flatEvaluator(game.rulebook);
  const position = (): Position => ({ rulebook: game.rulebook, state: game.state, evaluator });
  let followed = 0;
  const follow = (): void => {
    told.follow(game.steps.slice(followed) satisfies readonly Step[]);
    followed = game.steps.length;
  };
  const flow = conduct(game, {
    position,
    planners,
    onLapse(lapse) {
      follow();
      told.lapse(lapse);
    },
  });
  const stand = (asked: IteratorResult<Question, void>): Question | undefined => {
    follow();
    const parting = told.state.findIndex((value, slot) => value !== game.state[slot]);
    if (parting >= 0) throw new Error(`Machine and kernel part in slot ${parting}`);
    return asked.done === true ? undefined : asked.value;
  };
  let question = stand(flow.next());
  return {
    game,
    chronicle: told,
    question: () => question,
    play(decision) {
      question = stand(flow.next(decision));
    },
  };
}
