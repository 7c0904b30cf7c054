import type * as Phaser from 'phaser';
import type { Light } from '../light.ts';
import { brushOf, canvasOf } from '../painting.ts';
import type { Frame } from '../show.ts';
import { inSlices } from '../slices.ts';
import { canvasLayer } from './canvas-layer.ts';
import { drawLand } from './land.ts';
import type { Picture } from './picture.ts';
import type { World } from './world.ts';

/** Sea and land. They are by far the dearest thing on the map and seldom others, so they are drawn slowly, behind everything else. */
export interface Ground {
  /**
   * Shows the ground of a picture; `key` tells one from another. Until it is drawn, the one before stands in its place, if it is of the
   * same land; another land is never seen under these places.
   */
  readonly show: (land: string, key: string, picture: Picture, light: Light, frame: Pick<Frame, 'density'>) => void;
}

export function openGround(scene: Phaser.Scene, world: World): Ground {
  const layer = canvasLayer(scene, 'map-ground', 0);
  /** What is shown, or being drawn. */
  let wanted = '';
  /** Of which land. */
  let stands = '';
  let stop: (() => void) | undefined;
  return {
    show(land, key, picture, light, { density }) {
      if (key === wanted) return;
      stop?.();
      if (land !== stands) layer.drop();
      stands = land;
      wanted = key;
      const canvas = canvasOf(picture.width, picture.height, density);
      layer.image()?.setDisplaySize(canvas.width, canvas.height);
      const context = brushOf(canvas);
      if (!context) return;
      stop = inSlices(flushed(drawLand(context, world, picture, light, density), context), () => {
        layer.put(canvas);
        scene.game.loop.wake();
      });
    },
  };
}

/** A canvas keeps in mind what it was told and draws it when it is looked at. */
function* flushed(work: Iterable<void>, context: CanvasRenderingContext2D): Generator<void> {
  for (const _ of work) {
    context.getImageData(0, 0, 1, 1);
    yield;
  }
}
