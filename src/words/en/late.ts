import { coach } from './coach.ts';
import { ending } from './ending.ts';
import { foresight } from './foresight.ts';
import { gallery } from './gallery.ts';
import { sound } from './sound.ts';

/** Sentences that are not needed before talks begin, a game is over or sound is asked for: fetched then, and found under the same addresses. */
export const late = { coach, ending, foresight, gallery, sound } as const;
