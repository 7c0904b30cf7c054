import { z } from 'zod';
import { HINTED } from '../study.ts';
import { expression, id, text } from './part.ts';

/** A sentence beside a question that asks a player to do something. */
export const coachHint = z.strictObject({
  on: z.enum(HINTED).meta({ description: 'The question beside which it may stand.' }),
  when: expression.exactOptional(),
  seat: id.exactOptional().meta({ description: 'Whose chair it is for.' }),
  answered: z
    .enum(['accepted', 'refused'])
    .exactOptional()
    .meta({ description: 'What the other side last answered to an own offer.' }),
  text,
  look: id.exactOptional().meta({ description: 'The part of the page it points at, or a move, or an issue.' }),
  until: expression.exactOptional().meta({ description: 'What must hold for it to be done.' }),
});
