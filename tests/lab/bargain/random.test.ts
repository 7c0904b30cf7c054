import { describe, expect, it } from 'vitest';
import { random } from '../../../src/lab/bargain/random.ts';
import type { MakeBargainer } from '../../../src/minds/table/bargainer.ts';
import { LADDER, said } from '../../fixtures/bilateral.ts';

/** Luck that is used up draw by draw. */
function drawing(make: MakeBargainer, side: typeof LADDER, ...draws: number[]) {
  const luck = (): number => {
    const next = draws.shift();
    if (next === undefined) throw new Error('no luck left');
    return next;
  };
  return make({ side, deadline: { kind: 'known', rounds: 9 }, first: true, luck });
}

describe('a random bargainer', () => {
  it('offers any outcome that is worth at least its reservation', () => {
    // Eleven outcomes, then the five worth 0.6 or more.
    expect(said(drawing(random, LADDER, 0, 0.5, 0.99), [undefined, undefined, undefined])).toEqual([0, 5, 10]);
    expect(said(drawing(random, { ...LADDER, reservation: 0.6 }, 0.99), [undefined])).toEqual([4]);
  });

  it('takes what is worth at least what it has just drawn', () => {
    expect(said(drawing(random, LADDER, 0.5, 0.5), [5, 6])).toEqual(['yes', 5]);
  });
});
