import { geoCentroid, geoDistance } from 'd3-geo';
import type { Spot } from './scenery.ts';

/** Places that share the main picture, and groups of far ones that get a porthole each. */
export interface Framing {
  readonly main: readonly Spot[];
  readonly far: readonly { readonly spots: readonly Spot[]; readonly bearing: number }[];
}

const DEGREE = Math.PI / 180;
/** Around the middle of the action; wider, and neighbours would fall on one point. */
const MAIN_RADIUS = 13 * DEGREE;
/** On a low canvas there is no room for many portholes: more stands in the main picture. */
const LOW_RADIUS = 22 * DEGREE;
const FAR_GROUP = 24 * DEGREE;

export const lonLat = (spot: Spot): [number, number] => [spot.at[1], spot.at[0]];

const distance = (one: Spot, other: Spot): number => geoDistance(lonLat(one), lonLat(other));

/**
 * The main picture is the neighbourhood with the most places in it; the closest of equals. Where every place stands
 * alone the whole world is the picture.
 */
export function framingOf(spots: readonly Spot[], low = false): Framing {
  const reach = low ? LOW_RADIUS : MAIN_RADIUS;
  const around = (middle: Spot): readonly Spot[] => spots.filter((spot) => distance(middle, spot) <= reach);
  const spread = (middle: Spot): number => around(middle).reduce((sum, spot) => sum + distance(middle, spot), 0);
  const middles = spots.toSorted(
    (one, other) => around(other).length - around(one).length || spread(one) - spread(other),
  );
  const middle = middles[0];
  if (!middle || around(middle).length < 2) return { main: spots, far: [] };
  const main = around(middle);
  return { main, far: groups(spots.filter((spot) => !main.includes(spot))).map((group) => bearingOf(main, group)) };
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

/** In which direction the group lies, seen from the main picture: 0 north, clockwise, −π to π. */
function bearingOf(main: readonly Spot[], spots: readonly Spot[]): Framing['far'][number] {
  const [fromLon, fromLat] = centre(main);
  const [toLon, toLat] = centre(spots);
  const turn = (toLon - fromLon) * DEGREE;
  const y = Math.sin(turn) * Math.cos(toLat * DEGREE);
  const x =
    Math.cos(fromLat * DEGREE) * Math.sin(toLat * DEGREE) -
    Math.sin(fromLat * DEGREE) * Math.cos(toLat * DEGREE) * Math.cos(turn);
  return { spots, bearing: Math.atan2(y, x) };
}
