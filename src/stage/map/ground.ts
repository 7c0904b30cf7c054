import type * as Phaser from 'phaser';
import type { Light } from '../light.ts';
import { brushOf, canvasOf } from '../painting.ts';
import type { Frame } from '../show.ts';
import { inSlices, soon } from '../slices.ts';
import { canvasLayer, type CanvasLayer } from './canvas-layer.ts';
import { drawLand } from './land.ts';
import type { Picture } from './picture.ts';
import type { World } from './world.ts';

/** Sea and land. They are by far the dearest thing on the map and seldom others, so they are drawn slowly, behind everything else. */
export interface Ground {
  /**
   * Shows the ground of a picture; `key` tells one from another. What lies over it is painted by `over` once it is drawn, at once where
   * it stands: a place is never seen beside its land, nor without it. Until then the whole picture before stands in its own proportions,
   * if it is of the same land; another land is never seen under these places.
   */
  readonly show: (
    land: string,
    key: string,
    picture: Picture,
    light: Light,
    frame: Pick<Frame, 'density'>,
    over: () => void,
  ) => void;
  /** Whether what was last shown is drawn. */
  readonly stands: () => boolean;
  /** What lay over it belongs to another game. */
  readonly strike: () => void;
}

/** `above`: what lies over the ground and is painted anew for each. */
export function openGround(scene: Phaser.Scene, world: World, above: CanvasLayer): Ground {
  const layer = canvasLayer(scene, 'map-ground', 0);
  /** What is shown, or being drawn. */
  let wanted = '';
  let drawn = '';
  /** Of which land. */
  let lies = '';
  let paintOver: (() => void) | undefined;
  let stop: (() => void) | undefined;
  return {
    show(land, key, picture, light, { density }, over) {
      if (key === wanted) {
        if (drawn === key) over();
        else paintOver = over;
        return;
      }
      stop?.();
      const canvas = canvasOf(picture.width, picture.height, density);
      // Of a game that was struck only the land is left, which says nothing by itself.
      const whole = land === lies && above.image() !== undefined;
      for (const one of [layer, above]) {
        if (whole) one.fit(canvas.width, canvas.height);
        else one.drop();
      }
      lies = land;
      wanted = key;
      paintOver = over;
      const context = brushOf(canvas);
      if (!context) return;
      stop = inSlices(flushed(drawLand(context, world, picture, light, density), context), () => {
        layer.put(canvas);
        drawn = key;
        paintOver?.();
        paintOver = undefined;
        soon(() => scene.game.loop.wake());
      });
    },
    stands: () => wanted !== '' && drawn === wanted,
    strike() {
      paintOver = undefined;
      above.drop();
    },
  };
}

/** A canvas keeps in mind what it was told and draws it when it is looked at. */
function* flushed(work: Iterable<void>, context: CanvasRenderingContext2D): Generator<void> {
  for (const _ of work) {
    context.getImageData(0, 0, 1, 1);
    yield;
  }
  // The last of it, too, is drawn here and not where the canvas is taken up.
  context.getImageData(0, 0, 1, 1);
}
