import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { isDate } from '../date.ts';
import type { Complaint } from './part.ts';
import { MARKS } from '../setting.ts';
import { amount, byId, factId, id, item, listOf, sourced, text, whole } from './part.ts';

export const date = z
  .string()
  .refine(isDate, {
    params: { code: 'bad_form', hint: 'Write a day as 2018-06-12.' } satisfies Complaint,
    message: 'This is no day of the calendar.',
  })
  .meta({ description: 'A day, as 2018-06-12.' });

/** `1 day`, `2 weeks`. */
export const TURN_LENGTH = /^([1-9]\d?) (day|week|month)s?$/;

export const calendar = z.strictObject({
  start: date.meta({ description: 'The first day of turn 1.' }),
  turn: z.string().regex(TURN_LENGTH).meta({ description: 'The length of a turn: "1 week", "3 days".' }),
  turns: whole(1, BOUNDS.turns).meta({ description: 'How many turns the game has.' }),
  word: text.exactOptional().meta({ description: 'What a turn is called: Day, Week.' }),
  short: z
    .strictObject({ from: whole(2, BOUNDS.turns), after: id })
    .exactOptional()
    .meta({ description: 'The short game starts on turn "from", after the line "after" was played.' }),
});

export const places = byId(
  z.strictObject({
    name: text.exactOptional(),
    at: z.tuple([amount(-90, 90), amount(-180, 180)]).meta({ description: 'Latitude and longitude in degrees.' }),
  }),
  BOUNDS.places,
);

export const scene = z.strictObject({
  map: z.literal('from places').exactOptional().meta({ description: 'The map is drawn around the places.' }),
  table: id.exactOptional().meta({ description: 'What the table stands in.' }),
});

export const sources = byId(
  z.strictObject({
    title: text,
    date: z
      .string()
      .refine((written) => ['', '-01', '-01-01'].some((rest) => isDate(written + rest)), {
        params: { code: 'bad_form', hint: 'Write 2018, 2018-06 or 2018-06-12, in quotes.' } satisfies Complaint,
        message: 'This is no date.',
      })
      .exactOptional()
      .meta({ description: 'A day, a month or a year: 2018-06-12, 2018-06, 2018, in quotes.' }),
    page: text.exactOptional(),
    publisher: text.exactOptional(),
    url: z
      .string()
      .max(BOUNDS.textLength)
      .regex(/^https:\/\/[^\s"'<>\\]+$/)
      .exactOptional()
      .meta({ description: 'https only.' }),
  }),
  BOUNDS.sources,
);

export const facts = z.record(
  factId,
  z
    .strictObject({
      text,
      source: id.exactOptional(),
      known: date.exactOptional().meta({ description: 'From this day a player may be shown it.' }),
      mark: z.enum(MARKS).exactOptional(),
    })
    .superRefine(sourced),
);

export const numbers = byId(amount(-BOUNDS.number, BOUNDS.number), BOUNDS.numbers);

export const assumptions = byId(
  item({
    name: text.exactOptional(),
    text,
    set: z.record(z.string().max(BOUNDS.textLength), amount(-BOUNDS.number, BOUNDS.number)).meta({
      description: 'Numbers by path, as gauges.readiness.start.',
    }),
  }),
  BOUNDS.assumptions,
);

export const desk = z.strictObject({ party: id, turns: listOf(whole(1, BOUNDS.turns), BOUNDS.turns, 1) });
