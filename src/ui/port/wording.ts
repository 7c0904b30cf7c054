import type { Wording } from '../../rules/layout.ts';

/** Ways to word a clause, in the order they are offered. */
export const WORDINGS: readonly Wording[] = ['plain', 'warm', 'vague'];
export type { Wording };

/** Whether its words change what a clause comes to: vague ones count half anywhere, warm ones are heard as more where there is a more. */
export const areTold = (wording: Wording, ordered = false): boolean =>
  wording === 'vague' || (ordered && wording === 'warm');

/** By which sentence a clause is told. `level`: its place in the order of the issue; what stands below all else can be vague about nothing, and is no more than mentioned. */
export function clauseKey(
  wording: Wording,
  level: number,
  ordered = false,
): 'table.clause' | 'table.clauseWorded' | 'table.clauseTouched' {
  if (!areTold(wording, ordered)) return 'table.clause';
  return ordered && level === 0 && wording === 'vague' ? 'table.clauseTouched' : 'table.clauseWorded';
}
