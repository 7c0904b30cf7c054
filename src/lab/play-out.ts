import { at } from '../kit/never.ts';
import { whyNotDecision } from '../kernel/decision.ts';
import type { KernelGame } from '../kernel/game.ts';
import { mindLuck } from '../kernel/mind-luck.ts';
import { conduct } from '../rules/conduct.ts';
import type { Decision, Mind, Question } from '../rules/game.ts';
import { viewOf } from '../rules/view.ts';
import { askMind } from '../rules/ask-mind.ts';

export interface Playing {
  readonly game: KernelGame;
  /** Of the minds' luck. */
  readonly seed: string;
  /** By seat, for everybody who is asked anything. */
  readonly minds: readonly Mind[];
  /** Seats that give orders; all who plan where absent. */
  readonly planners?: readonly number[];
  /** What is decided already; where it says nothing, the mind is asked. */
  readonly given?: (question: Question) => Decision | undefined;
  readonly onDecision?: (question: Question, decision: Decision) => void;
}

/** Plays a game to its end among minds. Throws, with the question, where a decision is unlawful. */
export function playOut({ game, seed, minds, planners, given, onDecision }: Playing): void {
  const { rulebook, state, position } = game;
  const luck = rulebook.parties.map(({ id }) => mindLuck(seed, id));
  const flow = conduct(game, { position: () => position, ...(planners && { planners }) });
  const thought = (question: Question): Decision => {
    const { seat } = question;
    const draws = at(luck, seat)(at(state, rulebook.layout.turn));
    return askMind(at(minds, seat), viewOf(rulebook, state, seat), question, draws);
  };
  for (let asked = flow.next(); asked.done !== true;) {
    const question = asked.value;
    const decision = given?.(question) ?? thought(question);
    const refusal = whyNotDecision(position, game.waiting(), question, decision);
    if (refusal !== undefined) throw new Error(unlawful(question, decision, refusal.code));
    onDecision?.(question, decision);
    asked = flow.next(decision);
  }
}

function unlawful(question: Question, decision: Decision, code: string): string {
  return `Unlawful (${code}): ${JSON.stringify({ question, decision })}`;
}
