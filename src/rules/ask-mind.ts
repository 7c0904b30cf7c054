import type { Decision, Mind, MindLuck, Question, SeatView } from './game.ts';

/** What a mind decides, whatever it is asked: an offer on the table is responded to, everything else chosen. */
export function askMind(mind: Mind, view: SeatView, question: Question, luck: MindLuck): Decision {
  return question.kind === 'answer' ? mind.respond(view, question, luck) : mind.choose(view, question, luck);
}
