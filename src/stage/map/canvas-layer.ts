import type * as Phaser from 'phaser';
import type { Brush } from '../brush.ts';
import { paintPicture, unpaint } from '../painting.ts';

/** A picture painted by hand that lies in a scene: one texture, painted over as often as it is wanted. */
export interface CanvasLayer {
  /** Paints anew, in pixels of the page; `density` device pixels are one of them. */
  readonly paint: (width: number, height: number, density: number, painter: (brush: Brush) => void) => void;
  /** Puts up what was painted elsewhere. */
  readonly put: (canvas: HTMLCanvasElement) => void;
  /** Lays what was painted for another size whole into the middle of this one, in its own proportions. Device pixels. */
  readonly fit: (width: number, height: number) => void;
  readonly image: () => Phaser.GameObjects.Image | undefined;
  /** The texture is lost, or not wanted any more. */
  readonly drop: () => void;
}

export function canvasLayer(scene: Phaser.Scene, key: string, depth: number): CanvasLayer {
  let image: Phaser.GameObjects.Image | undefined;
  const drop = (): void => {
    image?.destroy();
    image = undefined;
    unpaint(scene, key);
  };
  const hang = (): void => {
    image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth);
  };
  return {
    paint(width, height, density, painter) {
      drop();
      paintPicture(scene, key, { width, height, density }, painter);
      hang();
    },
    put(canvas) {
      drop();
      scene.textures.addCanvas(key, canvas);
      hang();
    },
    fit(width, height) {
      if (!image) return;
      const scale = Math.min(width / image.width, height / image.height);
      image.setScale(scale).setPosition((width - image.width * scale) / 2, (height - image.height * scale) / 2);
    },
    image: () => image,
    drop,
  };
}
