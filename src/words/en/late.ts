import { coach } from './coach.ts';
import { ahead } from './ahead.ts';
import { asides } from './asides.ts';
import { below } from './below.ts';
import { check } from './check.ts';
import { drawer } from './drawer.ts';
import { ending } from './ending.ts';
import { foresight } from './foresight.ts';
import { gallery } from './gallery.ts';
import { lesson } from './lesson.ts';
import { papers } from './papers.ts';
import { reason } from './reason.ts';
import { repeated } from './repeated.ts';
import { settingsDialog } from './settings-dialog.ts';
import { sound } from './sound.ts';
import { stake } from './stake.ts';
import { startMore } from './start-more.ts';
import { talks } from './talks.ts';
import { theatre } from './theatre.ts';
import { unmet } from './unmet.ts';

/** Sentences that the first decision does without: fetched with what says them, and found beside the others under the same addresses. */
export const late = {
  cable: { ahead, reason, repeated, ...below },
  check,
  coach,
  dossier: papers,
  drawer,
  ending,
  foresight,
  gallery,
  lesson,
  settings: settingsDialog,
  sound,
  stake,
  stage: theatre,
  table: talks,
  unmet,
  mapHint: 'Press a place to see what can be done there.',
  ...asides,
  start: { ...asides.start, ...startMore },
} as const;
