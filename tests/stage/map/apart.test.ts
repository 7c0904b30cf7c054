import { describe, expect, it } from 'vitest';
import { apart, BESIDE } from '../../../src/stage/map/apart.ts';
import { pictureOf } from '../../../src/stage/map/picture.ts';
import { shippedScenario } from '../../fixtures/shipped.ts';
import { spotAt } from '../../fixtures/spots.ts';

const away = (one: { x: number; y: number }, other: { x: number; y: number }): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe('marks of places', () => {
  it('stand where the places lie, where these are far enough apart', () => {
    const places = [
      { x: 50, y: 50 },
      { x: 50 + BESIDE, y: 50 },
    ];
    expect(apart(places, 400, 200)).toEqual(places);
  });

  it('stand aside from one another on the line between the places, each as far as the other', () => {
    const [one, other] = apart(
      [
        { x: 100, y: 100 },
        { x: 106, y: 108 },
      ],
      400,
      200,
    );
    expect(one?.x).toBeCloseTo(97);
    expect(one?.y).toBeCloseTo(96);
    expect(other?.x).toBeCloseTo(109);
    expect(other?.y).toBeCloseTo(112);
  });

  it('stand side by side where several are at one place, and stay on the canvas', () => {
    const marks = apart(
      [
        { x: 2, y: 100 },
        { x: 2, y: 100 },
      ],
      400,
      200,
    );
    for (const { x } of marks) expect(x).toBeGreaterThanOrEqual(2);
    expect(new Set(marks.map(({ x }) => x)).size).toBe(2);
  });

  it.each([
    [390, 176],
    [312, 300],
    [492, 305],
    [844, 350],
    [1366, 700],
    [390, 744],
  ])('of the spring lie nowhere on one another: %i × %i', (width, height) => {
    const { places } = shippedScenario('korea_2018');
    const spots = Object.entries(places).map(
      ([
        id,
        {
          at: [lat, lon],
        },
      ]) => spotAt(id, lat, lon, {}),
    );
    const marks = [...pictureOf(spots, width, height).points.entries()];
    const close = marks.flatMap(([id, one], index) =>
      marks.slice(index + 1).flatMap(([other, two]) => (away(one, two) < 14 ? [`${id} ${other}`] : [])),
    );
    expect(close).toEqual([]);
  });
});
