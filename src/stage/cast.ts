import type * as Phaser from 'phaser';
import { openFront } from './front/front-show.ts';
import { MapShow } from './map/map-show.ts';
import type { Frame, Pick, Show } from './show.ts';
import type { SceneName, StageIntents, StageSight } from './sight.ts';
import { openTable } from './table/table-show.ts';

/** A show of the theatre, whatever it shows. */
export interface Part {
  readonly name: SceneName;
  readonly scene: Phaser.Scene;
  readonly busy: () => boolean;
  /** Draws its part of the sight; false where the sight has none for it. */
  readonly draw: (sight: StageSight, frame: Frame) => boolean;
  readonly skip: () => void;
  readonly forget: () => void;
  readonly pickAt: (x: number, y: number) => Pick | undefined;
  readonly gripAt: (x: number, y: number) => boolean;
}

/** Everything that can be put on. */
export interface Cast {
  readonly map: MapShow;
  readonly parts: readonly Part[];
}

export function openCast(intents: StageIntents): Cast {
  const map = new MapShow();
  return {
    map,
    parts: [
      partOf('map', map, (sight) => sight.map),
      partOf('table', openTable(intents), (sight) => sight.table),
      partOf('front', openFront(), (sight) => sight.front),
    ],
  };
}

function partOf<View, Cue>(
  name: SceneName,
  show: Show<View, Cue>,
  viewOf: (sight: StageSight) => View | undefined,
): Part {
  return {
    name,
    scene: show.scene,
    busy: () => show.busy,
    draw(sight, frame) {
      const view = viewOf(sight);
      if (view === undefined) return false;
      show.show(view, frame);
      return true;
    },
    skip: () => show.skip(),
    forget: () => show.forget(),
    pickAt: (x, y) => show.pickAt?.(x, y),
    gripAt: (x, y) => show.gripAt?.(x, y) === true,
  };
}
