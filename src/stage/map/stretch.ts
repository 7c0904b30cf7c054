import type { GeoProjection } from 'd3-geo';

/** Longitude and latitude in degrees. */
export type Position = number[];

/** A point of the globe, seen from its middle. */
type Direction = readonly [number, number, number];

/** A circle on the globe; its reach in radians. */
export interface Cap {
  readonly middle: Direction;
  readonly reach: number;
}

/** A line, or a land with its lakes, and a circle that holds all of it. */
export interface Stretch<Shape> {
  readonly shape: Shape;
  readonly cap: Cap;
}

const DEGREE = Math.PI / 180;
const WHOLE: Cap = { middle: [1, 0, 0], reach: Math.PI };
/** Lines are cut into so many points, so that only those in sight need be drawn. */
const LONGEST = 48;
/** Pixels by which a point may come back elsewhere than it was and still be the same. */
const SAME = 0.5;

function directionOf([lon = 0, lat = 0]: Position): Direction {
  const flat = Math.cos(lat * DEGREE);
  return [flat * Math.cos(lon * DEGREE), flat * Math.sin(lon * DEGREE), Math.sin(lat * DEGREE)];
}

const between = ([a, b, c]: Direction, [x, y, z]: Direction): number =>
  Math.acos(Math.max(-1, Math.min(1, a * x + b * y + c * z)));

/** The circle about some points. */
function capOf(points: readonly Position[]): Cap {
  const directions = points.map(directionOf);
  let [x, y, z] = [0, 0, 0];
  for (const [a, b, c] of directions) {
    x += a;
    y += b;
    z += c;
  }
  const length = Math.hypot(x, y, z);
  if (length < 1e-6) return WHOLE;
  const middle: Direction = [x / length, y / length, z / length];
  return { middle, reach: directions.reduce((most, direction) => Math.max(most, between(middle, direction)), 0) };
}

/** Lines in short pieces; each begins where the one before it ends. */
export function stretchesOf(lines: readonly Position[][]): readonly Stretch<Position[]>[] {
  return lines.flatMap((line) =>
    Array.from({ length: Math.max(1, Math.ceil((line.length - 1) / LONGEST)) }, (_, index) => {
      const shape = line.slice(index * LONGEST, (index + 1) * LONGEST + 1);
      return { shape, cap: capOf(shape) };
    }),
  );
}

/** Lands, each whole: what is filled cannot be cut. */
export const landsOf = (polygons: readonly Position[][][]): readonly Stretch<Position[][]>[] =>
  polygons.map((shape) => ({ shape, cap: capOf(shape[0] ?? []) }));

/** What may be seen in a circle. */
export const within = <Shape>(stretches: readonly Stretch<Shape>[], { middle, reach }: Cap): Shape[] =>
  stretches.flatMap(({ shape, cap }) => (between(middle, cap.middle) <= reach + cap.reach ? [shape] : []));

/** The part of the globe that a projection shows in a box; all of it where the box looks past its edge. */
export function capIn(projection: GeoProjection, left: number, top: number, right: number, bottom: number): Cap {
  const [across, down] = [(left + right) / 2, (top + bottom) / 2];
  const globeAt = (x: number, y: number): [number, number] | undefined => {
    const point = projection.invert?.([x, y]);
    const back = point && projection(point);
    const same = back && Math.hypot(back[0] - x, back[1] - y) < SAME;
    return same ? point : undefined;
  };
  const middle = globeAt(across, down);
  const corners = [left, across, right].flatMap((x) => [top, down, bottom].map((y) => globeAt(x, y)));
  if (!middle || corners.includes(undefined)) return WHOLE;
  const eye = directionOf(middle);
  const reaches = corners.map((corner) => between(eye, directionOf(corner ?? middle)));
  return { middle: eye, reach: Math.max(...reaches) };
}
