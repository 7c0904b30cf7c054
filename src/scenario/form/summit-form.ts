import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { effects } from './effect-form.ts';
import { item } from './item.ts';
import { openForm } from './open-form.ts';
import { amount, byId, expression, id, pair, text, whole } from './part.ts';

const turn = whole(1, BOUNDS.turns);

export const summits = byId(
  item({
    name: text.exactOptional(),
    news: z
      .strictObject({ sits: text.exactOptional(), held: text.exactOptional(), missed: text.exactOptional() })
      .exactOptional()
      .meta({
        description: 'How a newspaper tells that the leaders sit, that they have met, and that they do not meet.',
      }),
    main: z.boolean().exactOptional(),
    between: pair,
    table: id,
    turn: z.union([turn, openForm({ by: id }, turn)]).meta({ description: 'A turn, or { by: ISSUE, LEVEL: turn }.' }),
    at: z
      .union([id, openForm({ by: id }, id)])
      .exactOptional()
      .meta({ description: 'A place, or { by: ISSUE, LEVEL: place }.' }),
    when: expression.exactOptional(),
    rounds: whole(1, BOUNDS.rounds).exactOptional(),
    prepared: expression.exactOptional().meta({
      description: 'How many issues, those last agreed first, are laid down as agreed before the leaders sit.',
    }),
    when_held: effects.exactOptional(),
    epilogue: z.strictObject({ turns: whole(1, BOUNDS.epilogueTurns), word: text.exactOptional() }).exactOptional(),
  }),
  BOUNDS.summits,
).meta({ description: 'Meetings of leaders. One is main; it leads to the epilogue.' });

export const preconditions = byId(
  item({
    of: id,
    text,
    start: id.exactOptional().meta({ description: 'The bar in force at the start; the first where it is left out.' }),
    bar: byId(expression, BOUNDS.bars, 1).meta({ description: 'What each bar asks for.' }),
    bar_names: byId(text, BOUNDS.bars).exactOptional(),
    waive: byId(amount(0, 100), BOUNDS.constituencies)
      .exactOptional()
      .meta({ description: 'Waiving it raises what these constituencies need, by points.' }),
  }),
  BOUNDS.preconditions,
).meta({ description: 'What must be met or waived before the main summit.' });

export const endings = byId(
  item({
    text,
    about: text.exactOptional(),
    when: expression.exactOptional(),
    rare: z.boolean().exactOptional(),
  }),
  BOUNDS.endings,
  1,
).meta({ description: 'How it may end: the first that holds. The last needs no "when".' });
