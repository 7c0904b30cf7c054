import type { Picture, Point } from './picture.ts';
import type { Scenery } from './scenery.ts';
import { bow } from './way.ts';

/** The way of a line between two points of the canvas: it rises a little, the higher its rung the more. */
export const linkWay = (from: Point, to: Point, rank: number): readonly Point[] => bow(from, to, 0.08 * rank, 24);

/** The ways of all open lines of a scenery. */
export function linkWays({ links }: Scenery, { points }: Picture): readonly (readonly Point[])[] {
  return links.flatMap(({ from, to, rank, open }) => {
    const ends = [points.get(from), points.get(to)];
    const [one, other] = ends;
    return open && one && other ? [linkWay(one, other, rank)] : [];
  });
}
