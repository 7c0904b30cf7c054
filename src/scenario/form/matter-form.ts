import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { CHECKS } from '../matter.ts';
import { effects } from './effect-form.ts';
import { attribution, item, sourced } from './item.ts';
import { openForm } from './open-form.ts';
import {
  amount,
  byId,
  expression,
  id,
  ids,
  listOf,
  mapOf,
  odds,
  oneOrMore,
  pair,
  points,
  text,
  whole,
  written,
} from './part.ts';

export const gauges = byId(
  item({
    name: text.exactOptional(),
    start: amount(0, 100).meta({ description: '0 to 100.' }),
    drift: amount(-100, 100).exactOptional().meta({ description: 'Added each turn.' }),
    bands: mapOf(written(/^(?:\d|[1-9]\d|100)$/, 'A band begins at a whole number, 0 to 100.'), text, BOUNDS.bands)
      .exactOptional()
      .meta({ description: 'What a value is called from a number on: { 0: Quiet, 60: Acute }.' }),
  }),
  BOUNDS.gauges,
).meta({ description: 'Numbers from 0 to 100. They act only where an expression names them.' });

export const tracks = byId(
  item({
    name: text.exactOptional(),
    each: byId(text, BOUNDS.copies, 1).exactOptional().meta({ description: 'Copies by id, each with its name.' }),
    general: text.exactOptional().meta({ description: 'The words a class may switch to instead of the names.' }),
    states: listOf(id, BOUNDS.states, 1).meta({ description: 'The first is the start.' }),
    state_names: byId(text, BOUNDS.states).exactOptional().meta({ description: 'What states are called.' }),
    news: byId(text, BOUNDS.states).exactOptional().meta({
      description: 'How a newspaper tells that it has come to a state; {{name}} stands for the copies that have.',
    }),
    no_way_out: ids.exactOptional().meta({ description: 'States meant to have no way out.' }),
    board: z.boolean().exactOptional().meta({ description: 'Always shown.' }),
  }),
  BOUNDS.tracks,
).meta({ description: 'Whatever has states: talks, channels, moods, people held.' });

const level = openForm(
  {
    name: text.exactOptional(),
    news: text.exactOptional().meta({ description: 'How a newspaper heads that it was signed.' }),
    about: text.exactOptional().meta({ description: 'A sentence or two below that headline.' }),
    checked: z.enum(CHECKS).exactOptional(),
    signs: ids.exactOptional(),
    ...attribution,
  },
  points,
)
  .superRefine(sourced)
  .meta({
    id: 'level',
    description: 'Points by party; name, news, about, checked, signs, mark and cites may stand beside them.',
  });

export const issues = byId(
  item({
    name: text.exactOptional(),
    gives: oneOrMore.meta({ description: 'A party, a list of them (each gives), or nobody.' }),
    signs: ids.exactOptional().meta({
      description:
        'Who must sign; both sides of the tables that may hold it, and who gives it, where this is left out.',
    }),
    recoverable: odds
      .exactOptional()
      .meta({ description: 'Share of own losses that comes back when the other side does not keep.' }),
    checked: z.enum(CHECKS).exactOptional().meta({ description: 'plain, or watched: somebody can check.' }),
    ordered: z
      .boolean()
      .exactOptional()
      .meta({ description: 'false for places and dates: no level is more than another.' }),
    levels: byId(level, BOUNDS.levels, 1).meta({
      description: 'In order; the first is today. Best minus worst over all issues is 100 for each party.',
    }),
    dearer: byId(expression, BOUNDS.parties)
      .exactOptional()
      .meta({ description: "Points taken off every level but today's, by party." }),
    surprises: byId(effects, BOUNDS.parties)
      .exactOptional()
      .meta({ description: 'What happens when it is signed without that party and without telling it.' }),
    when_signed: byId(effects, BOUNDS.levels)
      .exactOptional()
      .meta({ description: 'What happens when a level is signed.' }),
  }),
  BOUNDS.issues,
).meta({ description: 'What there is to settle, each with its levels.' });

export const channels = byId(
  item({
    name: text.exactOptional(),
    rank: whole(1, 9).exactOptional().meta({ description: 'Height of the rung; 1 the lowest.' }),
    carried_by: id.exactOptional().meta({ description: 'The party that relays; direct where this is left out.' }),
    between: pair.exactOptional(),
    when: expression.exactOptional().meta({ description: 'It is open while this holds.' }),
  }),
  BOUNDS.channels,
).meta({ description: 'Ways by which word passes.' });

const factor = amount(0, 10).exactOptional();

export const readings = z
  .strictObject({
    calls: z
      .strictObject({ direct: factor, summit: factor, epilogue: factor })
      .exactOptional()
      .meta({ description: 'Factor on the debt of whoever carried or worded it, by when it is called.' }),
    when_called: effects.exactOptional(),
  })
  .meta({ description: 'What it costs when two sides have read the same words differently.' });

export const tables = byId(
  item({
    name: text.exactOptional(),
    at: id.exactOptional().meta({ description: 'A place.' }),
    over: id.exactOptional().meta({ description: 'A channel that must be open.' }),
    parties: pair.meta({ description: 'The two sides.' }),
    host: id.exactOptional(),
    agenda: z.strictObject({
      of: listOf(id, BOUNDS.agenda, 1).meta({ description: 'Issues it may be made of.' }),
      at_most: whole(1, BOUNDS.onTheTable).exactOptional(),
      set_by: id.exactOptional().meta({ description: 'The party that sets it.' }),
    }),
    when: expression.exactOptional(),
    exchanges: whole(1, 3).exactOptional().meta({ description: 'Offers and answers a turn.' }),
    publish: z
      .strictObject({ points: amount(0, 100) })
      .exactOptional()
      .meta({ description: 'Price of making an own offer public.' }),
    first: id.exactOptional().meta({ description: 'Who offers first in odd turns.' }),
  }),
  BOUNDS.tables,
).meta({ description: 'Where two sides make offers.' });

/** `5 turns`, or a number of them. */
export const TURNS = /^([1-9]\d?) turns?$/;

export const promises = byId(
  item({
    text,
    by: oneOrMore,
    to: id.exactOptional(),
    red_line: z.boolean().exactOptional(),
    holds: expression.exactOptional().meta({ description: 'Whoever makes this false breaks the promise.' }),
    due: z
      .union([whole(1, BOUNDS.turns), written(TURNS, 'Write 5 turns.')])
      .exactOptional()
      .meta({ description: 'It breaks after so many turns, unless it was kept.' }),
    kept_by: ids.exactOptional().meta({ description: 'Moves that keep it.' }),
  }),
  BOUNDS.promises,
).meta({ description: 'What may be promised. Moves make promises; this says what they mean.' });
