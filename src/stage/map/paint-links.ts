import type { Brush } from '../brush.ts';
import type { Light } from '../light.ts';
import { linkWay } from './links.ts';
import type { Picture, Point } from './picture.ts';
import type { Link, Scenery } from './scenery.ts';

/** Lines between places: one thin, two, a cable, a broad road by their rung; pale where unused, warm where used; closed ones are dashes. */
export function paintLinks(brush: Brush, { links }: Scenery, { points }: Picture, light: Light): void {
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  // Open lines lie over closed ones.
  for (const link of links.toSorted((one, other) => Number(one.open) - Number(other.open))) {
    const from = points.get(link.from);
    const to = points.get(link.to);
    if (from && to) paintLink(brush, link, linkWay(from, to, link.rank), light);
  }
  brush.setLineDash([]);
}

function paintLink(brush: Brush, { rank, open, warmth }: Link, way: readonly Point[], light: Light): void {
  const draw = (points: readonly Point[], width: number, colour: string): void => {
    brush.beginPath();
    for (const { x, y } of points) brush.lineTo(x, y);
    brush.lineWidth = width;
    brush.strokeStyle = colour;
    brush.stroke();
  };
  brush.setLineDash([]);
  if (!open) {
    brush.setLineDash([2.5, 4.5]);
    draw(way, 1, light.css('map-cold', 0.55));
    return;
  }
  const colour = light.mix('map-cold', 'map-warm', warmth);
  const faint = light.mix('map-cold', 'map-warm', warmth, 0.3);
  draw(way, 4 + rank, light.css('map-deep', 0.45));
  if (rank >= 4) {
    draw(way, 6, faint);
    draw(beside(way, 3), 1, colour);
    draw(beside(way, -3), 1, colour);
  } else if (rank === 3) {
    // A cable: a core, wound about.
    draw(way, 3.2, faint);
    draw(way, 1.2, colour);
    for (const [one, other] of windings(way)) draw([one, other], 1, colour);
  } else if (rank === 2) {
    draw(beside(way, 1.5), 0.9, colour);
    draw(beside(way, -1.5), 0.9, colour);
  } else draw(way, 1.1, colour);
}

/** The same way, so far to its left. */
function beside(way: readonly Point[], distance: number): readonly Point[] {
  return way.map((point, index) => {
    const [from, to] = [way[Math.max(0, index - 1)] ?? point, way[Math.min(way.length - 1, index + 1)] ?? point];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return { x: point.x - ((to.y - from.y) / length) * distance, y: point.y + ((to.x - from.x) / length) * distance };
  });
}

/** Short slanting strokes over a way. */
function windings(way: readonly Point[]): readonly (readonly [Point, Point])[] {
  const left = beside(way, 2);
  const right = beside(way, -2);
  return way.flatMap((_, index) => {
    const [one, other] = [left[index], right[index + 1]];
    return one && other && index % 2 === 0 ? [[one, other] as const] : [];
  });
}
