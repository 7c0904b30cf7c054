import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';

/** What a table may stand in on the stage; the first is the general form. */
export const TABLE_SETS = ['plain', 'hut_on_the_line', 'forest_cabin', 'long_table'] as const;
export type TableSet = (typeof TABLE_SETS)[number];

/** What the stage shows. A table that no stage has is shown in the general form. */
export interface Scene {
  readonly map: string;
  readonly table: string;
}

/** Fills the general form in where nothing is said, and tells of a word that no stage knows. */
export function fillScene(form: Partial<Scene> | undefined): {
  readonly scene: Scene;
  readonly findings: readonly Finding[];
} {
  const { map = 'from places', table = TABLE_SETS[0] } = form ?? {};
  const scene = { map, table };
  if (TABLE_SETS.some((set) => set === table)) return { scene, findings: [] };
  const meant = nearest(table, TABLE_SETS);
  const hint = meant === undefined ? `There are ${TABLE_SETS.join(', ')}.` : `Did you mean “${meant}”?`;
  const message = `No stage has a table “${table}”: it is shown as a plain one.`;
  return { scene, findings: [{ code: 'unknown_scene', severity: 'warning', path: 'scene.table', message, hint }] };
}
