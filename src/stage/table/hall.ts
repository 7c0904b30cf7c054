import { fall, fillShape, glow, line, type Brush } from '../brush.ts';
import { toneCss } from '../emblem.ts';
import type { Light } from '../light.ts';
import type { Wall } from './rooms.ts';

/** A great hall: pillars, and for each who sits here a banner in its tone alone. */
export function paintHall(brush: Brush, { width, floor, tones }: Wall, light: Light): void {
  brush.fillStyle = fall(brush, 0, floor, light.mix('stage-hall', 'stage-shade', 0.5), light.css('stage-hall'));
  brush.fillRect(0, 0, width, floor);
  const count = Math.max(4, Math.round(width / 110));
  const step = width / count;
  for (let index = 0; index <= count; index += 1) pillar(brush, light, index * step, step * 0.17, floor);
  const shown = tones.slice(0, 4);
  for (const [index, tone] of shown.entries()) {
    const middle = width * (shown.length === 1 ? 0.5 : 0.28 + (0.5 * index) / (shown.length - 1));
    banner(brush, light, middle, Math.min(step * 0.42, floor * 0.3), floor * 0.8, tone);
  }
  glow(
    brush,
    { x: width / 2, y: 0 },
    width * 0.45,
    0.5,
    light.css('stage-lamp', light.night ? 0.2 : 0.35),
    light.css('stage-lamp', 0),
  );
}

function pillar(brush: Brush, light: Light, x: number, breadth: number, floor: number): void {
  const gradient = brush.createLinearGradient(x - breadth / 2, 0, x + breadth / 2, 0);
  gradient.addColorStop(0, light.mix('stage-hall', 'stage-shade', 0.5));
  gradient.addColorStop(0.4, light.mix('stage-hall', 'paper', light.night ? 0.18 : 0.5));
  gradient.addColorStop(1, light.mix('stage-hall', 'stage-shade', 0.45));
  brush.fillStyle = gradient;
  brush.fillRect(x - breadth / 2, 0, breadth, floor);
  for (const share of [-0.25, 0, 0.25])
    line(brush, light.mix('stage-hall', 'stage-shade', 0.35, 0.6), 0.75, [
      { x: x + breadth * share, y: 0 },
      { x: x + breadth * share, y: floor },
    ]);
}

function banner(brush: Brush, light: Light, x: number, breadth: number, foot: number, tone: number): void {
  const left = x - breadth / 2;
  brush.save();
  brush.shadowColor = light.css('stage-shade', 0.5);
  brush.shadowBlur = 8;
  fillShape(brush, toneCss(light, tone), [
    { x: left, y: -2 },
    { x: left + breadth, y: -2 },
    { x: left + breadth, y: foot },
    { x, y: foot - breadth * 0.28 },
    { x: left, y: foot },
  ]);
  brush.restore();
  const folds = brush.createLinearGradient(left, 0, left + breadth, 0);
  for (const [index, share] of [0, 0.2, 0.4, 0.6, 0.8, 1].entries())
    folds.addColorStop(share, light.css('stage-shade', index % 2 === 0 ? 0.42 : 0.08));
  brush.fillStyle = folds;
  brush.fillRect(left, 0, breadth, foot - breadth * 0.28);
}
