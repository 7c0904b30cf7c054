import type { Brush } from '../brush.ts';
import { SHAPES } from '../emblem.ts';
import { numberOf, type Light } from '../light.ts';

const token = (tone: number): string => `tone-${tone % SHAPES.length}`;

/** The colour of a party in the light of the page, for a canvas and as Phaser counts it. */
export const toneCss = (light: Light, tone: number): string => light.css(token(tone));
export const toneColour = (light: Light, tone: number): number => numberOf(light.rgb(token(tone)));

/** The sign of a party, told apart by shape and tone, around a point. `size` is its breadth. */
export function paintSign(brush: Brush, tone: number, x: number, y: number, size: number, light: Light): void {
  brush.save();
  brush.translate(x - size / 2, y - size / 2);
  brush.scale(size / 20, size / 20);
  const path = new Path2D(SHAPES[tone % SHAPES.length]);
  brush.fillStyle = toneCss(light, tone);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a path is filled, and no list
  brush.fill(path);
  brush.strokeStyle = light.css(light.night ? 'map-shade' : 'map-letter', 0.75);
  brush.lineWidth = 1.4;
  brush.stroke(path);
  brush.restore();
}
