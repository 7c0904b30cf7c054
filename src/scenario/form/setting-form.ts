import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { isDate } from '../date.ts';
import { MARKS } from '../setting.ts';
import type { Complaint } from './complaint.ts';
import { item, sourcedFact } from './item.ts';
import { amount, byId, factId, id, listOf, mapOf, text, whole, written } from './part.ts';

const date = z
  .string()
  .refine(isDate, {
    params: { code: 'bad_form', hint: 'Write a day as 2018-06-12.' } satisfies Complaint,
    message: 'This is no day of the calendar.',
  })
  .meta({ id: 'date', description: 'A day, as 2018-06-12.' });

const sourceDate = z.string().refine((day) => ['', '-01', '-01-01'].some((rest) => isDate(day + rest)), {
  params: { code: 'bad_form', hint: "Write '2018', '2018-06' or 2018-06-12." } satisfies Complaint,
  message: 'This is no date.',
});

/** `1 day`, `2 weeks`. */
export const TURN_LENGTH = /^([1-9]\d?) (day|week|month)s?$/;

export const calendar = z
  .strictObject({
    start: date.meta({ description: 'The first day of turn 1.' }),
    turn: written(TURN_LENGTH, 'Write 1 week, 3 days, 2 months.').meta({ description: 'The length of a turn.' }),
    turns: whole(1, BOUNDS.turns).meta({ description: 'How many turns the game has.' }),
    word: text.exactOptional().meta({ description: 'What a turn is called: Day, Week.' }),
    short: z
      .strictObject({
        from: whole(2, BOUNDS.turns),
        after: id,
        rest: z.enum(['personas', 'nobody']).exactOptional(),
      })
      .exactOptional()
      .meta({
        description:
          'The short game starts on turn "from", after the line "after" was played up to then; what that leaves open is played by "rest".',
      }),
  })
  .meta({ description: 'When it begins, how long a turn is, and how many there are.' });

export const places = byId(
  z.strictObject({
    name: text.exactOptional(),
    at: z.tuple([amount(-90, 90), amount(-180, 180)]).meta({ description: 'Latitude and longitude in degrees.' }),
  }),
  BOUNDS.places,
).meta({ description: 'Places on the map: capitals, where one meets, where events happen.' });

export const people = byId(
  z.strictObject({
    name: text.meta({ description: 'A person, as the texts write the name.' }),
    general: text.meta({ description: 'The words that stand there instead where nobody is to be named.' }),
  }),
  BOUNDS.people,
).meta({ description: 'Whom the texts name, and what they are called where nobody is to be named.' });

export const scene = z
  .strictObject({
    map: z.literal('from places').exactOptional().meta({ description: 'The map is drawn around the places.' }),
    table: id.exactOptional().meta({
      description:
        'What the table stands in: plain, hut_on_the_line, forest_cabin or long_table; any other word is shown as plain.',
    }),
  })
  .meta({ description: 'What the stage shows.' });

export const sources = byId(
  z.strictObject({
    title: text,
    date: sourceDate.exactOptional().meta({ description: 'A day, a month or a year.' }),
    page: text.exactOptional(),
    publisher: text.exactOptional(),
    url: written(/^https:\/\/[^\s"'<>\\]+$/, 'Only addresses that begin with https:// may stand here.').exactOptional(),
  }),
  BOUNDS.sources,
).meta({ description: 'Where facts come from.' });

export const facts = mapOf(
  factId,
  z
    .strictObject({
      text,
      source: id.exactOptional(),
      known: date.exactOptional().meta({ description: 'From this day a player may be shown it.' }),
      mark: z.enum(MARKS).exactOptional(),
    })
    .superRefine(sourcedFact),
  BOUNDS.facts,
).meta({ description: 'What is reported, each with its source; any item may cite them.' });

const number = amount(-BOUNDS.number, BOUNDS.number);

export const numbers = byId(number, BOUNDS.numbers).meta({ description: 'Named constants for expressions.' });

export const assumptions = byId(
  item({
    name: text.exactOptional(),
    text,
    set: mapOf(
      written(/^[a-z][a-z0-9_.]*$/, 'Write the path of a number: gauges.readiness.start.'),
      number,
      BOUNDS.numbers,
    ).meta({ description: 'Numbers by path: gauges.readiness.start: 30.' }),
  }),
  BOUNDS.assumptions,
).meta({ description: 'Named views of the world: sets of numbers. The first is the default.' });

export const desk = z
  .strictObject({ party: id, turns: listOf(whole(1, BOUNDS.turns), BOUNDS.turns, 1) })
  .meta({ description: 'Turns on which the player may take another chair for a minute.' });
