import { geoAzimuthalEqualArea, geoCircle, geoNaturalEarth1, type GeoProjection } from 'd3-geo';
import type { Box } from '../show.ts';
import { apart } from './apart.ts';
import { centre, distance, framed, framingOf, lonLat, spread, type Framing } from './framing.ts';
import { insetsOf, type Extent, type Porthole } from './insets.ts';
import type { Spot } from './scenery.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the world falls onto a canvas of a given size. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly main: GeoProjection;
  /** What the main picture takes of the canvas; portholes stand outside, over no land. */
  readonly panel: Box;
  readonly portholes: readonly Porthole[];
  /** Where the mark of each place stands: where it lies, or beside that where another lies too near. */
  readonly points: ReadonlyMap<string, Point>;
}

const DEGREE = Math.PI / 180;
/** The main picture never shows less than this around its middle, in degrees. */
const LEAST_RADIUS = 1.6;
/** Pixels: below this a canvas is a strip. */
const LOW = 220;
/** Pixels between two marks that a finger and an eye can tell apart. */
const APART = 22;
/** Places that lie closer on the globe are one town, for which no wide frame is given up. */
const ONE_TOWN = 0.25 * DEGREE;

/**
 * Lays the places out on a canvas: all in one frame where that shows them apart, else the neighbourhood of the action large and far
 * ones in portholes beside it.
 */
export function pictureOf(spots: readonly Spot[], width: number, height: number): Picture {
  const low = height < LOW;
  const laid = (framing: Framing): Laid => layOf(framing, width, height);
  const first = laid(framingOf(spots, low, (main) => showsApart(laid(framed(spots, main)))));
  // What the main picture shows anyway stands where it is, and not in a porthole as well.
  const seen = spots.filter((spot) => first.main.includes(spot) || isIn(first.room, first.projection(lonLat(spot))));
  const { main, projection, panel, portholes } = seen.length > first.main.length ? laid(framed(spots, seen)) : first;
  const points = new Map<string, Point>();
  for (const spot of main) place(points, spot, projection);
  for (const porthole of portholes) for (const spot of porthole.spots) place(points, spot, porthole.projection);
  const marks = apart([...points.values()], width, height);
  return {
    width,
    height,
    main: projection,
    panel,
    portholes,
    points: new Map([...points.keys()].map((id, index) => [id, marks[index] ?? { x: 0, y: 0 }])),
  };
}

interface Laid extends ReturnType<typeof insetsOf> {
  readonly main: readonly Spot[];
  readonly projection: GeoProjection;
}

function layOf({ main, far }: Framing, width: number, height: number): Laid {
  const insets = insetsOf(far, width, height);
  const world = far.length === 0 && spread(main) > 40 * DEGREE;
  return { ...insets, main, projection: mainOf(main, world, insets.room) };
}

/** Whether no two places of the main picture fall onto one another. */
function showsApart({ main, projection }: Laid): boolean {
  return main.every((one, index) => {
    const from = projection(lonLat(one));
    return main.slice(index + 1).every((other) => {
      const to = projection(lonLat(other));
      if (!from || !to) return false;
      return Math.hypot(to[0] - from[0], to[1] - from[1]) >= APART || distance(one, other) < ONE_TOWN;
    });
  });
}

function isIn([[left, top], [right, bottom]]: Extent, point: readonly [number, number] | null): boolean {
  return point !== null && point[0] >= left && point[0] <= right && point[1] >= top && point[1] <= bottom;
}

function place(points: Map<string, Point>, spot: Spot, projection: GeoProjection): void {
  const point = projection(lonLat(spot));
  if (point) points.set(spot.id, { x: point[0], y: point[1] });
}

function mainOf(spots: readonly Spot[], world: boolean, box: Extent): GeoProjection {
  const [lon, lat] = spots.length > 0 ? centre(spots) : [0, 20];
  if (world || spots.length === 0) return geoNaturalEarth1().rotate([-lon, 0]).fitExtent(box, { type: 'Sphere' });
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const least = geoCircle().center([lon, lat]).radius(LEAST_RADIUS)();
  const corners = [...least.coordinates.flat(), ...spots.map(lonLat)].flatMap(([x, y]) =>
    x === undefined || y === undefined ? [] : [[x, y]],
  );
  return projection.fitExtent(box, { type: 'MultiPoint', coordinates: corners });
}
