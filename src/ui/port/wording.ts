import type { Wording } from '../../rules/layout.ts';

/** Ways to word a clause, in the order they are offered. */
export const WORDINGS: readonly Wording[] = ['plain', 'warm', 'vague'];
export type { Wording };
