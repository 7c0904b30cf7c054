import { fillShape, glow, line, type Brush } from '../brush.ts';
import type { Light } from '../light.ts';
import type { TableSight } from '../sight.ts';

/** Height of a lamp for a card of some height. */
export const lampHeight = (card: number): number => Math.max(22, card * 0.62);
/** How far its light reaches, for each pixel of its height. */
export const REACH = 1.5;

/** A lamp for a constituency: lit while it is content; an unmet veto hangs a seal of red wax on it. */
export function paintLamp(
  brush: Brush,
  { content, veto }: TableSight['homes'][number],
  height: number,
  light: Light,
): void {
  const reach = height * REACH;
  brush.save();
  brush.translate(reach, reach);
  const head = { x: 0, y: -height * 0.7 };
  if (content) {
    glow(
      brush,
      { x: 0, y: -height * 0.3 },
      reach,
      0.8,
      light.css('stage-lamp', light.night ? 0.6 : 0.75),
      light.css('stage-lamp', 0.16),
      light.css('stage-lamp', 0),
    );
  }
  brush.fillStyle = light.css('stage-shade', 0.45);
  brush.beginPath();
  brush.ellipse(0, 0, height * 0.27, height * 0.09, 0, 0, 7);
  brush.fill();
  brush.fillStyle = light.mix('stage-brass', 'stage-shade', content ? 0.1 : 0.45);
  brush.beginPath();
  brush.ellipse(0, -1, height * 0.2, height * 0.07, 0, 0, 7);
  brush.fill();
  line(brush, light.mix('stage-brass', 'stage-shade', content ? 0 : 0.4), Math.max(1.5, height * 0.055), [
    { x: 0, y: -1 },
    head,
  ]);
  const shade = content
    ? light.mix('stage-lamp', 'paper', 0.35)
    : light.mix('stage-wood-dark', 'stage-shade', light.night ? 0.35 : 0.1);
  fillShape(brush, shade, [
    { x: -height * 0.13, y: -height },
    { x: height * 0.13, y: -height },
    { x: height * 0.28, y: -height * 0.58 },
    { x: -height * 0.28, y: -height * 0.58 },
  ]);
  brush.strokeStyle = light.css('stage-brass', 0.8);
  brush.lineWidth = 1;
  brush.stroke();
  if (veto && !content) paintWax(brush, light, height * 0.3, -height * 0.12, height * 0.16);
  brush.restore();
}

/** A drop of red wax with a seal pressed into it. */
export function paintWax(brush: Brush, light: Light, x: number, y: number, radius: number): void {
  brush.fillStyle = light.css('signal');
  brush.beginPath();
  for (let index = 0; index <= 24; index += 1) {
    const angle = (index / 24) * Math.PI * 2;
    const r = radius * (1 + 0.09 * Math.sin(angle * 5 + 1) + 0.05 * Math.sin(angle * 3));
    brush.lineTo(x + Math.cos(angle) * r, y + Math.sin(angle) * r);
  }
  brush.fill();
  brush.strokeStyle = light.mix('signal', 'stage-shade', 0.45);
  brush.lineWidth = Math.max(0.75, radius * 0.12);
  brush.beginPath();
  brush.arc(x, y, radius * 0.62, 0, 7);
  brush.stroke();
  line(brush, light.mix('signal', 'paper', 0.4), Math.max(0.75, radius * 0.14), [
    { x: x - radius * 0.28, y: y - radius * 0.28 },
    { x: x + radius * 0.28, y: y + radius * 0.28 },
  ]);
  line(brush, light.mix('signal', 'paper', 0.4), Math.max(0.75, radius * 0.14), [
    { x: x + radius * 0.28, y: y - radius * 0.28 },
    { x: x - radius * 0.28, y: y + radius * 0.28 },
  ]);
}
