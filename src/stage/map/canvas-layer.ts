import type * as Phaser from 'phaser';
import type { Brush } from '../brush.ts';

/** A picture painted by hand that lies in a scene: one texture, painted over as often as it is wanted. */
export interface CanvasLayer {
  /** Paints anew, in pixels of the page; `density` device pixels are one of them. */
  readonly paint: (width: number, height: number, density: number, painter: (brush: Brush) => void) => void;
  readonly image: () => Phaser.GameObjects.Image | undefined;
  /** The texture is lost, or not wanted any more. */
  readonly drop: () => void;
}

export function canvasLayer(scene: Phaser.Scene, key: string, depth: number): CanvasLayer {
  let image: Phaser.GameObjects.Image | undefined;
  const drop = (): void => {
    image?.destroy();
    image = undefined;
    if (scene.textures.exists(key)) scene.textures.remove(key);
  };
  return {
    paint(width, height, density, painter) {
      drop();
      const canvas = scene.textures.createCanvas(
        key,
        Math.max(1, Math.ceil(width * density)),
        Math.max(1, Math.ceil(height * density)),
      );
      if (!canvas) return;
      canvas.context.setTransform(density, 0, 0, density, 0, 0);
      painter(canvas.context);
      canvas.refresh();
      image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth);
    },
    image: () => image,
    drop,
  };
}
