import { fall, fillShape, glow, line, scatter, type Brush } from '../brush.ts';
import type { Light } from '../light.ts';
import type { TableSight } from '../sight.ts';
import { paintNamePlate, paintOwnChairs, paintOwnPlate, paintSitting } from './paint-people.ts';
import { roomNamed, roomOf, wallOf } from './rooms.ts';
import { LINE, type TableLayout } from './table-layout.ts';

/** Everything that does not move: the room, who sits there, the table under its lamp. */
export function paintRoom(brush: Brush, sight: TableSight, layout: TableLayout, light: Light): void {
  const { width, height } = layout;
  const wall = wallOf(sight, layout);
  const room = roomNamed(roomOf(sight));
  brush.fillStyle = fall(
    brush,
    wall.floor,
    height,
    light.mix('stage-floor', 'stage-shade', 0.2),
    light.css('stage-floor'),
  );
  brush.fillRect(0, 0, width, height);
  room.paint(brush, wall, light);
  brush.fillStyle = fall(
    brush,
    wall.floor - 14,
    wall.floor,
    light.css('stage-shade', 0),
    light.css('stage-shade', 0.55),
  );
  brush.fillRect(0, wall.floor - 14, width, 14);
  for (const seat of layout.seats) {
    const side = sight.sides[seat.side];
    if (side) paintSitting(brush, light, layout, seat, side, layout.seats.length);
  }
  paintTop(brush, layout, light);
  paintLine(brush, layout, light, room.cable);
  if (sight.summit) paintOpenText(brush, layout, light);
  for (const seat of layout.seats) {
    const side = sight.sides[seat.side];
    if (side) paintNamePlate(brush, light, layout, seat, side);
  }
  paintEdges(brush, layout, light);
  paintOwnChairs(brush, light, layout);
  const own = sight.sides.find((side) => side.own);
  if (own) paintOwnPlate(brush, light, layout, own);
}

/** The table: a top, the edge towards who looks on, grain, and the light that falls on it. */
function paintTop(brush: Brush, { corners, at, width, height, edge }: TableLayout, light: Light): void {
  const [farLeft, , nearRight, nearLeft] = corners;
  const thick = Math.max(4, height * 0.028);
  fillShape(brush, light.css('stage-wood-dark'), [
    nearLeft,
    nearRight,
    { x: nearRight.x, y: nearRight.y + thick },
    { x: nearLeft.x, y: nearLeft.y + thick },
  ]);
  brush.save();
  brush.shadowColor = light.css('stage-shade', 0.6);
  brush.shadowBlur = 18;
  brush.shadowOffsetY = 6;
  fillShape(
    brush,
    fall(brush, farLeft.y, edge, light.mix('stage-wood', 'stage-wood-dark', 0.55), light.css('stage-wood')),
    corners,
  );
  brush.restore();
  brush.save();
  brush.clip();
  const thrown = scatter(29);
  for (let index = 0; index < 46; index += 1) {
    const depth = thrown();
    const from = thrown() * 0.8;
    const a = at(from, depth);
    const b = at(from + 0.15 + thrown() * 0.3, depth + (thrown() - 0.5) * 0.02);
    line(brush, light.css(index % 3 === 0 ? 'stage-lamp' : 'stage-wood-dark', index % 3 === 0 ? 0.05 : 0.28), 0.8, [
      a,
      b,
    ]);
  }
  const middle = at(0.5, 0.42);
  const pool = light.night ? 0.5 : 0.3;
  glow(
    brush,
    middle,
    width * 0.52,
    0.34,
    light.css('stage-lamp', pool),
    light.css('stage-lamp', pool * 0.35),
    light.css('stage-lamp', 0),
  );
  brush.restore();
  line(brush, light.css('stage-lamp', 0.35), 1, [nearLeft, nearRight]);
  const inlay = [at(0.025, 0.05), at(0.975, 0.05), at(0.975, 0.95), at(0.025, 0.95)];
  line(brush, light.css('stage-brass', 0.3), 1, [...inlay, at(0.025, 0.05)]);
}

/** The line between the halves: an inlaid rule, or the cable of the microphones. */
function paintLine(brush: Brush, { at }: TableLayout, light: Light, cable: boolean): void {
  if (!cable) {
    line(brush, light.css('stage-brass', 0.55), 1.5, [at(0.03, LINE), at(0.97, LINE)]);
    return;
  }
  const way = Array.from({ length: 33 }, (_, index) =>
    at(0.012 + (index / 32) * 0.976, LINE + Math.sin(index * 1.3) * 0.006),
  );
  line(
    brush,
    light.css('stage-shade', 0.55),
    4,
    way.map(({ x, y }) => ({ x, y: y + 1.5 })),
  );
  line(brush, light.mix('stage-shade', 'paper', 0.22), 2, way);
  for (const across of [0.09, 0.5, 0.915]) {
    const foot = at(across, LINE);
    const size = 13 * foot.scale;
    brush.fillStyle = light.css('stage-shade');
    brush.beginPath();
    brush.ellipse(foot.x, foot.y, size * 0.5, size * 0.2, 0, 0, 7);
    brush.fill();
    line(brush, light.mix('stage-shade', 'paper', 0.3), 1.5, [foot, { x: foot.x, y: foot.y - size }]);
    brush.beginPath();
    brush.ellipse(foot.x, foot.y - size * 1.15, size * 0.17, size * 0.3, 0, 0, 7);
    brush.fill();
  }
}

/** What the leaders are to sign lies open in the middle. */
function paintOpenText(brush: Brush, { at, card }: TableLayout, light: Light): void {
  const middle = at(0.5, LINE);
  const breadth = card.height * 0.9 * middle.scale;
  const depth = breadth * 0.42;
  const { x, y } = middle;
  const leaf = (side: number): void => {
    fillShape(brush, light.css(side < 0 ? 'paper' : 'paper-dim'), [
      { x, y: y - depth },
      { x: x + side * breadth * 0.92, y: y - depth * 0.92 },
      { x: x + side * breadth, y: y + depth * 0.94 },
      { x, y: y + depth },
    ]);
    for (let row = 0; row < 6; row += 1) {
      const height = y - depth * 0.66 + row * depth * 0.25;
      line(brush, light.css('paper-note', 0.5), 0.8, [
        { x: x + side * breadth * 0.12, y: height },
        { x: x + side * breadth * (row === 5 ? 0.5 : 0.84), y: height },
      ]);
    }
  };
  brush.save();
  brush.globalAlpha = 0.85;
  leaf(-1);
  leaf(1);
  brush.restore();
}

function paintEdges(brush: Brush, { width, height }: TableLayout, light: Light): void {
  const dark = light.night ? 0.6 : 0.16;
  const reach = Math.max(width, height);
  const middle = [width / 2, height * 0.55] as const;
  const gradient = brush.createRadialGradient(...middle, reach * 0.3, ...middle, reach * 0.72);
  gradient.addColorStop(0, light.css('stage-shade', 0));
  gradient.addColorStop(1, light.css('stage-shade', dark));
  brush.fillStyle = gradient;
  brush.fillRect(0, 0, width, height);
}
