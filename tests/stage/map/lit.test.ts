import { expect, it } from 'vitest';
import { litBox } from '../../../src/stage/map/lit.ts';

it.each([
  // A ring of 19 and 3 for its line.
  [undefined, { x: 78, y: 28, width: 44, height: 44 }],
  [
    { x: 116, y: 40, width: 60, height: 19 },
    { x: 78, y: 28, width: 101, height: 44 },
  ],
  [
    { x: 40, y: 0, width: 30, height: 17 },
    { x: 37, y: -3, width: 85, height: 75 },
  ],
])('a place with the plate %j is marked in a part of the picture that holds its mark and its name', (plate, box) => {
  expect(litBox({ point: { x: 100, y: 50 }, ...(plate && { plate }) })).toEqual(box);
});
