import type * as Phaser from 'phaser';
import type { Brush } from './brush.ts';

/**
 * Paints a picture of so many page pixels and keeps it under a name for images to show; one of the same size is painted over.
 * What hangs in an image is taken down by `unpaint`.
 */
export function paintPicture(
  scene: Phaser.Scene,
  name: string,
  { width, height, density }: { readonly width: number; readonly height: number; readonly density: number },
  paint: (brush: Brush) => void,
): void {
  const [across, down] = [Math.max(1, Math.ceil(width * density)), Math.max(1, Math.ceil(height * density))];
  unpaint(scene, name);
  const canvas = scene.textures.createCanvas(name, across, down);
  if (!canvas) throw new Error(`There is no canvas for ${name}`);
  canvas.context.setTransform(density, 0, 0, density, 0, 0);
  paint(canvas.context);
  canvas.refresh();
}

export function unpaint(scene: Phaser.Scene, name: string): void {
  if (scene.textures.exists(name)) scene.textures.remove(name);
}
