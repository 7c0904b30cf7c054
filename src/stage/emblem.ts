import { cssOf, rgbOf } from './light.ts';
import { PAPER, PARTY_COLOURS } from './tones.ts';

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

/** The colour of a party as Phaser counts it. */
export const toneColour = (tone: number): number => PARTY_COLOURS[tone % PARTY_COLOURS.length] ?? PAPER;
export const toneCss = (tone: number, alpha = 1): string => cssOf(rgbOf(toneColour(tone)), alpha);

/** Paints the emblem of a party around a point. `size` is its breadth. */
export function paintEmblem(context: CanvasRenderingContext2D, tone: number, x: number, y: number, size: number): void {
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 20, size / 20);
  const path = new Path2D(SHAPES[tone % SHAPES.length]);
  context.fillStyle = toneCss(tone);
  // Of a path, not of a list.
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
  context.fill(path);
  context.strokeStyle = 'rgb(0 0 0 / 0.5)';
  context.lineWidth = 1.2;
  context.stroke(path);
  context.restore();
}
