import type * as Phaser from 'phaser';
import { numberOf, type Light } from './light.ts';

/** Draws a pen over a sheet, its nib at a point. `size`: how far it reaches; `broad`: how thick it is. Both in pixels of the scene. */
export function drawPen(
  graphics: Phaser.GameObjects.Graphics,
  light: Light,
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  broad: number,
): void {
  const ring = { x: x + size * 0.12, y: y - size * 0.2 };
  graphics.lineStyle(broad, numberOf(light.rgb('stage-figure')), 1);
  graphics.lineBetween(ring.x, ring.y, x + size * 0.6, y - size);
  graphics.lineStyle(broad * 0.4, numberOf(light.rgb('stage-brass')), 1);
  graphics.lineBetween(x, y, ring.x, ring.y);
}
