import type { Picture, Point } from './picture.ts';
import type { Scenery } from './scenery.ts';

const POINTS = 24;

/** The way of a line between two points of the canvas: it rises a little, the higher its rung the more. */
export function linkWay(from: Point, to: Point, rank: number): readonly Point[] {
  const rise = Math.hypot(to.x - from.x, to.y - from.y) * 0.08 * rank;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - rise };
  return Array.from({ length: POINTS + 1 }, (_, index) => {
    const share = index / POINTS;
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return { x: a * from.x + b * middle.x + c * to.x, y: a * from.y + b * middle.y + c * to.y };
  });
}

/** The ways of all open lines of a scenery. */
export function linkWays({ links }: Scenery, { points }: Picture): readonly (readonly Point[])[] {
  return links.flatMap(({ from, to, rank, open }) => {
    const ends = [points.get(from), points.get(to)];
    const [one, other] = ends;
    return open && one && other ? [linkWay(one, other, rank)] : [];
  });
}
