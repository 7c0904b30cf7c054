import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { ID, RESERVED } from '../id.ts';
import { parseExpression } from '../parse-expression.ts';
import { complaint, type Complaint } from './complaint.ts';
import { NEUTRAL_EXPRESSION } from './stand-in.ts';

// The parts all forms are made of. A form is what an author writes, before defaults and trees; it says nothing of what names mean.

const HINT = 'Begin with a lower-case letter; then lower-case letters, digits and underscores.';

function unreserved(name: string): boolean {
  return !RESERVED.has(name);
}

const reserved = { params: { code: 'reserved_id' } satisfies Complaint, message: 'This word is kept for the program.' };

export const id = z
  .string()
  .max(BOUNDS.idLength)
  .regex(ID, HINT)
  .refine(unreserved, reserved)
  .meta({ id: 'id', description: 'An id: lower case, digits, underscores; it begins with a letter.' });

/** Facts are called as their author's list calls them: C14, E2. */
export const factId = z
  .string()
  .max(BOUNDS.idLength)
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'Begin with a letter; then letters, digits and underscores.')
  .refine(unreserved, reserved)
  .meta({ id: 'fact_id', description: 'The id of a fact: C14.' });

/** A text a player reads. */
export const text = z
  .string()
  .max(BOUNDS.textLength)
  .refine((words) => words.trim() !== '', {
    params: { code: 'empty_text' } satisfies Complaint,
    message: 'Here belongs a text.',
  })
  .meta({ id: 'text', minLength: 1, description: 'A text a player reads.' });

export const expression = z
  .union([z.string(), amount(-BOUNDS.number, BOUNDS.number), z.boolean()])
  .superRefine((source, context) => {
    // Of a number there is nothing to say but that it is too great, which is said.
    if (typeof source === 'number') return;
    const reading = parseExpression(source, '');
    if (reading.ok) return;
    const { code, offset, message, hint } = reading.failure;
    context.addIssue(complaint({ code, offset, hint, instead: NEUTRAL_EXPRESSION }, message));
  })
  .meta({
    id: 'expression',
    description:
      'A number, or an expression over turn, gauges, numbers, tracks, issues, offered.ISSUE, heard.PARTY.ISSUE, cost.PARTY, ' +
      'held.SUMMIT, walked.PARTY, vague.ISSUE, broken.ISSUE, told(PARTY, ISSUE), reached(ISSUE, "level"), min, max, abs, ' +
      '`a ? b : c`. ' +
      'Put it in quotes where it holds a comma, a colon, a # or begins with !.',
  });

/** A text that must be written in a certain way; `hint` says how. */
export function written(pattern: RegExp, hint: string, most: number = BOUNDS.textLength) {
  return z.string().max(most).regex(pattern, hint);
}

/** A number between two bounds, both included. */
export function amount(least: number, most: number) {
  return z.number().min(least).max(most);
}

/** A whole number between two bounds, both included. */
export function whole(least: number, most: number) {
  return z.int().min(least).max(most);
}

/** Points may be below 0; nothing sensible is worth more than a few stakes. */
export const points = amount(-1000, 1000);

export const odds = amount(0, 1);

/** Things by what stands as their keys. */
export function mapOf<Key extends z.ZodString, Form extends z.ZodType>(key: Key, form: Form, most: number, least = 0) {
  return z
    .record(key, form)
    .superRefine((things, context) => {
      const count = Object.keys(things).length;
      if (count > most) context.addIssue(complaint({ code: 'too_many' }, `Here stand ${count}; at most ${most} may.`));
      if (count < least) context.addIssue(complaint({ code: 'too_few' }, 'At least one must stand here.'));
    })
    .meta({ maxProperties: most, ...(least > 0 ? { minProperties: least } : {}) });
}

/** Things by id, in the order they are written. */
export function byId<Form extends z.ZodType>(form: Form, most: number, least = 0) {
  return mapOf(id, form, most, least);
}

export function listOf<Form extends z.ZodType>(form: Form, most: number, least = 0) {
  return z.array(form).min(least).max(most);
}

/** A text, or one for each value of one choice. */
export const toldByChoice = z.union([text, byId(byId(text, BOUNDS.choiceValues, 1), 1, 1)]);

export const ids = listOf(id, BOUNDS.names);

/** One id or a list of them. */
export const oneOrMore = z.union([id, listOf(id, BOUNDS.names, 1)]);

/** Two parties, or two lines. */
export const pair = z.tuple([id, id]);
