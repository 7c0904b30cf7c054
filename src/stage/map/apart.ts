import type { Point } from './picture.ts';

/** Pixels between two marks that lie beside one another and not on one another: a home is 18 broad, a table 13 high. */
export const BESIDE = 20;
/** Pixels as far as a mark may stand from its place: no further than it is broad, so that it still lies where it is looked for. */
const ASTRAY = 18;
/** Pixels that a mark keeps from the edge. */
const EDGE = 4;
const ROUNDS = 40;

/**
 * The marks of places that lie closer than two can be seen and pressed stand aside from one another, each as far as the other, on the line
 * between them; those of one place side by side. All others stand where they lie. Points in pixels, in the same order.
 */
export function apart(places: readonly Point[], width: number, height: number): readonly Point[] {
  const marks = places.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [index, one] of marks.entries())
      for (const other of marks.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const away = Math.hypot(dx, dy);
        if (away >= BESIDE - 0.01) continue;
        moved = true;
        const step = (BESIDE - away) / 2;
        const [right, down] = away > 0.01 ? [(dx / away) * step, (dy / away) * step] : [step, 0];
        one.x -= right;
        one.y -= down;
        other.x += right;
        other.y += down;
      }
    if (!moved) break;
    for (const [index, mark] of marks.entries()) {
      const place = places[index];
      if (place) Object.assign(mark, held(mark, place, width, height));
    }
  }
  return marks;
}

/** Not too far from its place, and on the canvas. */
function held(mark: Point, place: Point, width: number, height: number): Point {
  const far = Math.hypot(mark.x - place.x, mark.y - place.y);
  const share = far > ASTRAY ? ASTRAY / far : 1;
  return {
    x: within(place.x + (mark.x - place.x) * share, place.x, width),
    y: within(place.y + (mark.y - place.y) * share, place.y, height),
  };
}

const within = (value: number, from: number, most: number): number =>
  value === from ? value : Math.min(Math.max(value, Math.min(from, EDGE)), Math.max(from, most - EDGE));
