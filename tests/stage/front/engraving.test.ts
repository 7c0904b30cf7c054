import { expect, it } from 'vitest';
import { engraved } from '../../../src/stage/front/engraving.ts';
import { flourish } from '../../../src/stage/front/flourish.ts';
import { stripsOf } from '../../../src/stage/front/page-turn.ts';

const SIZE = { width: 20, height: 12 };

it('white takes no line, black a full one, and grey one between', () => {
  expect(engraved(() => 0, SIZE, 3)).toEqual([]);
  const halves = [0.5, 1].map((dark) => engraved(() => dark, SIZE, 3)[0]?.[0]?.half ?? 0);
  expect(halves[0]).toBeCloseTo(0.735, 5);
  expect(halves[1]).toBeCloseTo(1.47, 5);
});

it('a line is lifted where the picture is white', () => {
  const lines = engraved((x) => (x > 8 && x < 12 ? 0 : 0.8), { width: 20, height: 3 }, 3);
  expect(lines).toHaveLength(2);
  expect(lines.map((line) => line.length)).toEqual([9, 9]);
});

it('a signature stays on its field and is the same for the same name', () => {
  const points = flourish('Aland');
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(1);
  }
  expect(flourish('Aland')).toEqual(points);
  expect(flourish('Borland')).not.toEqual(points);
});

it('a page lies flat before it turns, is gone when it has, and shrinks on the way', () => {
  const breadth = (share: number): number => stripsOf(share, 8).reduce((sum, strip) => sum + strip.breadth, 0);
  expect(breadth(0)).toBeCloseTo(1, 9);
  expect(breadth(1)).toBeCloseTo(0, 9);
  expect(breadth(0.5)).toBeLessThan(breadth(0.3));
  for (const strip of stripsOf(0.4, 8)) expect(strip.rise).toBeGreaterThan(0);
});
