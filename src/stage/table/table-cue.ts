import type { TableSight } from '../sight.ts';

/**
 * What happens at the table. `put`: what lies there is put to the others by a side (its place in `TableSight.sides`), and slides across
 * the line. `answer`: it stays and is sealed, or slides back.
 */
export type TableCue =
  { readonly kind: 'put'; readonly by: number } | { readonly kind: 'answer'; readonly accepts: boolean };

/** What happened at the table between two looks at it, as far as they tell. */
export function cuesBetween(before: TableSight, after: TableSight): readonly TableCue[] {
  const cues: TableCue[] = [];
  if (isMore(before.puts, after.puts)) cues.push({ kind: 'put', by: after.putBy ?? -1 });
  if (after.last !== undefined && isMore(before.answers, after.answers))
    cues.push({ kind: 'answer', accepts: after.last === 'signed' });
  return cues;
}

const isMore = (before: number | undefined, after: number | undefined): boolean =>
  before !== undefined && after !== undefined && after > before;
