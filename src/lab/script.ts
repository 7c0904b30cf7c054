import { flatEvaluator } from '../kernel/flat.ts';
import { whyNotPlan } from '../rules/conduct.ts';
import type { Decision, Mind, Question, SeatView } from '../rules/game.ts';
import { whyNotOffer } from '../rules/offers.ts';
import type { Position } from '../rules/position.ts';

/** What one seat did in one game, question by question, to be done again in others whatever happens there. */
export type Script = ReadonlyMap<string, Decision>;

/** Names a question by turn and place, so that the same one is known again in another game. */
export function placeOf({ rulebook: { layout }, state }: SeatView, question: Question): string {
  const turn = state[layout.turn] ?? 0;
  switch (question.kind) {
    case 'orders':
      return `${turn} orders`;
    case 'ask':
      return `${turn} ask ${question.deed}`;
    default: {
      const where = 'table' in question ? question.table : -1;
      return `${turn} ${question.kind} ${where} ${question.summit} ${state[layout.exchange] ?? 0}`;
    }
  }
}

/** Plays as `mind` does and writes down what it did. */
export function writing(mind: Mind, script: Map<string, Decision>): Mind {
  const decide = (view: SeatView, question: Question, decision: Decision): Decision => {
    script.set(placeOf(view, question), decision);
    return decision;
  };
  return {
    choose: (view, question, luck) => decide(view, question, mind.choose(view, question, luck)),
    respond: (view, question, luck) => decide(view, question, mind.respond(view, question, luck)),
  };
}

/** Does what is written where it is legal; else nothing, and refuses. It looks at nothing else. */
export function reading(script: Script): Mind {
  const decide = (view: SeatView, question: Question): Decision => {
    const written = script.get(placeOf(view, question));
    const position: Position = { ...view, evaluator: flatEvaluator(view.rulebook) };
    switch (question.kind) {
      case 'orders':
        return { kind: 'orders', deeds: written?.kind === 'orders' ? lawful(position, question, written.deeds) : [] };
      case 'answer':
        return mayDo(question, written) ?? { kind: 'answer', accepts: written?.kind === 'answer' && written.accepts };
      case 'offer': {
        const { table, summit } = question;
        const fits = written?.kind === 'offer' && whyNotOffer(position, table, summit, written.package) === undefined;
        return fits ? written : (mayDo(question, written) ?? { kind: 'pass' });
      }
      default:
        return mayDo(question, written) ?? { kind: 'pass' };
    }
  };
  return { choose: decide, respond: decide };
}

function mayDo({ options }: Question, written: Decision | undefined): Decision | undefined {
  return written?.kind === 'deed' && options.includes(written.deed) ? written : undefined;
}

function lawful(position: Position, { seat, options }: Question, deeds: readonly number[]): number[] {
  const kept: number[] = [];
  for (const deed of deeds) {
    if (options.includes(deed) && whyNotPlan(position, seat, [...kept, deed]) === undefined) kept.push(deed);
  }
  return kept;
}
