import { describe, expect, it } from 'vitest';
import { alongWay, wayOver } from '../../../src/stage/map/way.ts';

const STOPS = [
  { x: 10, y: 80 },
  { x: 110, y: 80 },
  { x: 110, y: 20 },
];

describe('the way of an envoy', () => {
  const way = wayOver(STOPS);
  it('begins at the first stop, ends at the last and passes through whose hands it goes', () => {
    expect(way[0]).toEqual(STOPS[0]);
    expect(way.at(-1)).toEqual(STOPS[2]);
    expect(way).toContainEqual(STOPS[1]);
  });
  it('rises between two stops by a tenth of how far they are apart', () => {
    const [from, to] = STOPS;
    if (!from || !to) throw new Error('no stops');
    expect(Math.min(...wayOver([from, to]).map(({ y }) => y))).toBeCloseTo(70, 6);
  });
  it('is walked from end to end, and no further', () => {
    expect(alongWay(way, 0)).toEqual(STOPS[0]);
    expect(alongWay(way, 1)).toEqual(STOPS[2]);
    expect(alongWay(way, 1.5)).toEqual(STOPS[2]);
    expect(alongWay([{ x: 3, y: 4 }], 0.5)).toEqual({ x: 3, y: 4 });
  });
  it('of one stop is that stop', () => {
    expect(wayOver([{ x: 1, y: 2 }])).toEqual([{ x: 1, y: 2 }]);
  });
});
