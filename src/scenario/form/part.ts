import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import type { Code } from '../codes.ts';
import { ID } from '../id.ts';
import { parseExpression } from '../parse-expression.ts';
import { MARKS } from '../setting.ts';

// The parts all forms are made of. A form is what an author writes, before defaults and trees; it says nothing of what names mean.

/** Said by a check of ours, where zod has no word for it. */
export interface Complaint {
  readonly code: Code;
  readonly hint?: string | undefined;
  /** In units from the start of the text. */
  readonly offset?: number;
  /** The key at the end of the path is meant, not its value. */
  readonly key?: boolean;
}

/** What `ctx.addIssue` takes for a complaint of ours. */
export function complaint(said: Complaint, message: string, path: (string | number)[] = []) {
  return { code: 'custom' as const, params: { ...said }, message, path };
}

export const id = z
  .string()
  .max(BOUNDS.idLength)
  .regex(ID)
  .refine((text) => text !== 'constructor', { params: { code: 'bad_id' } satisfies Complaint })
  .meta({ description: 'An id: lower case, digits, underscore.' });

/** Facts are called as their author's list calls them: C14, E2. */
export const factId = z
  .string()
  .max(BOUNDS.idLength)
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/)
  .refine((name) => name !== 'constructor', { params: { code: 'bad_id' } satisfies Complaint });

/** A text a player reads. */
export const text = z
  .string()
  .max(BOUNDS.textLength)
  .refine((words) => words.trim() !== '', { params: { code: 'empty_text' } satisfies Complaint });

export const expression = z
  .union([z.string(), z.number(), z.boolean()])
  .superRefine((source, context) => {
    const reading = parseExpression(source, '');
    if (reading.ok) return;
    const { code, offset, message, hint } = reading.failure;
    context.addIssue(complaint({ code, offset, hint }, message));
  })
  .meta({ description: 'A number, or an expression over gauges, tracks, issues and the other names of the game.' });

/** A number between two bounds, both included. */
export function amount(least: number, most: number) {
  return z.number().min(least).max(most);
}

/** A whole number between two bounds, both included. */
export function whole(least: number, most: number) {
  return amount(least, most).multipleOf(1);
}

/** Points may be below 0; nothing sensible is worth more than a few stakes. */
export const points = amount(-1000, 1000);

export const odds = amount(0, 1);

/** Things by id, in the order they are written. */
export function byId<Form extends z.ZodType>(form: Form, most: number, least = 0) {
  return z
    .record(id, form)
    .superRefine((things, context) => {
      const count = Object.keys(things).length;
      if (count > most) context.addIssue(complaint({ code: 'too_many' }, `Here stand ${count}; there may be ${most}.`));
      if (count < least) context.addIssue(complaint({ code: 'too_few' }, 'At least one must stand here.'));
    })
    .meta({ maxProperties: most, ...(least > 0 ? { minProperties: least } : {}) });
}

export function listOf<Form extends z.ZodType>(form: Form, most: number, least = 0) {
  return z.array(form).min(least).max(most);
}

/** One id or a list of them. */
export const oneOrMore = z.union([id, listOf(id, BOUNDS.names, 1)]);

export const ids = listOf(id, BOUNDS.names);

export const pair = z.tuple([id, id]);

const attribution = {
  mark: z.enum(MARKS).exactOptional().meta({
    description: 'fact (needs cites), interpretation, or invented; the mark of the scenario where none stands.',
  }),
  cites: listOf(factId, BOUNDS.names)
    .exactOptional()
    .meta({ description: 'Ids of facts, shown beside this in the game.' }),
};

/** An item with its mark and what it cites. What is marked as fact must cite one, or name a source where it may. */
export function item<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...attribution }).superRefine(sourced);
}

/** For forms that take other keys beside their own. */
export { attribution };

export function sourced(thing: unknown, context: z.core.$RefinementCtx): void {
  if (typeof thing !== 'object' || thing === null || !('mark' in thing) || thing.mark !== 'fact') return;
  const names = ['cites', 'source', 'sources'].some((key) => key in thing);
  if (names) return;
  const hint = 'Add cites: with the id of a fact, or choose another mark.';
  context.addIssue(
    complaint({ code: 'fact_without_source', hint }, 'This is marked as fact and names no fact.', ['mark']),
  );
}
