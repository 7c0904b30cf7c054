import type { Brush } from './brush.ts';
import { numberOf, type Light } from './light.ts';

/** Parties are told apart by shape as well as by colour, as on the page. Outlines on a field of 20 × 20. */
export const SHAPES = [
  'M10 1 19 10 10 19 1 10Z',
  'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17Z',
  'M2.5 2.5h15v15h-15Z',
  'M10 1.5 19 17.5H1Z',
  'M5.5 2h9L19 10l-4.5 8h-9L1 10Z',
  'M1 2.5h18L10 18.5Z',
  'M7 1h6v6h6v6h-6v6H7v-6H1V7h6Z',
  'M10 1.5 18.5 7.7 15.3 18H4.7L1.5 7.7Z',
] as const;

/** A party by its tone; nobody is the red of the seal. */
const token = (tone: number): string => (tone < 0 ? 'signal' : `tone-${tone % SHAPES.length}`);

/** The colour of a party in the light of the page, for a canvas and as Phaser counts it. */
export const toneCss = (light: Light, tone: number, alpha = 1): string => light.css(token(tone), alpha);
export const toneColour = (light: Light, tone: number): number => numberOf(light.rgb(token(tone)));

/** Paints the emblem of a party around a point. `size` is its breadth. */
export function paintEmblem(brush: Brush, light: Light, tone: number, x: number, y: number, size: number): void {
  if (tone < 0) return;
  brush.save();
  brush.translate(x - size / 2, y - size / 2);
  brush.scale(size / 20, size / 20);
  const path = new Path2D(SHAPES[tone % SHAPES.length]);
  brush.fillStyle = toneCss(light, tone);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a path is filled, and no list
  brush.fill(path);
  brush.strokeStyle = light.css('mark-edge');
  brush.lineWidth = 1.2;
  brush.stroke(path);
  brush.restore();
}
