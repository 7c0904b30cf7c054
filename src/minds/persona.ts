import { at, never } from '../kit/never.ts';
import type { Level } from '../kernel/record.ts';
import type { Decision, Mind, MindLuck, Question, SeatView } from '../rules/game.ts';
import { chooseAnswer } from './answering.ts';
import { luckSlot } from './luck-slot.ts';
import { chooseOffer } from './offering.ts';
import { chooseOrders } from './orders.ts';
import { quantalChoice } from './quantal.ts';
import { TEMPERAMENTS, type Temperament } from './temperament.ts';
import { weigh } from './weighing.ts';

/**
 * A mind that acts as its party would: it weighs each deed by what it does for the seat's prospects one step ahead, and
 * draws among the best. It knows what its seat knows. The harder the level, the steadier it does what it thinks best.
 */
export function persona(level: Level = 'normal'): Mind {
  const temper = TEMPERAMENTS[level];
  const decide = (view: SeatView, question: Question, luck: MindLuck): Decision => {
    switch (question.kind) {
      case 'orders':
        return chooseOrders(view, question, luck, temper);
      case 'ask':
      case 'moment':
        return chooseDeed(view, question, luck, temper);
      case 'offer':
        return chooseOffer(view, question, luck);
      case 'answer':
        return chooseAnswer(view, question, luck);
      default:
        return never(question);
    }
  };
  return { choose: decide, respond: decide };
}

/** The answer to an ask, or a moment's deed: doing nothing is always among what it weighs. */
function chooseDeed(view: SeatView, question: Question, luck: MindLuck, { temperature }: Temperament): Decision {
  const { merits } = weigh(view, question.options, false);
  const drawn = quantalChoice([0, ...merits], temperature, luck(luckSlot(view, question)));
  return drawn === 0 ? { kind: 'pass' } : { kind: 'deed', deed: at(question.options, drawn - 1) };
}
