import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { placeNames } from '../../../src/stage/map/naming.ts';

describe('names on the map', () => {
  it('stand to the right where there is room', () => {
    expect(placeNames([{ point: { x: 50, y: 50 }, width: 40, height: 12 }], 200, 100)).toEqual([
      { x: 59, y: 44, width: 40, height: 12 },
    ]);
  });
  it('stand to the left at the right edge', () => {
    expect(placeNames([{ point: { x: 190, y: 50 }, width: 40, height: 12 }], 200, 100)[0]?.x).toBe(141);
  });
  it('are left out where there is no room', () => {
    expect(placeNames([{ point: { x: 15, y: 15 }, width: 40, height: 12 }], 30, 30)).toEqual([undefined]);
  });
  it('of capitals cover the mark of a lesser place where there is no other room, and displace its name', () => {
    const crowd = [
      { point: { x: 20, y: 30 }, width: 40, height: 12 },
      { point: { x: 32, y: 30 }, width: 40, height: 12, first: true },
    ];
    const [lesser, capital] = placeNames(crowd, 84, 40);
    expect(capital).toEqual({ x: 41, y: 24, width: 40, height: 12 });
    expect(placeNames([...crowd, { point: { x: 45, y: 30 }, width: 40, height: 12 }], 84, 40)[1]).toBeDefined();
    expect(lesser).not.toEqual(capital);
  });
  it('stand where the fewest lines cross them', () => {
    const wish = { point: { x: 100, y: 50 }, width: 40, height: 12 };
    const line = [
      { x: 100, y: 50 },
      { x: 200, y: 50 },
    ];
    expect(placeNames([wish], 200, 100, [line])[0]?.x).toBe(51);
  });
  it('of capitals choose before another that could stand elsewhere, where there is no room for both otherwise', () => {
    // The left one would take the only room of the right one, above both: beside and below them the canvas ends.
    const pair = [
      { point: { x: 60, y: 24 }, width: 40, height: 12, first: true },
      { point: { x: 60, y: 10 }, width: 40, height: 12, first: true },
    ];
    const boxes = placeNames(pair, 120, 40, [], [{ x: 0, y: 0, width: 50, height: 40 }]);
    expect(boxes.every((box) => box !== undefined)).toBe(true);
  });
  it('never cover one another or leave the canvas', () => {
    const wish = fc.record({
      point: fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) }),
      width: fc.integer({ min: 10, max: 90 }),
      height: fc.constant(12),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const boxes = placeNames(wishes, 300, 200).filter((box) => box !== undefined);
        for (const [index, box] of boxes.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 300 && box.y + box.height <= 200).toBe(true);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.x + box.width <= other.x ||
              other.x + other.width <= box.x ||
              box.y + box.height <= other.y ||
              other.y + other.height <= box.y;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
  it('lies in no window onto other places, but for one that comes first', () => {
    const wish = {
      point: { x: 50, y: 50 },
      width: 40,
      height: 12,
      elsewhere: [{ x: 60, y: 0, width: 140, height: 100 }],
    };
    expect(placeNames([wish], 200, 100)[0]?.x).toBeLessThanOrEqual(20);
    expect(placeNames([{ ...wish, first: true }], 200, 100)[0]?.x).toBe(59);
    expect(placeNames([{ ...wish, elsewhere: [{ x: 0, y: 0, width: 200, height: 100 }] }], 200, 100)).toEqual([
      undefined,
    ]);
  });
});
