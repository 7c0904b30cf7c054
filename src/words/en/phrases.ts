import { cable } from './cable.ts';
import { common } from './everywhere.ts';
import { dossier } from './dossier.ts';
import { orders } from './orders.ts';
import { play } from './play.ts';
import { record } from './record.ts';
import { refusal } from './refusal.ts';
import { stage } from './stage.ts';
import { score } from './score.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { table } from './table.ts';

/** Every sentence of the page in English; the other languages have the same keys. */
export const phrases = {
  common,
  stage,
  settings,
  start,
  play,
  orders,
  table,
  dossier,
  refusal,
  ending: score,
  record,
  cable,
} as const;
