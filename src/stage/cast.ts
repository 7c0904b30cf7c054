import type * as Phaser from 'phaser';
import { FrontScene } from './front/front-scene.ts';
import { MapShow } from './map/map-show.ts';
import type { Frame, Pick, Show } from './show.ts';
import type { SceneName, StageIntents, StageSight } from './sight.ts';
import { TableScene } from './table/table-scene.ts';

/** A show of the theatre, whatever it shows. */
export interface Part {
  readonly name: SceneName;
  readonly scene: Phaser.Scene;
  readonly busy: () => boolean;
  /** Draws its part of the sight; false where the sight has none for it. */
  readonly draw: (sight: StageSight, frame: Frame) => boolean;
  readonly skip: () => void;
  readonly forget: () => void;
  readonly strike: () => void;
  readonly pickAt: (x: number, y: number) => Pick | undefined;
  readonly light: (what: Pick | undefined) => void;
  readonly gripAt: (x: number, y: number) => boolean;
}

/** Everything that can be put on. */
export interface Cast {
  readonly map: MapShow;
  readonly parts: readonly Part[];
}

export function openCast(intents: StageIntents): Cast {
  const map = new MapShow();
  const table = new TableScene(intents.lay);
  const front = new FrontScene();
  return {
    map,
    parts: [
      partOf('map', map.scene, map, (sight) => sight.map),
      partOf('table', table, table, (sight) => sight.table),
      partOf('front', front, front, (sight) => sight.front),
    ],
  };
}

function partOf<View>(
  name: SceneName,
  scene: Phaser.Scene,
  show: Show<View>,
  viewOf: (sight: StageSight) => View | undefined,
): Part {
  return {
    name,
    scene,
    busy: () => show.busy,
    draw(sight, frame) {
      const view = viewOf(sight);
      if (view === undefined) return false;
      show.show(view, frame);
      return true;
    },
    skip: () => show.skip(),
    forget: () => show.forget(),
    strike: () => show.strike(),
    pickAt: (x, y) => show.pickAt?.(x, y),
    light: (what) => show.light?.(what),
    gripAt: (x, y) => show.gripAt?.(x, y) === true,
  };
}
