import { fall, fillShape, glow, line, scatter, type Brush } from '../brush.ts';
import type { Light } from '../light.ts';
import type { Wall } from './rooms.ts';

/** A house in the woods: logs, trees in the window, a fire. */
export function paintCabin(brush: Brush, { width, floor }: Wall, light: Light): void {
  const log = Math.max(9, floor / 8);
  for (let y = 0; y < floor; y += log) {
    brush.fillStyle = fall(
      brush,
      y,
      y + log,
      light.mix('stage-log', 'stage-lamp', 0.1),
      light.css('stage-log'),
      light.mix('stage-log', 'stage-shade', 0.55),
    );
    brush.fillRect(0, y, width, log);
  }
  paintTrees(brush, light, width * 0.36, floor * 0.1, width * 0.34, floor * 0.62);
  paintFire(brush, light, width * 0.87, floor, Math.min(width * 0.2, floor * 0.95));
}

function paintTrees(brush: Brush, light: Light, x: number, y: number, width: number, height: number): void {
  brush.fillStyle = light.mix('stage-wood-dark', 'stage-shade', 0.2);
  brush.fillRect(x - 5, y - 5, width + 10, height + 10);
  brush.save();
  brush.beginPath();
  brush.rect(x, y, width, height);
  brush.clip();
  brush.fillStyle = fall(brush, y, y + height, light.css('stage-sky'), light.mix('stage-sky', 'paper', 0.2));
  brush.fillRect(x, y, width, height);
  const thrown = scatter(11);
  for (const [count, tall, dark] of [
    [9, 0.62, 0.4],
    [6, 0.9, 0.7],
  ] as const) {
    for (let index = 0; index < count; index += 1) {
      const middle = x + (width * (index + 0.2 + thrown() * 0.6)) / count;
      const top = y + height * (1 - tall * (0.75 + thrown() * 0.3));
      fir(brush, light.mix('stage-sky', light.night ? 'stage-shade' : 'stage-figure', dark), middle, top, y + height);
    }
  }
  brush.restore();
  brush.fillStyle = light.mix('stage-wood-dark', 'stage-shade', 0.2);
  for (const share of [1 / 3, 2 / 3]) brush.fillRect(x + width * share - 1.5, y, 3, height);
}

function fir(brush: Brush, colour: string, x: number, top: number, foot: number): void {
  const height = foot - top;
  for (const [from, to, wide] of [
    [0, 0.45, 0.13],
    [0.22, 0.72, 0.19],
    [0.48, 1, 0.25],
  ] as const) {
    fillShape(brush, colour, [
      { x, y: top + height * from },
      { x: x + height * wide, y: top + height * to },
      { x: x - height * wide, y: top + height * to },
    ]);
  }
}

function paintFire(brush: Brush, light: Light, x: number, floor: number, size: number): void {
  const stone = light.mix('stage-wall', 'stage-shade', light.night ? 0.1 : 0.3);
  brush.fillStyle = stone;
  brush.fillRect(x - size / 2, 0, size, floor);
  const joint = light.mix('stage-wall', 'stage-shade', 0.45);
  for (let row = 0; row * 9 < floor; row += 1) {
    line(brush, joint, 1, [
      { x: x - size / 2, y: row * 9 },
      { x: x + size / 2, y: row * 9 },
    ]);
    for (let part = 0; part < 4; part += 1) {
      const seam = x - size / 2 + (size * (part + (row % 2) / 2)) / 4;
      line(brush, joint, 1, [
        { x: seam, y: row * 9 },
        { x: seam, y: row * 9 + 9 },
      ]);
    }
  }
  const mouth = { x, y: floor * 0.86 };
  fillShape(brush, light.css('stage-shade'), [
    { x: x - size * 0.32, y: floor },
    { x: x - size * 0.32, y: floor * 0.58 },
    { x: x + size * 0.32, y: floor * 0.58 },
    { x: x + size * 0.32, y: floor },
  ]);
  glow(
    brush,
    mouth,
    size * 0.3,
    0.8,
    light.css('stage-lamp', 0.95),
    light.css('stage-fire', 0.8),
    light.css('stage-fire', 0),
  );
  glow(brush, mouth, size * 1.5, 0.8, light.css('stage-fire', light.night ? 0.3 : 0.14), light.css('stage-fire', 0));
}
