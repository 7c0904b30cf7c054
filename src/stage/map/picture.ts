import { geoAzimuthalEqualArea, geoCircle, geoDistance, geoNaturalEarth1, type GeoProjection } from 'd3-geo';
import { centre, framingOf, lonLat } from './framing.ts';
import type { Spot } from './scenery.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A round window onto a far place. */
export interface Porthole {
  readonly middle: Point;
  readonly radius: number;
  readonly projection: GeoProjection;
}

/** How the world falls onto a canvas of a given size. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly main: GeoProjection;
  readonly portholes: readonly Porthole[];
  readonly points: ReadonlyMap<string, Point>;
}

const DEGREE = Math.PI / 180;
/** The main picture never shows less than this around its middle, in degrees. */
const LEAST_RADIUS = 5;

/** Lays the places out on a canvas: the neighbourhood of the action large, far ones in portholes at the edges. */
export function pictureOf(spots: readonly Spot[], width: number, height: number): Picture {
  const { main, far } = framingOf(spots);
  const left = far.filter(({ bearing }) => bearing < 0);
  const right = far.filter(({ bearing }) => bearing >= 0);
  const most = Math.max(1, left.length, right.length);
  const radius = Math.min(Math.max(26, Math.min(width, height) * 0.15), height / (most + 1) / 2 + 2);
  const margin = radius * 0.45;
  const room = 2 * radius + margin;
  const box: [[number, number], [number, number]] = [
    [margin + (left.length > 0 ? room : 0), margin],
    [width - margin - (right.length > 0 ? room : 0), height - margin * 1.5],
  ];
  const mainProjection = mainOf(main, far.length === 0 && spread(main) > 40 * DEGREE, box);
  const portholes = [
    ...column(left, margin + radius, height, radius),
    ...column(right, width - margin - radius, height, radius),
  ];
  const points = new Map<string, Point>();
  for (const spot of main) place(points, spot, mainProjection);
  for (const { projection, spots: seen } of portholes) for (const spot of seen) place(points, spot, projection);
  return { width, height, main: mainProjection, portholes, points };
}

function place(points: Map<string, Point>, spot: Spot, projection: GeoProjection): void {
  const point = projection(lonLat(spot));
  if (point) points.set(spot.id, { x: point[0], y: point[1] });
}

function spread(spots: readonly Spot[]): number {
  const middle = centre(spots);
  return Math.max(0, ...spots.map((spot) => geoDistance(middle, lonLat(spot))));
}

function mainOf(spots: readonly Spot[], world: boolean, box: [[number, number], [number, number]]): GeoProjection {
  const [lon, lat] = spots.length > 0 ? centre(spots) : [0, 20];
  if (world || spots.length === 0) return geoNaturalEarth1().rotate([-lon, 0]).fitExtent(box, { type: 'Sphere' });
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const least = geoCircle().center([lon, lat]).radius(LEAST_RADIUS)();
  const corners = [...least.coordinates.flat(), ...spots.map(lonLat)].flatMap(([x, y]) =>
    x === undefined || y === undefined ? [] : [[x, y]],
  );
  return projection.fitExtent(box, { type: 'MultiPoint', coordinates: corners });
}

/** Portholes of one edge, the northern ones on top. */
function column(
  groups: readonly { readonly spots: readonly Spot[]; readonly bearing: number }[],
  x: number,
  height: number,
  radius: number,
): readonly (Porthole & { readonly spots: readonly Spot[] })[] {
  const sorted = groups.toSorted((one, other) => Math.cos(other.bearing) - Math.cos(one.bearing));
  return sorted.map(({ spots }, index) => {
    const middle = { x, y: (height * (index + 1)) / (sorted.length + 1) };
    const [lon, lat] = centre(spots);
    const reach = Math.max(7 * DEGREE, spread(spots) * 1.5);
    const projection = geoAzimuthalEqualArea()
      .rotate([-lon, -lat])
      .scale(radius / (2 * Math.sin(reach / 2)))
      .translate([middle.x, middle.y]);
    return { middle, radius, projection, spots };
  });
}
