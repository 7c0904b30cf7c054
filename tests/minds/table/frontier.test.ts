import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontierOf, jointPoint, nashPoint } from '../../../src/minds/table/frontier.ts';
import { spaceOf, worthsOfOutcomes } from '../../../src/minds/table/space.ts';
import { OPEN_EACH, SHARED_EACH, SHARED_JOINT, OPEN_JOINT, SHUT_JOINT, STRAIT } from '../../fixtures/bilateral.ts';

const { frontier } = STRAIT;

describe('the frontier', () => {
  it('holds what none other betters for one side without being worse for the other', () => {
    // Shut with each (0.4 | 0.5) is worse than open jointly (0.6 | 0.5).
    expect(frontier.map(({ outcome }) => outcome)).toEqual([
      OPEN_EACH,
      SHARED_EACH,
      OPEN_JOINT,
      SHARED_JOINT,
      SHUT_JOINT,
    ]);
  });

  it('has its Nash point where the product of the gains is greatest', () => {
    // Over 0.3 and 0: 0, 0.4 · 0.3 = 0.12, 0.3 · 0.5 = 0.15, 0 · 0.8. Over nothing: 0.21, 0.3, 0.24.
    expect(nashPoint(frontier, 0.3, 0)?.outcome).toBe(OPEN_JOINT);
    expect(nashPoint(frontier, 0, 0)?.outcome).toBe(OPEN_JOINT);
    expect(nashPoint(frontier, 0.65, 0)?.outcome).toBe(SHARED_EACH);
  });

  it('has its joint point where the sum is greatest that leaves neither side worse off', () => {
    // 1.0, 1.0, 1.1, 1.1 (0.3 + 0.8), 1.0.
    expect(jointPoint(frontier, 0.3, 0)?.one).toBeCloseTo(0.6, 12);
    expect(jointPoint(frontier, 0, 0.7)?.outcome).toBe(SHARED_JOINT);
  });

  it('has neither where nothing leaves both as well off', () => {
    expect(nashPoint(frontier, 0.7, 0.5)).toBeUndefined();
    expect(jointPoint(frontier, 0.7, 0.5)).toBeUndefined();
  });
});

describe('for any worths', () => {
  const worth = fc.integer({ min: 0, max: 20 });
  const domain = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }).chain((sizes) => {
    const list = fc.array(worth, {
      minLength: sizes.length * Math.max(...sizes),
      maxLength: sizes.length * Math.max(...sizes),
    });
    return fc.record({ sizes: fc.constant(sizes), one: list, other: list });
  });

  it('the frontier is that of all outcomes compared with one another', () => {
    fc.assert(
      fc.property(domain, ({ sizes, one, other }) => {
        const space = spaceOf(sizes);
        const [mine, theirs] = [Float64Array.from(one), Float64Array.from(other)];
        const [a, b] = [worthsOfOutcomes(space, mine), worthsOfOutcomes(space, theirs)];
        const points = [...a].map((utility, outcome) => [utility, b[outcome] ?? 0] as const);
        const best = points.filter(([x, y]) => !points.some(([u, v]) => u >= x && v >= y && (u > x || v > y)));
        const expected = new Set(best.map(([x, y]) => `${x} ${y}`));
        const found = frontierOf(space, mine, theirs);
        expect(new Set(found.map((point) => `${point.one} ${point.other}`))).toEqual(expected);
        expect(found).toHaveLength(expected.size);
        for (const point of found) expect([a[point.outcome], b[point.outcome]]).toEqual([point.one, point.other]);
      }),
    );
  });
});
