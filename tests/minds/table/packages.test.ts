import { describe, expect, it } from 'vitest';
import { concessionsFrom, packagesFor } from '../../../src/minds/table/packages.ts';
import { frontierOf } from '../../../src/minds/table/frontier.ts';
import { OPEN_EACH, OPEN_JOINT, randomDomain, SHARED_JOINT, SHUT_JOINT, STRAIT } from '../../fixtures/bilateral.ts';

describe('packages', () => {
  it('give along the line of concessions first what the other side cares for more', () => {
    const [north, south] = STRAIT.sides;
    // South gains 0.5 by joint patrols for 0.4, 1.25 each point; then by shared fishing 0.3 for 0.3; by shutting 0.2 for 0.3.
    const line = concessionsFrom(north, south.worths);
    expect(line.map(({ outcome }) => outcome)).toEqual([OPEN_EACH, OPEN_JOINT, SHARED_JOINT, SHUT_JOINT]);
  });

  it('are the whole frontier where that can be searched, of which the line is a part', () => {
    const rounded = (points: readonly { one: number; other: number }[]): string[] =>
      points.map(({ one, other }) => `${one.toFixed(9)} ${other.toFixed(9)}`);
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { sides, space } = randomDomain(seed);
      const packages = packagesFor(sides[0], sides[1].worths);
      expect(packages).toEqual(frontierOf(space, sides[0].worths, sides[1].worths));
      const all = new Set(rounded(packages));
      for (const point of rounded(concessionsFrom(sides[0], sides[1].worths))) expect(all).toContain(point);
    }
  });
});
