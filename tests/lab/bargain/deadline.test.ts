import { describe, expect, it } from 'vitest';
import { timePassed } from '../../../src/lab/bargain/deadline.ts';

describe('time passed', () => {
  it.each([
    [{ kind: 'known', rounds: 5 } as const, [0, 0.25, 0.5, 0.75, 1]],
    [{ kind: 'known', rounds: 1 } as const, [1]],
    [{ kind: 'unknown', low: 2, high: 4 } as const, [0, 0.5, 1, 1]],
  ])('under %j', (deadline, shares) => {
    expect(shares.map((_, index) => timePassed(deadline, index + 1))).toEqual(shares);
  });
});
