import { describe, expect, it } from 'vitest';
import { pictureOf, type Picture } from '../../../src/stage/map/picture.ts';
import type { Spot } from '../../../src/stage/map/scenery.ts';
import { spotAt } from '../../fixtures/spots.ts';

const DESK = [490, 306] as const;
const PHONE = [390, 176] as const;

const closestMarks = ({ points }: Picture): number => {
  const all = [...points.values()];
  return Math.min(
    ...all.flatMap((one, index) => all.slice(index + 1).map((two) => Math.hypot(two.x - one.x, two.y - one.y))),
  );
};
const inPortholes = ({ portholes }: Picture): string[][] => portholes.map(({ spots }) => spots.map(({ id }) => id));

const ATLANTIC = [
  spotAt('iceland', 64.15, -21.94),
  spotAt('thames', 51.5, -0.13),
  spotAt('schelde', 50.85, 4.35),
  spotAt('banks', 65.5, -12.5),
];
const TWO_CONTINENTS = [
  spotAt('nile', 30.04, 31.24),
  spotAt('hills', 31.78, 35.22),
  spotAt('potomac', 38.9, -77),
  spotAt('hudson', 40.75, -74),
];
const ISLAND = [spotAt('port', 35.9, 14.5), spotAt('cliff', 36.05, 14.2), spotAt('bay', 35.85, 14.55)];
const DATE_LINE = [spotAt('east', -18, 178), spotAt('west', -14, -172), spotAt('south', -21, -175)];
const DISTRICTS = [
  ...ATLANTIC,
  // A palace and a parliament.
  spotAt('across', 51.51, -0.12),
];

describe.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('the frame on %s', (_, [width, height]) => {
  const framed = (spots: readonly Spot[]): Picture => pictureOf(spots, width, height);

  it('is one over an ocean where that shows all places apart', () => {
    const picture = framed(ATLANTIC);
    expect(inPortholes(picture)).toEqual([]);
    expect(closestMarks(picture)).toBeGreaterThan(20);
  });
  it('has the north above the south and the west left of the east', () => {
    const { points } = framed(ATLANTIC);
    const at = (id: string) => points.get(id) ?? { x: Number.NaN, y: Number.NaN };
    expect(at('iceland').y).toBeLessThan(at('thames').y);
    expect(at('iceland').x).toBeLessThan(at('banks').x);
    expect(at('thames').x).toBeLessThan(at('schelde').x);
  });
  it('is not given up for two addresses of one town', () => {
    expect(inPortholes(framed(DISTRICTS))).toEqual([]);
  });
  it('keeps to one of two continents, and tells of the other how far it is', () => {
    const picture = framed(TWO_CONTINENTS);
    expect(picture.portholes).toHaveLength(1);
    const [far] = picture.portholes;
    // From Sinai to the American coast it is some 9,400 kilometres, and 6,371 are a radian.
    expect((far?.away ?? 0) * 6371).toBeGreaterThan(9000);
    expect((far?.away ?? 0) * 6371).toBeLessThan(9800);
  });
  it('is one about an island', () => {
    const picture = framed(ISLAND);
    expect(inPortholes(picture)).toEqual([]);
    expect(picture.panel).toEqual({ x: 0, y: 0, width, height });
  });
  it('is one across the date line, with the west of it on the right', () => {
    const { points, portholes } = framed(DATE_LINE);
    expect(portholes).toEqual([]);
    expect(points.get('east')?.x).toBeLessThan(points.get('west')?.x ?? 0);
  });
  it.each([
    ['near', [spotAt('one', 50, 4), spotAt('other', 51, 0)]],
    ['apart', [spotAt('one', 60, -150), spotAt('other', 37, 140)]],
    ['on opposite sides of the globe', [spotAt('one', 40, -4), spotAt('other', -41, 175)]],
  ])('is one for two places only, %s', (__, pair) => {
    const picture = framed(pair);
    expect(picture.portholes).toEqual([]);
    expect(closestMarks(picture)).toBeGreaterThan(20);
  });
  it('leaves portholes outside the land, and nothing in them that it shows itself', () => {
    for (const spots of [TWO_CONTINENTS, [...ATLANTIC, ...TWO_CONTINENTS], [...DATE_LINE, ...ISLAND]]) {
      const { main, panel, portholes } = framed(spots);
      for (const { middle, radius, spots: seen } of portholes) {
        const beside =
          middle.x + radius <= panel.x ||
          middle.x - radius >= panel.x + panel.width ||
          middle.y - radius >= panel.y + panel.height;
        expect(beside).toBe(true);
        for (const { at } of seen) {
          const [x = 0, y = 0] = main([at[1], at[0]]) ?? [];
          const inside = x > panel.x + 60 && x < panel.x + panel.width - 60 && y > 60 && y < panel.height - 60;
          expect(inside).toBe(false);
        }
      }
    }
  });
});
