import type { Point } from './picture.ts';

/** A bow from one point to another, both of them on it, in so many steps; `rise`: how far up its middle is pulled, as a share of its length. */
export function bow(from: Point, to: Point, rise: number, steps: number): readonly Point[] {
  const middle = {
    x: (from.x + to.x) / 2,
    y: (from.y + to.y) / 2 - Math.hypot(to.x - from.x, to.y - from.y) * rise,
  };
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return { x: a * from.x + b * middle.x + c * to.x, y: a * from.y + b * middle.y + c * to.y };
  });
}

/** The way of somebody who travels: a bow that rises a little, one from stop to stop. */
export function wayOver(stops: readonly Point[]): readonly Point[] {
  return stops.flatMap((from, index) => {
    const to = stops[index + 1];
    return to ? bow(from, to, 0.2, 32).slice(0, -1) : [from];
  });
}

/** The point of a way at a share of it, 0 to 1. A way has at least one point. */
export function alongWay(way: readonly Point[], share: number): Point {
  const place = Math.max(0, Math.min(1, share)) * (way.length - 1);
  const from = way[Math.floor(place)] ?? { x: 0, y: 0 };
  const to = way[Math.ceil(place)] ?? from;
  const rest = place - Math.floor(place);
  return { x: from.x + (to.x - from.x) * rest, y: from.y + (to.y - from.y) * rest };
}
