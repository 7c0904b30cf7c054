import { fall, fillShape, glow, line, type Brush } from '../brush.ts';
import type { Light } from '../light.ts';
import type { Wall } from './rooms.ts';

/** The blue hut: boards, and a row of windows upon hills on the other side. */
export function paintHut(brush: Brush, { width, floor }: Wall, light: Light): void {
  brush.fillStyle = fall(brush, 0, floor, light.mix('stage-hut', 'stage-shade', 0.45), light.css('stage-hut'));
  brush.fillRect(0, 0, width, floor);
  const seam = light.mix('stage-hut', 'stage-shade', 0.35);
  for (let y = 0; y < floor; y += Math.max(7, floor / 12))
    line(brush, seam, 1, [
      { x: 0, y },
      { x: width, y },
    ]);
  const count = width < 260 ? 2 : 3;
  const breadth = (width * 0.74) / count;
  for (let index = 0; index < count; index += 1) {
    const left = width * 0.13 + index * breadth + breadth * 0.12;
    paintWindow(brush, light, left, floor * 0.12, breadth * 0.76, floor * 0.52, index * 0.37);
  }
}

function paintWindow(
  brush: Brush,
  light: Light,
  x: number,
  y: number,
  width: number,
  height: number,
  shift: number,
): void {
  const frame = light.mix('stage-hut', 'paper', light.night ? 0.35 : 0.75);
  brush.fillStyle = frame;
  brush.fillRect(x - 4, y - 4, width + 8, height + 8);
  brush.save();
  brush.beginPath();
  brush.rect(x, y, width, height);
  brush.clip();
  brush.fillStyle = fall(
    brush,
    y,
    y + height,
    light.mix('stage-sky', 'stage-shade', light.night ? 0.35 : 0),
    light.mix('stage-sky', 'stage-lamp', 0.14),
  );
  brush.fillRect(x, y, width, height);
  if (light.night)
    glow(
      brush,
      { x: x + width * (0.75 - shift), y: y + height * 0.3 },
      height * 0.5,
      1,
      light.css('paper', 0.22),
      light.css('paper', 0),
    );
  hills(brush, light, x, y, width, height, shift, 0.62, 0.5);
  hills(brush, light, x, y, width, height, shift + 0.45, 0.8, 0.75);
  brush.restore();
  brush.fillStyle = frame;
  brush.fillRect(x + width / 2 - 1.5, y, 3, height);
  brush.fillRect(x, y + height * 0.55, width, 2.5);
}

function hills(
  brush: Brush,
  light: Light,
  x: number,
  y: number,
  width: number,
  height: number,
  shift: number,
  level: number,
  dark: number,
): void {
  const ridge = Array.from({ length: 13 }, (_, index) => ({
    x: x + (width * index) / 12,
    y: y + height * (level - 0.13 * Math.sin(index * 0.62 + shift * 9) - 0.05 * Math.sin(index * 1.7 + shift * 4)),
  }));
  const colour = light.mix('stage-sky', light.night ? 'stage-shade' : 'stage-hut', dark);
  fillShape(brush, colour, [...ridge, { x: x + width, y: y + height }, { x, y: y + height }]);
}
