import { coach } from './coach.ts';
import { ending } from './ending.ts';
import { foresight } from './foresight.ts';
import { gallery } from './gallery.ts';

/** Sentences that are not needed before talks begin or a game is over: fetched then, and found beside the others under the same addresses. */
export const late = { coach, ending, foresight, gallery } as const;
