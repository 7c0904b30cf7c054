import { at } from '../../kit/never.ts';
import type { Space } from './space.ts';

/** An outcome with what it is worth to two sides. */
export interface Point {
  readonly outcome: number;
  readonly one: number;
  readonly other: number;
}

/**
 * The Pareto frontier of two sums over the issues: outcomes none of which another one betters for one side without being
 * worse for the other; best for the first side first, one of each pair of worths. Exact for any number of outcomes: issue
 * by issue, what is dominated among the first issues stays so whatever follows; each step sorts by one side and scans by
 * the other.
 */
export function frontierOf({ sizes, width }: Space, one: Float64Array, other: Float64Array): readonly Point[] {
  let points: Point[] = [{ outcome: 0, one: 0, other: 0 }];
  for (const [issue, size] of sizes.entries()) {
    const further: Point[] = [];
    for (const point of points) {
      for (let value = 0; value < size; value += 1) {
        const slot = issue * width + value;
        further.push({
          outcome: point.outcome * size + value,
          one: point.one + at(one, slot),
          other: point.other + at(other, slot),
        });
      }
    }
    points = undominated(further);
  }
  return points;
}

/** Those of `points` that no other one dominates; sorts `points`. */
export function undominated(points: Point[]): Point[] {
  points.sort((a, b) => b.one - a.one || b.other - a.other || a.outcome - b.outcome);
  let most = -Infinity;
  return points.filter(({ other }) => {
    if (other <= most) return false;
    most = other;
    return true;
  });
}

/** The point with the greatest product of gains over what each side falls back on; none where no point leaves both as well off. */
export function nashPoint(frontier: readonly Point[], one: number, other: number): Point | undefined {
  return greatest(frontier, one, other, (point) => (point.one - one) * (point.other - other));
}

/** The point with the greatest sum among those that leave neither side worse off than what it falls back on. */
export function jointPoint(frontier: readonly Point[], one: number, other: number): Point | undefined {
  return greatest(frontier, one, other, (point) => point.one + point.other);
}

function greatest(
  frontier: readonly Point[],
  one: number,
  other: number,
  measure: (point: Point) => number,
): Point | undefined {
  let best: Point | undefined;
  let most = -Infinity;
  for (const point of frontier) {
    if (point.one < one || point.other < other) continue;
    const measured = measure(point);
    if (measured <= most) continue;
    most = measured;
    best = point;
  }
  return best;
}
