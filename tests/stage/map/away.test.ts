import { expect, it } from 'vitest';
import { awayLabel } from '../../../src/stage/map/away.ts';

const middle = { x: 50, y: 100 };

it.each([
  // A radian of the globe is its radius long; a quarter of its girth is 10,008 km.
  [1, '6,400 km'],
  [Math.PI / 2, '10,000 km'],
  [0.16, '1,000 km'],
  [0.15, '1,000 km'],
  [0.14, '900 km'],
])('a porthole %d radians away says %s', (away, text) => {
  expect(awayLabel({ middle, radius: 40, away }).text).toBe(text);
});

it('says so below its ring', () => {
  const { box } = awayLabel({ middle, radius: 40, away: 1 });
  expect(box.y).toBeGreaterThan(140);
  expect(box.x + box.width / 2).toBe(50);
});
