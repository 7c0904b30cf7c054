import type { Box } from '../show.ts';
import type { Point } from './picture.ts';
import type { Spot } from './scenery.ts';

export interface Wish {
  readonly point: Point;
  readonly width: number;
  readonly height: number;
  /** A capital or a forum in play: it is named even where that covers the mark of a lesser place. */
  readonly first?: boolean;
  /** Windows onto other neighbourhoods: a name in one of them would stand for a place there. */
  readonly elsewhere?: readonly Box[];
}

const GAP = 9;
/** As near to the edge as a name slides. */
const EDGE = 8;

/** The rank of a place that is neither home to anybody nor in play now. */
export const LESSER = 2;

/** In which order places are named: where something is going on now, then capitals, then the rest. */
export const rankOfName = ({ active, home, chosen }: Pick<Spot, 'active' | 'home' | 'chosen'>): number =>
  active ? 0 : home.length > 0 ? 1 : chosen ? 1.5 : LESSER;

/** How far a line may be sampled apart, in the units of the canvas. */
const STEP = 6;

/**
 * Places each name beside its point, where it covers neither a point nor an earlier name and stays on the canvas: right, left, above,
 * below, then the corners; of these the first that the fewest `lines` cross. Names that come first may cover the marks of lesser
 * places, if there is no other room, and lie in windows onto other neighbourhoods; none may lie on what is `taken`. A name for which there
 * is none is left out; the text beside the map has them all.
 */
export function placeNames(
  wishes: readonly Wish[],
  width: number,
  height: number,
  lines: readonly (readonly Point[])[] = [],
  taken: readonly Box[] = [],
): readonly (Box | undefined)[] {
  const marks = wishes.map(({ point }) => ({ x: point.x - 5, y: point.y - 5, width: 10, height: 10 }));
  const crossed = lines.map(sampled);
  const place = (wish: Wish, index: number, names: Box[]): Box | undefined => {
    const inside = candidates(wish, width).filter(
      (box) => box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2,
    );
    const others = wish.first === true ? names : [...names, ...(wish.elsewhere ?? [])];
    const free = inside.filter((box) => !others.some((other) => overlap(box, other)));
    const clear = (box: Box, above: boolean): boolean =>
      !marks.some((mark, owner) => owner !== index && (!above || wishes[owner]?.first === true) && overlap(box, mark));
    const room = free.filter((box) => clear(box, false));
    const chosen = leastCrossed(room, crossed) ?? (wish.first === true ? roomAbove(free, clear, crossed) : undefined);
    if (chosen) names.push(chosen);
    return chosen;
  };
  const placed = (order: readonly number[]): ReadonlyMap<number, Box | undefined> => {
    const names: Box[] = [...taken];
    return new Map(
      order.map((index) => {
        const wish = wishes[index];
        return [index, wish && place(wish, index, names)];
      }),
    );
  };
  // Those that come first choose first, whatever the order of the list.
  const all = [...wishes.keys()];
  let order = [...all.filter((index) => wishes[index]?.first), ...all.filter((index) => !wishes[index]?.first)];
  let boxes = placed(order);
  // One that finds nothing left chooses before the others, once each; a better order is kept.
  for (const index of order.filter((one) => wishes[one]?.first)) {
    if (boxes.get(index)) continue;
    const other = [index, ...order.filter((one) => one !== index)];
    const tried = placed(other);
    if (named(tried, wishes) <= named(boxes, wishes)) continue;
    order = other;
    boxes = tried;
  }
  return all.map((index) => boxes.get(index));
}

/** How many of those that come first have a name. */
function named(boxes: ReadonlyMap<number, Box | undefined>, wishes: readonly Wish[]): number {
  return wishes.filter((wish, index) => wish.first === true && boxes.get(index) !== undefined).length;
}

function roomAbove(
  free: readonly Box[],
  clear: (box: Box, above: boolean) => boolean,
  lines: readonly (readonly Point[])[],
): Box | undefined {
  return leastCrossed(
    free.filter((box) => clear(box, true)),
    lines,
  );
}

function leastCrossed(boxes: readonly Box[], lines: readonly (readonly Point[])[]): Box | undefined {
  const crossings = (box: Box): number => lines.filter((line) => line.some((point) => contains(box, point))).length;
  return boxes.toSorted((one, other) => crossings(one) - crossings(other))[0];
}

/** Points of a line no further apart than a name is high. */
function sampled(line: readonly Point[]): readonly Point[] {
  return line.flatMap((from, index) => {
    const to = line[index + 1];
    if (!to) return [from];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

function contains({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

function candidates({ point, width, height }: Wish, breadth: number): readonly Box[] {
  const middle = point.y - height / 2;
  // Near the edge a name slides along above or below its point as far as it must.
  const slid = Math.min(Math.max(point.x - width / 2, EDGE), breadth - EDGE - width);
  return [
    { x: point.x + GAP, y: middle, width, height },
    { x: point.x - GAP - width, y: middle, width, height },
    { x: point.x - width / 2, y: point.y - GAP - height, width, height },
    { x: point.x - width / 2, y: point.y + GAP, width, height },
    { x: point.x + GAP, y: point.y - height - 3, width, height },
    { x: point.x + GAP, y: point.y + 3, width, height },
    { x: point.x - width + 6, y: point.y - GAP - height, width, height },
    { x: point.x - 6, y: point.y - GAP - height, width, height },
    { x: point.x - width + 6, y: point.y + GAP, width, height },
    { x: point.x - 6, y: point.y + GAP, width, height },
    { x: point.x - width - 3, y: point.y - height - 3, width, height },
    { x: point.x - width - 3, y: point.y + 3, width, height },
    { x: slid, y: point.y - GAP - height, width, height },
    { x: slid, y: point.y + GAP, width, height },
  ];
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
