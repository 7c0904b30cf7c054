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
const LEAST_RADIUS = 1.6;
/** Pixels: below this a canvas is a strip. */
const LOW = 220;
/** A canvas so much higher than broad has its portholes in rows and not in columns. */
const TALL = 1.15;

/** Lays the places out on a canvas: the neighbourhood of the action large, far ones in portholes at the edges. */
export function pictureOf(spots: readonly Spot[], width: number, height: number): Picture {
  const { main, far } = framingOf(spots, height < LOW);
  const laid = height > width * TALL ? inRows(far, width, height) : inColumns(far, width, height);
  const mainProjection = mainOf(main, far.length === 0 && spread(main) > 40 * DEGREE, laid.room);
  const points = new Map<string, Point>();
  for (const spot of main) place(points, spot, mainProjection);
  for (const { projection, spots: seen } of laid.portholes) for (const spot of seen) place(points, spot, projection);
  return { width, height, main: mainProjection, portholes: laid.portholes, points };
}

type Groups = readonly { readonly spots: readonly Spot[]; readonly bearing: number }[];
type Seen = Porthole & { readonly spots: readonly Spot[] };
type Extent = [[number, number], [number, number]];

/** Portholes along the left and the right edge, by where their places lie; the main picture between them. */
function inColumns(
  far: Groups,
  width: number,
  height: number,
): { readonly portholes: readonly Seen[]; readonly room: Extent } {
  const [left, right] = sidesOf(far, height);
  const most = Math.max(1, left.length, right.length);
  const radius = Math.min(Math.max(26, Math.min(width, height) * 0.15), spacing(most, height) / 2 - 2);
  const margin = radius * 0.45;
  // Between a porthole and the main picture stand names of both.
  const room = 2 * radius + Math.max(margin, 26);
  return {
    portholes: [
      ...column(left, margin + radius, height, radius),
      ...column(right, width - margin - radius, height, radius),
    ],
    room: [
      [margin + (left.length > 0 ? room : 0), margin],
      [width - margin - (right.length > 0 ? room : 0), height - margin * 1.5],
    ],
  };
}

/** At most so many portholes stand side by side. */
const MOST_IN_ROW = 3;

/** Portholes in rows along the lower edge, from west to east; the main picture above them. */
function inRows(
  far: Groups,
  width: number,
  height: number,
): { readonly portholes: readonly Seen[]; readonly room: Extent } {
  const sorted = far.toSorted((one, other) => one.bearing - other.bearing);
  const rows = Math.ceil(sorted.length / MOST_IN_ROW);
  const beside = rows === 0 ? 1 : Math.ceil(sorted.length / rows);
  const radius = Math.min(110, (width / beside) * 0.42, (height * 0.42) / Math.max(1, rows) / 2);
  const high = radius * 2.3;
  const margin = 26;
  const portholes = sorted.map(({ spots }, index) => {
    const row = Math.floor(index / beside);
    const inRow = Math.min(beside, sorted.length - row * beside);
    const middle = {
      x: (width * ((index % beside) + 0.5)) / inRow,
      y: height - margin - high * (rows - row - 0.5),
    };
    return porthole(spots, middle, radius);
  });
  return {
    portholes,
    room: [
      [margin * 1.5, margin * 2.5],
      [width - margin * 1.5, height - margin * 2 - high * rows],
    ],
  };
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

/** Less than this for each porthole of an edge is too little. */
const LEAST_ROOM = 60;

/** West and east of the main picture; where an edge is too short for its portholes, those nearest to north or south go over to the other. */
function sidesOf(far: Groups, height: number): readonly [Groups, Groups] {
  const left = far.filter(({ bearing }) => bearing < 0);
  const right = far.filter(({ bearing }) => bearing >= 0);
  const [more, fewer] = left.length > right.length ? [left, right] : [right, left];
  const over = Math.floor((more.length - fewer.length) / 2);
  if (over === 0 || height / more.length >= LEAST_ROOM) return [left, right];
  const aside = more.toSorted((one, other) => Math.abs(Math.sin(one.bearing)) - Math.abs(Math.sin(other.bearing)));
  const moved = new Set(aside.slice(0, over));
  const swapped = (groups: Groups): Groups =>
    groups === more ? more.filter((group) => !moved.has(group)) : [...fewer, ...moved];
  return [swapped(left), swapped(right)];
}

/** Portholes of one edge, the northern ones on top. */
function column(groups: Groups, x: number, height: number, radius: number): readonly Seen[] {
  const sorted = groups.toSorted((one, other) => Math.cos(other.bearing) - Math.cos(one.bearing));
  const step = spacing(sorted.length, height);
  const first = (height - step * (sorted.length - 1)) / 2;
  return sorted.map(({ spots }, index) => porthole(spots, { x, y: first + step * index }, radius));
}

/** How far the middles of so many portholes stand apart on an edge: few keep away from its ends. */
function spacing(count: number, height: number): number {
  return count < 3 ? height / (count + 1) : height / count;
}

function porthole(spots: readonly Spot[], middle: Point, radius: number): Seen {
  const [lon, lat] = centre(spots);
  const reach = Math.max(7 * DEGREE, spread(spots) * 1.5);
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(radius / (2 * Math.sin(reach / 2)))
    .translate([middle.x, middle.y]);
  return { middle, radius, projection, spots };
}
