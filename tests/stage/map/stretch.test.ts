import { geoAzimuthalEqualArea, geoNaturalEarth1 } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { capIn, landsOf, stretchesOf, within, type Position } from '../../../src/stage/map/stretch.ts';

const alongEquator = (from: number, to: number): Position[] =>
  Array.from({ length: to - from + 1 }, (_, index) => [from + index, 0]);

describe('what is seen of the world', () => {
  it('is made of lines cut into stretches, each beginning where the last one ends', () => {
    const stretches = stretchesOf([alongEquator(0, 120)]);
    expect(stretches.map(({ shape }) => [shape[0], shape.at(-1)])).toEqual([
      [
        [0, 0],
        [48, 0],
      ],
      [
        [48, 0],
        [96, 0],
      ],
      [
        [96, 0],
        [120, 0],
      ],
    ]);
    expect(stretchesOf([[[5, 5]]])).toHaveLength(1);
  });

  it('is what lies in the circle or reaches into it', () => {
    const near = geoAzimuthalEqualArea().rotate([-100, 0]).scale(1000).translate([200, 100]);
    const seen = within(stretchesOf([alongEquator(0, 120)]), capIn(near, 0, 0, 400, 200));
    expect(seen).toEqual([alongEquator(48, 96), alongEquator(96, 120)]);
  });

  it('is a land that lies all about the window, though none of its coast is in sight', () => {
    const land: Position[][] = [
      [
        [-30, -30],
        [30, -30],
        [30, 30],
        [-30, 30],
        [-30, -30],
      ],
    ];
    const window = geoAzimuthalEqualArea().scale(3000).translate([100, 100]);
    expect(within(landsOf([land]), capIn(window, 0, 0, 200, 200))).toEqual([land]);
    expect(within(landsOf([land]), capIn(window.rotate([-120, 0]), 0, 0, 200, 200))).toEqual([]);
  });

  it('is everything where a window looks past the edge of the globe', () => {
    const world = geoNaturalEarth1().fitExtent(
      [
        [0, 0],
        [400, 200],
      ],
      { type: 'Sphere' },
    );
    expect(capIn(world, -20, -20, 420, 220).reach).toBe(Math.PI);
  });
});
