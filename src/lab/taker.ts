import { persona } from '../minds/persona.ts';
import { imagine } from '../minds/imagine.ts';
import { at, never } from '../kit/never.ts';
import { blankLine, lineOfConcessions, packageOnLine } from '../rules/concessions.ts';
import { blankDraft, draftOnTable, packageOf } from '../rules/draft.ts';
import type { Deed } from '../rules/deed.ts';
import type { Decision, Mind, Question, SeatView } from '../rules/game.ts';
import { needOf } from '../rules/need.ts';
import { whyNotOffer } from '../rules/offers.ts';
import { wouldSign } from '../rules/signing.ts';

const USUAL = persona();

/**
 * A mind that only takes: it asks for what it likes best and concedes nothing, signs nothing less than it hoped for, does
 * nothing that it is asked for, gives no presents, no first steps and no promises, and waives nothing; for the rest a persona.
 */
export const taker: Mind = {
  choose(view, question, luck): Decision {
    switch (question.kind) {
      case 'orders': {
        const options = question.options.filter((deed) => !gives(at(view.rulebook.deeds, deed)));
        return USUAL.choose(view, { ...question, options }, luck);
      }
      case 'offer':
        return demand(view, question);
      case 'ask':
      case 'moment':
        return { kind: 'pass' };
      case 'answer':
        return answer(view, question);
      default:
        return never(question);
    }
  },
  respond: answer,
};

function gives({ kind, party, step, actions }: Deed): boolean {
  if (kind === 'waive' || kind === 'leave' || step !== undefined) return true;
  return actions.some((action) => action.kind === 'promise' || (action.kind === 'give' && action.from === party));
}

/** The first package on its line of concessions that may be offered. */
function demand(view: SeatView, { table, summit }: Question & { kind: 'offer' }): Decision {
  const position = imagine(view);
  const line = lineOfConcessions(position, view.seat, table, blankLine(view.rulebook));
  for (let index = 0; index < line.count; index += 1) {
    const offered = packageOf(packageOnLine(position, line, index, blankDraft(view.rulebook, table)));
    if (whyNotOffer(position, table, summit, offered) === undefined)
      return { kind: 'offer', package: offered, public: false };
  }
  return { kind: 'pass' };
}

function answer(view: SeatView, { table }: Question & { kind: 'answer' }): Decision {
  const position = imagine(view);
  const { aspiration } = needOf(position, view.seat, table);
  const draft = draftOnTable(view.rulebook, view.state);
  return { kind: 'answer', accepts: wouldSign(position, view.seat, draft, aspiration, 0) };
}
