import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { pictureOf } from '../../../src/stage/map/picture.ts';
import { spotAt } from '../../fixtures/spots.ts';

const spot = fc
  .tuple(fc.double({ min: -60, max: 70, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))
  .map(([lat, lon], index = 0) => spotAt(`${lat}/${lon}`, lat, lon, { name: `${index}` }));

describe('the picture', () => {
  it.each([
    [490, 300],
    [390, 176],
    [1200, 700],
    [390, 780],
  ])('of %i × %i has every place on the canvas', (width, height) => {
    fc.assert(
      fc.property(fc.uniqueArray(spot, { minLength: 1, maxLength: 10, selector: ({ id }) => id }), (spots) => {
        const { points } = pictureOf(spots, width, height);
        expect(points.size).toBe(spots.length);
        for (const { x, y } of points.values()) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [490, 300],
    [390, 780],
  ])('of %i × %i has its portholes beside one another and on the canvas', (width, height) => {
    fc.assert(
      fc.property(fc.uniqueArray(spot, { minLength: 1, maxLength: 8, selector: ({ id }) => id }), (spots) => {
        const { portholes } = pictureOf(spots, width, height);
        for (const [index, { middle, radius }] of portholes.entries()) {
          expect(middle.x - radius >= 0 && middle.x + radius <= width).toBe(true);
          expect(middle.y - radius >= 0 && middle.y + radius <= height).toBe(true);
          for (const other of portholes.slice(index + 1))
            expect(Math.hypot(other.middle.x - middle.x, other.middle.y - middle.y)).toBeGreaterThan(
              (other.radius + radius) * 0.99,
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [320, 150],
    [312, 300],
    [253, 290],
    [490, 300],
  ])('of %i × %i has at least two fifths of its breadth, and of its height, for what is near', (width, height) => {
    fc.assert(
      fc.property(fc.uniqueArray(spot, { minLength: 1, maxLength: 8, selector: ({ id }) => id }), (spots) => {
        const { panel } = pictureOf(spots, width, height);
        expect(panel.width).toBeGreaterThanOrEqual(width * 0.4);
        expect(panel.height).toBeGreaterThanOrEqual(height * 0.4);
      }),
      { numRuns: 60 },
    );
  });
});
