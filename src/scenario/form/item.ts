import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { MARKS } from '../setting.ts';
import { complaint } from './complaint.ts';
import { factId, listOf } from './part.ts';

/** What any item may say of itself. */
export const attribution = {
  mark: z.enum(MARKS).exactOptional().meta({
    description: 'fact (needs cites), interpretation, or invented; the mark of the scenario where none stands.',
  }),
  cites: listOf(factId, BOUNDS.names)
    .exactOptional()
    .meta({ description: 'Ids of facts, shown beside this in the game from the day they were known.' }),
};

/** An item with its mark and what it cites. What is marked as fact must cite one. */
export function item<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...attribution }).superRefine(sourced);
}

/** What says of itself that it is a fact names a fact or a source. */
export function sourced(thing: unknown, context: z.core.$RefinementCtx, hint = CITE): void {
  if (typeof thing !== 'object' || thing === null || !('mark' in thing) || thing.mark !== 'fact') return;
  if (Object.entries(thing).some(([key, value]) => NAMING.has(key) && !isEmpty(value))) return;
  context.addIssue(
    complaint({ code: 'fact_without_source', hint }, 'This is marked as fact and names neither fact nor source.', [
      'mark',
    ]),
  );
}

const CITE = 'Add "cites" with the id of a fact, or choose another mark.';

/** The same of a fact, which others cite. */
export function sourcedFact(thing: unknown, context: z.core.$RefinementCtx): void {
  sourced(thing, context, 'Add "source" with the id of one of the sources, or choose another mark.');
}

const NAMING: ReadonlySet<string> = new Set(['cites', 'source', 'sources']);

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
