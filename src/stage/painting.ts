import type * as Phaser from 'phaser';
import type { Brush } from './brush.ts';

/**
 * Paints a picture of so many page pixels and keeps it under a name for images to show, in place of the one before.
 * What hangs in an image is taken down by `unpaint`.
 */
export function paintPicture(
  scene: Phaser.Scene,
  name: string,
  { width, height, density }: { readonly width: number; readonly height: number; readonly density: number },
  paint: (brush: Brush) => void,
): void {
  unpaint(scene, name);
  const canvas = canvasOf(width, height, density);
  const brush = brushOf(canvas);
  if (!brush) throw new Error(`There is no canvas for ${name}`);
  brush.setTransform(density, 0, 0, density, 0, 0);
  paint(brush);
  // Only now: what is taken up empty is taken up twice.
  scene.textures.addCanvas(name, canvas);
}

export function unpaint(scene: Phaser.Scene, name: string): void {
  if (scene.textures.exists(name)) scene.textures.remove(name);
}

/** A canvas for so many page pixels, one at least. */
export function canvasOf(width: number, height: number, density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width * density));
  canvas.height = Math.max(1, Math.ceil(height * density));
  return canvas;
}

/** Painted without the graphics card, which only is to show it: so it need not be fetched back from there. */
export const brushOf = (canvas: HTMLCanvasElement): Brush | undefined =>
  canvas.getContext('2d', { willReadFrequently: true }) ?? undefined;
