import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { CHECKS } from '../matter.ts';
import { effects } from './effect-form.ts';
import {
  amount,
  attribution,
  byId,
  expression,
  id,
  ids,
  item,
  listOf,
  odds,
  oneOrMore,
  pair,
  points,
  sourced,
  text,
  whole,
} from './part.ts';

export const gauges = byId(
  item({
    name: text.exactOptional(),
    start: amount(0, 100).meta({ description: '0 to 100.' }),
    drift: amount(-100, 100).exactOptional().meta({ description: 'Added each turn.' }),
    bands: z
      .record(z.string().regex(/^(?:\d|[1-9]\d|100)$/), text)
      .exactOptional()
      .meta({ description: 'What a value is called from a threshold on.' }),
  }),
  BOUNDS.gauges,
);

export const tracks = byId(
  item({
    name: text.exactOptional(),
    each: byId(text, BOUNDS.copies, 1).exactOptional().meta({ description: 'Copies by id, each with its name.' }),
    general: text.exactOptional().meta({ description: 'The words a class may switch to.' }),
    states: listOf(id, BOUNDS.states, 1).meta({ description: 'The first is the start.' }),
    state_names: byId(text, BOUNDS.states).exactOptional(),
    no_way_out: ids.exactOptional(),
    board: z.boolean().exactOptional().meta({ description: 'Always shown.' }),
  }),
  BOUNDS.tracks,
);

const level = z
  .object({
    name: text.exactOptional(),
    checked: z.enum(CHECKS).exactOptional(),
    signs: ids.exactOptional(),
    ...attribution,
  })
  .catchall(points)
  .superRefine(sourced)
  .meta({ description: 'Points by party; name, checked, signs, cites may stand beside them.' });

export const issues = byId(
  item({
    name: text.exactOptional(),
    gives: oneOrMore.meta({ description: 'A party, a list of them, or nobody.' }),
    signs: ids.exactOptional(),
    recoverable: odds
      .exactOptional()
      .meta({ description: 'Share of own losses that comes back when the other side does not keep.' }),
    checked: z.enum(CHECKS).exactOptional(),
    ordered: z.boolean().exactOptional(),
    levels: byId(level, BOUNDS.levels, 1).meta({
      description: 'In order; the first is today.',
      maxProperties: BOUNDS.levels,
    }),
    dearer: byId(expression, BOUNDS.parties).exactOptional(),
    surprises: byId(effects, BOUNDS.parties).exactOptional(),
    when_signed: byId(effects, BOUNDS.levels).exactOptional(),
  }),
  BOUNDS.issues,
);

export const channels = byId(
  item({
    name: text.exactOptional(),
    rank: whole(1, 9).exactOptional(),
    carried_by: id.exactOptional(),
    between: pair.exactOptional(),
    when: expression.exactOptional(),
  }),
  BOUNDS.channels,
);

export const readings = z.strictObject({
  calls: z
    .strictObject({
      direct: amount(0, 10).exactOptional(),
      summit: amount(0, 10).exactOptional(),
      epilogue: amount(0, 10).exactOptional(),
    })
    .exactOptional(),
  when_called: effects.exactOptional(),
});

export const tables = byId(
  item({
    name: text.exactOptional(),
    at: id.exactOptional(),
    over: id.exactOptional(),
    parties: pair,
    host: id.exactOptional(),
    agenda: z.strictObject({
      of: listOf(id, BOUNDS.agenda, 1),
      at_most: whole(1, BOUNDS.onTheTable).exactOptional(),
      set_by: id.exactOptional(),
    }),
    when: expression.exactOptional(),
    exchanges: whole(1, 3).exactOptional(),
    publish: z.strictObject({ points: amount(0, 100) }).exactOptional(),
    first: id.exactOptional(),
  }),
  BOUNDS.tables,
);

/** `5 turns`, or a number of them. */
export const TURNS = /^([1-9]\d?) turns?$/;

export const promises = byId(
  item({
    text,
    by: oneOrMore,
    to: id.exactOptional(),
    red_line: z.boolean().exactOptional(),
    holds: expression.exactOptional(),
    due: z.union([whole(1, BOUNDS.turns), z.string().regex(TURNS)]).exactOptional(),
    kept_by: ids.exactOptional(),
  }),
  BOUNDS.promises,
);
