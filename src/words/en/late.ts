import { ending } from './ending.ts';
import { gallery } from './gallery.ts';

/** Sentences that are not needed before a game is over: fetched then, and found beside the others under the same addresses. */
export const late = { ending, gallery } as const;
