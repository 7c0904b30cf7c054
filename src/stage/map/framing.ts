import { geoCentroid, geoDistance } from 'd3-geo';
import type { Spot } from './scenery.ts';

/** Places that share the main picture, and groups of far ones that get a porthole each. */
export interface Framing {
  readonly main: readonly Spot[];
  /** In which direction each group lies from the middle of the main picture, and how far, in radians. */
  readonly far: readonly { readonly spots: readonly Spot[]; readonly bearing: number; readonly away: number }[];
}

const DEGREE = Math.PI / 180;
/** Around the middle of the action, where one wider frame would put places onto one another. */
const MAIN_RADIUS = 13 * DEGREE;
/** On a low canvas there is no room for many portholes: more stands in the main picture. */
const LOW_RADIUS = 22 * DEGREE;
/** How far around a place a wide frame looks for others, the widest first. */
const WIDE = [60, 40, 25].map((degrees) => degrees * DEGREE);
/** A frame that reaches further from its middle shows half a globe, and lands that nobody knows again. */
const WIDEST = 30 * DEGREE;
const FAR_GROUP = 24 * DEGREE;

export const lonLat = (spot: Spot): [number, number] => [spot.at[1], spot.at[0]];

/** How far two places lie apart on the globe, in radians. */
export const distance = (one: Spot, other: Spot): number => geoDistance(lonLat(one), lonLat(other));

/**
 * The main picture is the widest frame that `shows` its places apart, with the most places in it. Where none wider does, it is the
 * neighbourhood with the most places; the closest of equals. Where every place stands alone all are in the picture.
 */
export function framingOf(
  spots: readonly Spot[],
  low = false,
  shows: (main: readonly Spot[]) => boolean = () => false,
): Framing {
  const close = closest(spots, low ? LOW_RADIUS : MAIN_RADIUS);
  if (close.length < 2) return { main: spots, far: [] };
  const main =
    WIDE.flatMap((reach) => spots.map((middle) => around(spots, middle, reach)))
      .filter((wide) => wide.length > close.length && spread(wide) <= WIDEST)
      .toSorted((one, other) => other.length - one.length || spread(one) - spread(other))
      .find(shows) ?? close;
  return framed(spots, main);
}

/** Some of the places in the main picture, and the others where they lie together. */
export function framed(spots: readonly Spot[], main: readonly Spot[]): Framing {
  return { main, far: groups(spots.filter((spot) => !main.includes(spot))).map((group) => bearingOf(main, group)) };
}

const around = (spots: readonly Spot[], middle: Spot, reach: number): readonly Spot[] =>
  spots.filter((spot) => distance(middle, spot) <= reach);

/** The neighbourhood with the most places in it; the closest of equals. */
function closest(spots: readonly Spot[], reach: number): readonly Spot[] {
  const near = spots.map((middle) => {
    const main = around(spots, middle, reach);
    return { main, sum: main.reduce((sum, spot) => sum + distance(middle, spot), 0) };
  });
  return near.toSorted((one, other) => other.main.length - one.main.length || one.sum - other.sum)[0]?.main ?? [];
}

/** How far the furthest of some places lies from their middle, in radians. */
export function spread(spots: readonly Spot[]): number {
  const middle = centre(spots);
  return Math.max(0, ...spots.map((spot) => geoDistance(middle, lonLat(spot))));
}

function groups(spots: readonly Spot[]): readonly (readonly Spot[])[] {
  const [first, ...rest] = spots;
  if (!first) return [];
  const near = rest.filter((spot) => distance(first, spot) <= FAR_GROUP);
  return [[first, ...near], ...groups(rest.filter((spot) => !near.includes(spot)))];
}

/** The middle of some places as longitude and latitude; the first of them where they lie on opposite sides of the globe. */
export function centre(spots: readonly Spot[]): [number, number] {
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: spots.map(lonLat) });
  const first = spots[0];
  return first && !(Number.isFinite(lon) && Number.isFinite(lat)) ? lonLat(first) : [lon, lat];
}

/** In which direction the group lies, seen from the main picture, 0 north, clockwise, −π to π; and how far. */
function bearingOf(main: readonly Spot[], spots: readonly Spot[]): Framing['far'][number] {
  const [fromLon, fromLat] = centre(main);
  const [toLon, toLat] = centre(spots);
  const turn = (toLon - fromLon) * DEGREE;
  const y = Math.sin(turn) * Math.cos(toLat * DEGREE);
  const x =
    Math.cos(fromLat * DEGREE) * Math.sin(toLat * DEGREE) -
    Math.sin(fromLat * DEGREE) * Math.cos(toLat * DEGREE) * Math.cos(turn);
  return { spots, bearing: Math.atan2(y, x), away: geoDistance([fromLon, fromLat], [toLon, toLat]) };
}
