import type { Brush } from '../brush.ts';
import { toneCss } from '../emblem.ts';
import type { Light } from '../light.ts';
import type { FrontSight } from '../sight.ts';
import { engraved, type Shade } from './engraving.ts';
import type { Box } from '../show.ts';
import { drawScene, FIELD } from './scenes.ts';

/** Between two lines of an engraving, in pixels of the page: a large plate is cut more coarsely, or its lines swim on the screen. */
const FINEST = 2.7;
const COARSEST = 3.6;

/** The picture of a front page, engraved in one ink, with a second one in the tone of whose doing it is. */
export function paintPicture(
  brush: Brush,
  { x, y, width, height }: Box,
  { picture, tone }: Pick<FrontSight, 'picture' | 'tone'>,
  light: Light,
): void {
  brush.save();
  brush.translate(x, y);
  brush.beginPath();
  brush.rect(0, 0, width, height);
  brush.clip();
  brush.fillStyle = light.mix('paper', 'paper-dim', 0.5);
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = toneCss(light, tone, 0.2);
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = light.css('paper-ink', 0.94);
  const spacing = Math.min(COARSEST, Math.max(FINEST, height / 90));
  for (const line of engraved(shadeOf(picture, width, height), { width, height }, spacing)) {
    brush.beginPath();
    for (const cut of line) brush.lineTo(cut.x, cut.y - cut.half);
    for (const cut of line.toReversed()) brush.lineTo(cut.x, cut.y + cut.half);
    brush.fill();
  }
  brush.restore();
  brush.strokeStyle = light.css('paper-ink', 0.8);
  brush.lineWidth = 1;
  brush.strokeRect(x, y, width, height);
  brush.fillStyle = toneCss(light, tone);
  brush.fillRect(x, y + height + 2, width, 2.5);
}

/** The picture in greys, looked at point by point; it covers the box and is cut where it does not fit. */
function shadeOf(picture: FrontSight['picture'], width: number, height: number): Shade {
  const [across, down] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
  const canvas = document.createElement('canvas');
  canvas.width = across;
  canvas.height = down;
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) return () => 0.5;
  const scale = Math.max(across / FIELD.width, down / FIELD.height);
  brush.setTransform(scale, 0, 0, scale, (across - FIELD.width * scale) / 2, down - FIELD.height * scale);
  drawScene(brush, picture);
  const { data } = brush.getImageData(0, 0, across, down);
  return (x, y) => {
    const column = Math.min(across - 1, Math.max(0, Math.round(x)));
    const row = Math.min(down - 1, Math.max(0, Math.round(y)));
    return 1 - (data[(row * across + column) * 4] ?? 255) / 255;
  };
}
