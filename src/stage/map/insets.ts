import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import type { Box } from '../show.ts';
import { centre, spread, type Framing } from './framing.ts';
import type { Point } from './picture.ts';
import type { Spot } from './scenery.ts';

/** Left and upper, right and lower edge, as a projection is fitted to. */
export type Extent = [[number, number], [number, number]];

/** A round window onto far places, beside the main picture. */
export interface Porthole {
  readonly middle: Point;
  readonly radius: number;
  readonly projection: GeoProjection;
  readonly spots: readonly Spot[];
  /** In which direction it lies from the main picture, 0 north, clockwise; and how far, in radians of the globe. */
  readonly bearing: number;
  readonly away: number;
  /** There is room below to say how far. */
  readonly told: boolean;
}

/** Portholes, what they leave of the canvas to the main picture, and where in that its places may lie. */
export interface Insets {
  readonly portholes: readonly Porthole[];
  readonly panel: Box;
  readonly room: Extent;
}

type Groups = Framing['far'];

const DEGREE = Math.PI / 180;
/** A canvas so much higher than broad has its portholes in rows and not in columns. */
const TALL = 1.15;
/** So does one of whose breadth columns would leave less than this to the main picture. */
const LEAST_PANEL = 0.4;

/** Pixels of the lower edge that the strip of turns takes. */
const FOOT = 8;
/** Pixels between two portholes of which one says below itself how far its places are. */
const TOLD = 20;
/** A ring smaller than this is not made smaller still to say so. */
const LEAST_TELLING = 34;

/** Lays far places out at the edges of a canvas. */
export function insetsOf(far: Groups, width: number, height: number): Insets {
  if (height > width * TALL) return inRows(far, width, height, MOST_IN_ROW);
  const columns = inColumns(far, width, height);
  return columns.panel.width < width * LEAST_PANEL ? inRows(far, width, height, MOST_IN_ONE) : columns;
}

/** Portholes along the left and the right edge, by where their places lie; the main picture between them. */
function inColumns(far: Groups, width: number, height: number): Insets {
  const [left, right] = sidesOf(far, height);
  const most = Math.max(1, left.length, right.length);
  const wished = Math.max(26, Math.min(width, height) * 0.15);
  const tall = height - FOOT;
  const step = spacing(most, tall);
  const [full, telling] = [step / 2 - 2, (step - TOLD) / 2];
  const radius = Math.min(wished, telling >= LEAST_TELLING ? telling : full);
  const margin = radius * 0.45;
  // Between a porthole and the main picture stand names of both.
  const room = 2 * radius + Math.max(margin, 26);
  const strip = 2 * radius + 1.6 * margin;
  const start = left.length > 0 ? strip : 0;
  const end = width - (right.length > 0 ? strip : 0);
  return {
    panel: { x: start, y: 0, width: end - start, height },
    portholes: [
      ...column(left, 0.8 * margin + radius, tall, radius),
      ...column(right, width - 0.8 * margin - radius, tall, radius),
    ],
    room: [
      [margin + (left.length > 0 ? room : 0), margin],
      [width - margin - (right.length > 0 ? room : 0), height - margin * 1.5],
    ],
  };
}

/** At most so many portholes stand side by side; so many where the canvas has no height for a second row. */
const MOST_IN_ROW = 3;
const MOST_IN_ONE = 5;

/** Portholes in rows along the lower edge, from west to east; the main picture above them. */
function inRows(far: Groups, width: number, height: number, most: number): Insets {
  const sorted = far.toSorted((one, other) => one.bearing - other.bearing);
  const rows = Math.ceil(sorted.length / most);
  const beside = rows === 0 ? 1 : Math.ceil(sorted.length / rows);
  const radius = Math.min(110, (width / beside) * 0.42, (height * 0.42) / Math.max(1, rows) / 2);
  const high = radius * 2.3;
  const margin = 26;
  const portholes = sorted.map((group, index) => {
    const row = Math.floor(index / beside);
    const inRow = Math.min(beside, sorted.length - row * beside);
    const middle = {
      x: (width * ((index % beside) + 0.5)) / inRow,
      y: height - margin - high * (rows - row - 0.5),
    };
    return porthole(group, middle, radius, high >= 2 * radius + TOLD);
  });
  return {
    panel: { x: 0, y: 0, width, height: rows === 0 ? height : height - margin - high * rows },
    portholes,
    room: [
      [margin * 1.5, margin * 2.5],
      [width - margin * 1.5, height - margin * 2 - high * rows],
    ],
  };
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
function column(groups: Groups, x: number, height: number, radius: number): readonly Porthole[] {
  const sorted = groups.toSorted((one, other) => Math.cos(other.bearing) - Math.cos(one.bearing));
  const step = spacing(sorted.length, height);
  const first = (height - step * (sorted.length - 1)) / 2;
  const told = step >= 2 * radius + TOLD - 0.01;
  // Ring and words together stand where the ring would alone.
  const up = told ? TOLD / 3 : 0;
  return sorted.map((group, index) => porthole(group, { x, y: first + step * index - up }, radius, told));
}

/** How far the middles of so many portholes stand apart on an edge: few keep away from its ends. */
function spacing(count: number, height: number): number {
  return count < 3 ? height / (count + 1) : height / count;
}

function porthole({ spots, bearing, away }: Groups[number], middle: Point, radius: number, told: boolean): Porthole {
  const [lon, lat] = centre(spots);
  const reach = Math.max(7 * DEGREE, spread(spots) * 1.5);
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(radius / (2 * Math.sin(reach / 2)))
    .translate([middle.x, middle.y]);
  return { middle, radius, projection, spots, bearing, away, told };
}
