import { awayLabel } from './away.ts';
import { linkWays } from './links.ts';
import type { Box, Frame } from '../show.ts';
import { LESSER, overlap, placeNames, rankOfName } from './naming.ts';
import { pictureOf, type Picture, type Point } from './picture.ts';
import type { Scenery, Spot } from './scenery.ts';

/** How broad a name is, in pixels of the page; capitals are written stronger. */
export type MeasureName = (name: string, strong: boolean) => number;

/** A place on the canvas, with the plate of its name where there is room for it. */
export interface Station {
  readonly spot: Spot;
  readonly point: Point;
  readonly plate?: Box;
}

/** How a scenery falls onto a canvas; all in pixels of the page. */
export interface MapLayout {
  readonly picture: Picture;
  readonly stations: readonly Station[];
  /** Where the leaf of the calendar hangs. */
  readonly leaf: Box;
}

/** The frame about the map, and within it the strip of the turns. */
export const FRAME = 6;
/** Room about a name on its plate, and what a bar of worth takes beside it. */
export const PLATE = { side: 5, high: 17, strong: 19, bar: 6 } as const;
/** How far from its mark a place is pressed, where nothing else is: on the mark itself, and in reach of a finger. */
const MARK = 8;
const HIT = 22;
/** Half the side of the square that lies within a ring, in its radii: a name may touch the ring, and not what is seen in it. */
const SQUARE = Math.SQRT1_2;

/** A capital, or where something goes on, or will: written stronger. */
export const isStrong = ({ home, active, chosen }: Spot): boolean => home.length > 0 || active || chosen;

/** How broad the plate of a place is. */
export function plateWidth(spot: Spot, measure: MeasureName): number {
  const bars = spot.worth.length === 0 ? 0 : spot.worth.length * PLATE.bar + 4;
  return measure(spot.name, isStrong(spot)) + 2 * PLATE.side + bars;
}

export function layMap(
  scenery: Scenery,
  { width, height, covered = [] }: Omit<Frame, 'density'>,
  measure: MeasureName,
): MapLayout {
  const picture = pictureOf(scenery.spots, width, height);
  const stations = scenery.spots
    .toSorted((one, other) => rankOfName(one) - rankOfName(other))
    .flatMap((spot): Station[] => {
      const point = picture.points.get(spot.id);
      return point ? [{ spot, point }] : [];
    });
  const frame: readonly Box[] = [
    { x: 0, y: 0, width, height: FRAME },
    { x: 0, y: height - FRAME - 2, width, height: FRAME + 2 },
    { x: 0, y: 0, width: FRAME, height },
    { x: width - FRAME, y: 0, width: FRAME, height },
  ];
  const windows = picture.portholes.map(({ middle, radius, spots }) => {
    const half = radius * SQUARE;
    return { spots, box: { x: middle.x - half, y: middle.y - half, width: 2 * half, height: 2 * half } };
  });
  const wishes = stations.map(({ spot, point }) => ({
    point,
    width: plateWidth(spot, measure),
    height: isStrong(spot) ? PLATE.strong : PLATE.high,
    first: rankOfName(spot) < LESSER,
    elsewhere: windows.filter(({ spots }) => !spots.includes(spot)).map(({ box }) => box),
  }));
  const told = picture.portholes.filter(({ told: says }) => says).map((porthole) => awayLabel(porthole).box);
  const ways = linkWays(scenery, picture);
  const place = (taken: readonly Box[]): ReturnType<typeof placeNames> =>
    placeNames(wishes, width, height, ways, [...taken, ...covered, ...frame, ...told]);
  // The leaf makes way for the names that matter, and the others for the leaf.
  const foremost = place([]).filter((_, index) => wishes[index]?.first);
  const leaf = leafBox(
    picture,
    stations.map(({ point }) => point),
    [...covered, ...foremost.filter((box) => box !== undefined)],
  );
  const plates = place([leaf]);
  return {
    picture,
    leaf,
    stations: stations.map((station, index) => {
      const plate = plates[index];
      return plate ? { ...station, plate } : station;
    }),
  };
}

/** The leaf hangs in the corner, or at the upper edge, where it is furthest from any place and porthole; of equals, top left. */
function leafBox({ width, height, portholes }: Picture, points: readonly Point[], taken: readonly Box[]): Box {
  const [w, h] = height < 220 ? [30, 34] : [38, 44];
  const inset = FRAME + 5;
  const corners = [
    { x: inset, y: inset },
    { x: width - inset - w, y: inset },
    { x: inset, y: height - inset - h - 3 },
    { x: width - inset - w, y: height - inset - h - 3 },
    ...[0.33, 0.5, 0.67].map((share) => ({ x: Math.round(width * share - w / 2), y: inset })),
  ];
  const room = ({ x, y }: Point): number => {
    const middle = { x: x + w / 2, y: y + h / 2 };
    const away = (point: Point): number => Math.hypot(point.x - middle.x, point.y - middle.y);
    const rooms = [
      ...points.map((point) => away(point)),
      ...portholes.map((porthole) => away(porthole.middle) - porthole.radius),
    ];
    // Beyond this nothing is won.
    return Math.round(Math.min(w * 1.6, ...rooms));
  };
  const free = corners.filter((corner) => !taken.some((box) => overlap({ ...corner, width: w, height: h }, box)));
  const best = (free.length > 0 ? free : corners).toSorted((one, other) => room(other) - room(one))[0] ?? {
    x: inset,
    y: inset,
  };
  return { ...best, width: w, height: h };
}

/** What lies at a point: the mark under it, or the plate, each the nearest of several; else the nearest mark in reach of a finger. */
export function stationAt({ stations }: MapLayout, x: number, y: number): Station | undefined {
  const away = ({ point }: Station): number => Math.hypot(point.x - x, point.y - y);
  const [nearest] = stations.toSorted((one, other) => away(one) - away(other));
  if (nearest && away(nearest) <= MARK) return nearest;
  const [under] = stations
    .filter(
      ({ plate }) => plate && x >= plate.x && x <= plate.x + plate.width && y >= plate.y && y <= plate.y + plate.height,
    )
    .toSorted((one, other) => away(one) - away(other));
  if (under) return under;
  return nearest && away(nearest) <= HIT ? nearest : undefined;
}
