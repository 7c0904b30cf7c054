import type { Wording } from '../../rules/layout.ts';

/** Ways to word a clause, in the order they are offered. */
export const WORDINGS: readonly Wording[] = ['plain', 'warm', 'vague'];
export type { Wording };

/** Whether its words change what a clause comes to: vague ones count half anywhere, warm ones are heard as more where there is a more. */
export const areTold = (wording: Wording, ordered = false): boolean =>
  wording === 'vague' || (ordered && wording === 'warm');
