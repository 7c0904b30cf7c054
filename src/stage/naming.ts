import type { Point } from './picture.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Wish {
  readonly point: Point;
  readonly width: number;
  readonly height: number;
}

const GAP = 9;

/**
 * Places each name beside its point, where it covers neither a point nor an earlier name and stays on the canvas:
 * right, left, above, below, then the corners. A name for which there is no room is left out; the text beside the map has them all.
 */
export function placeNames(wishes: readonly Wish[], width: number, height: number): readonly (Box | undefined)[] {
  const taken: Box[] = wishes.map(({ point }) => ({ x: point.x - 5, y: point.y - 5, width: 10, height: 10 }));
  return wishes.map((wish, index) => {
    const free = candidates(wish).find(
      (box) =>
        box.x >= 2 &&
        box.y >= 2 &&
        box.x + box.width <= width - 2 &&
        box.y + box.height <= height - 2 &&
        !taken.some((other, owner) => owner !== index && overlap(box, other)),
    );
    if (free) taken.push(free);
    return free;
  });
}

function candidates({ point, width, height }: Wish): readonly Box[] {
  const middle = point.y - height / 2;
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
  ];
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
