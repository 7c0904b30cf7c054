import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { layMap, stationAt } from '../../../src/stage/map/map-layout.ts';
import type { Scenery, Spot } from '../../../src/stage/map/scenery.ts';
import { spotAt } from '../../fixtures/spots.ts';

const scenery = (spots: readonly Spot[]): Scenery => ({
  spots,
  links: [],
  leaf: { turn: 1, turns: 15, large: '5', small: 'Mar' },
});
const measure = (name: string): number => name.length * 6;
const towns = [
  spotAt('bay', 37.5, 127, { home: [{ id: 'bay', tone: 0 }] }),
  spotAt('hill', 39, 125.7, { home: [{ id: 'hill', tone: 1 }] }),
  spotAt('plain', 40, 116, { forum: true }),
  spotAt('west', 39, -77),
];

describe('the layout of the map', () => {
  it('names what goes on, then capitals, then where leaders meet, before the rest', () => {
    const spots = [spotAt('rest', 40, 120), spotAt('pinned', 41, 121, { chosen: true }), ...towns];
    const { stations } = layMap(scenery(spots), { width: 490, height: 306 }, measure);
    expect(stations.map(({ spot: { id } }) => id)).toEqual(['bay', 'hill', 'pinned', 'rest', 'plain', 'west']);
  });
  it('leaves room beside the name for what the place is worth to whom', () => {
    const worth = [
      { tone: 0, points: 2, sure: true },
      { tone: 1, points: -1, sure: false },
    ];
    const plain = layMap(scenery(towns), { width: 490, height: 306 }, measure);
    const valued = layMap(scenery(towns.map((one) => ({ ...one, worth }))), { width: 490, height: 306 }, measure);
    const breadth = ({ stations }: typeof plain): number => stations[0]?.plate?.width ?? 0;
    expect(breadth(valued) - breadth(plain)).toBe(16);
  });
  it('hangs the leaf in a corner that no button lies over', () => {
    for (const x of [0, 430]) {
      const { leaf } = layMap(
        scenery(towns.slice(0, 3)),
        { width: 490, height: 306, covered: [{ x, y: 0, width: 60, height: 60 }] },
        measure,
      );
      expect(leaf.x < x + 60 && leaf.x + leaf.width > x && leaf.y < 60).toBe(false);
    }
  });
  it('puts no plate under what lies over the picture', () => {
    const covered = { x: 200, y: 100, width: 60, height: 44 };
    const { stations } = layMap(scenery(towns), { width: 490, height: 306, covered: [covered] }, measure);
    for (const { plate } of stations) {
      if (!plate) continue;
      const apart =
        plate.x >= covered.x + covered.width ||
        plate.x + plate.width <= covered.x ||
        plate.y >= covered.y + covered.height ||
        plate.y + plate.height <= covered.y;
      expect(apart).toBe(true);
    }
  });
});

describe('a press on the map', () => {
  const layout = layMap(scenery(towns), { width: 490, height: 306 }, measure);
  it('takes up the place whose mark or plate lies under it', () => {
    const pressed = layout.stations.flatMap(({ spot: own, point, plate }) => [
      { own, x: point.x, y: point.y },
      ...(plate ? [{ own, x: plate.x + plate.width / 2, y: plate.y + plate.height / 2 }] : []),
    ]);
    expect(pressed.length).toBeGreaterThan(towns.length);
    for (const { own, x, y } of pressed) expect(stationAt(layout, x, y)?.spot.id).toBe(own.id);
  });
  it('takes up nothing far from every place', () => {
    expect(stationAt(layout, layout.leaf.x + 10, layout.leaf.y + 10)).toBeUndefined();
  });
  it('reaches as far around a mark as a finger is broad, and no further', () => {
    const alone = layMap(scenery([spotAt('here', 10, 10)]), { width: 400, height: 300 }, () => 0);
    const { x = 0, y = 0 } = alone.stations[0]?.point ?? {};
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), (angle) => {
        const at = (far: number) =>
          stationAt(
            { ...alone, stations: alone.stations.map(({ spot: one, point }) => ({ spot: one, point })) },
            x + far * Math.cos(angle),
            y + far * Math.sin(angle),
          );
        expect(at(21.9)).toBeDefined();
        expect(at(22.1)).toBeUndefined();
      }),
    );
  });
});
