import { describe, expect, it } from 'vitest';
import { fillScene, TABLE_SETS } from '../../src/scenario/scene.ts';

describe('the table on the stage', () => {
  it('is plain where nothing is said, and every word that a stage knows is taken without a remark', () => {
    expect(fillScene(undefined)).toEqual({ scene: { map: 'from places', table: 'plain' }, findings: [] });
    for (const table of TABLE_SETS) expect(fillScene({ table })).toMatchObject({ scene: { table }, findings: [] });
  });
  it.each([
    ['hut_on_the_lne', 'Did you mean “hut_on_the_line”?'],
    ['submarine', 'There are plain, hut_on_the_line, forest_cabin, long_table.'],
  ])('is told of where no stage has it, with what was meant: %s', (table, hint) => {
    const { scene, findings } = fillScene({ table });
    expect(scene.table).toBe(table);
    expect(findings).toMatchObject([{ code: 'unknown_scene', severity: 'warning', path: 'scene.table', hint }]);
  });
});
