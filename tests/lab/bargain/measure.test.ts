import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/lab/bargain/measure.ts';
import { OPEN_EACH, OPEN_JOINT, SHUT_EACH, STRAIT } from '../../fixtures/bilateral.ts';

describe('what came of a game', () => {
  it.each([
    // North falls back on 0.3: (0.6 − 0.3) / 0.7. The Nash point itself.
    ['the Nash point', OPEN_JOINT, [0.6, 0.5], [3 / 7, 0.5], 0, 0, 1.1],
    ["north's best", OPEN_EACH, [1, 0], [1, 0], Math.hypot(0.4, 0.5), 0, 1],
    // 0.2 from the Nash point, which is also the nearest of the frontier: the next are 0.36 (shared, each) and 0.32 away.
    ['something dominated', SHUT_EACH, [0.4, 0.5], [1 / 7, 0.5], 0.2, 0.2, 0.9],
    // Nothing agreed: 0.3 and 0. Nearest: open jointly, 0.58 away; shared, each, 0.5.
    ['no agreement', undefined, [0.3, 0], [0, 0], Math.hypot(0.3, 0.5), 0.5, 0.3],
  ] as const)('%s', (_, agreed, utilities, advantages, toNash, toPareto, welfare) => {
    const measured = measure(STRAIT, agreed);
    for (const side of [0, 1] as const) {
      expect(measured.utilities[side]).toBeCloseTo(utilities[side], 12);
      expect(measured.advantages[side]).toBeCloseTo(advantages[side], 12);
    }
    expect(measured.agreed).toBe(agreed !== undefined);
    expect(measured.nashDistance).toBeCloseTo(toNash, 12);
    expect(measured.paretoDistance).toBeCloseTo(toPareto, 12);
    expect(measured.welfare).toBeCloseTo(welfare, 12);
    expect(measured.jointShare).toBeCloseTo(welfare / 1.1, 12);
  });
});
