import { stepOf, whyNotPlan } from '../rules/conduct.ts';
import type { Decision, Question } from '../rules/game.ts';
import { whyNotStep } from '../rules/lawful.ts';
import type { Position } from '../rules/position.ts';
import type { Refusal, Waiting } from '../rules/step.ts';

/**
 * Why a decision is no lawful answer to a question, or undefined if it is. `waiting` is what the game waits for; sealed
 * orders are asked of one seat after another while it waits for all.
 */
export function whyNotDecision(
  position: Position,
  waiting: Waiting,
  question: Question,
  decision: Decision,
): Refusal | undefined {
  if (question.kind === 'orders') {
    if (decision.kind === 'pass') return undefined;
    return decision.kind === 'orders' ? whyNotPlan(position, question.seat, decision.deeds) : { code: 'not_now' };
  }
  if (waiting.kind === 'orders' || waiting.kind === 'nothing') return { code: 'not_now' };
  const step = stepOf(waiting, decision);
  return step === undefined ? { code: 'not_now' } : whyNotStep(position, waiting, step);
}
