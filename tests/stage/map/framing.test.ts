import { describe, expect, it } from 'vitest';
import { framingOf } from '../../../src/stage/map/framing.ts';
import type { Spot } from '../../../src/stage/map/scenery.ts';
import { spotAt } from '../../fixtures/spots.ts';

const ids = (spots: readonly Spot[]): string[] => spots.map(({ id }) => id);

describe('the map', () => {
  const west = spotAt('west', 39, -77);
  const north = spotAt('north', 59, 18);
  const alps = spotAt('alps', 46, 6);
  const bay = spotAt('bay', 37.5, 127);
  const hill = spotAt('hill', 39, 125.7);
  const plain = spotAt('plain', 40, 116);
  const framing = framingOf([west, bay, north, hill, plain, alps]);

  it('is framed by the neighbourhood with the most places', () => {
    expect(ids(framing.main)).toEqual(['bay', 'hill', 'plain']);
  });
  it('shows far places together where they lie together', () => {
    expect(framing.far.map(({ spots }) => ids(spots))).toEqual([['west'], ['north', 'alps']]);
  });
  it('knows in which direction a far place lies', () => {
    // From Korea the short way to Washington is over the north-east, to Europe over the north-west.
    expect(framing.far[0]?.bearing).toBeGreaterThan(0);
    expect(framing.far[1]?.bearing).toBeLessThan(0);
  });
  it('shows the whole world where every place stands alone', () => {
    expect(framingOf([west, bay])).toEqual({ main: [west, bay], far: [] });
  });
  it('has nothing to frame without places', () => {
    expect(framingOf([])).toEqual({ main: [], far: [] });
  });
});
