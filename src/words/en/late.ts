import { coach } from './coach.ts';
import { asides } from './asides.ts';
import { check } from './check.ts';
import { drawer } from './drawer.ts';
import { ending } from './ending.ts';
import { foresight } from './foresight.ts';
import { gallery } from './gallery.ts';
import { papers } from './papers.ts';
import { reason } from './reason.ts';
import { sound } from './sound.ts';
import { unmet } from './unmet.ts';

/** Sentences that the first decision does without: fetched with what says them, and found beside the others under the same addresses. */
export const late = {
  cable: { reason },
  check,
  coach,
  dossier: papers,
  drawer,
  ending,
  foresight,
  gallery,
  sound,
  unmet,
  mapHint: 'Press a place to see what can be done there.',
  ...asides,
} as const;
