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
  readonly onDecision?: (question: Question, decision: Decision) => void;
}

/** Plays a game to its end among minds. Throws, with the question, where a mind decides unlawfully. */
export function playOut({ game, seed, minds, onDecision }: Playing): void {
  const { rulebook, state, position } = game;
  const luck = rulebook.parties.map(({ id }) => mindLuck(seed, id));
  const flow = conduct(game, { position: () => position });
  for (let asked = flow.next(); asked.done !== true;) {
    const question = asked.value;
    const { seat } = question;
    const draws = at(luck, seat)(at(state, rulebook.layout.turn));
    const view = viewOf(rulebook, state, seat);
    const mind = at(minds, seat);
    const decision = askMind(mind, view, question, draws);
    const refusal = whyNotDecision(position, game.waiting(), question, decision);
    if (refusal !== undefined) throw new Error(unlawful(question, decision, refusal.code));
    onDecision?.(question, decision);
    asked = flow.next(decision);
  }
}

function unlawful(question: Question, decision: Decision, code: string): string {
  return `A mind decides unlawfully (${code}): ${JSON.stringify({ question, decision })}`;
}
