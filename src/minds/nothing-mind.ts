import type { Decision, Mind, Question } from '../rules/game.ts';

/** Does nothing and refuses everything. */
export const nothingMind: Mind = { choose: decide, respond: decide };

function decide(_: unknown, question: Question): Decision {
  return question.kind === 'answer' ? { kind: 'answer', accepts: false } : { kind: 'pass' };
}
