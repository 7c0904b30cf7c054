import { describe, expect, it } from 'vitest';
import { micro } from '../../../src/lab/bargain/micro.ts';
import { LADDER, said, seated } from '../../fixtures/bilateral.ts';

const deadline = { kind: 'known', rounds: 20 } as const;

describe('MiCRO', () => {
  it('goes one outcome down its ranking for each new one that it hears', () => {
    expect(said(seated(micro, LADDER, deadline), [10, 9, 8, 7])).toEqual([0, 1, 2, 3]);
  });

  it('repeats itself while nothing new is heard', () => {
    const made = said(seated(micro, LADDER, deadline), [10, 10, 10, 10]);
    expect(made.slice(0, 2)).toEqual([0, 1]);
    for (const offer of made.slice(2)) expect([0, 1]).toContain(offer);
  });

  it('takes what is worth at least the least it offers', () => {
    expect(said(seated(micro, LADDER, deadline), [10, 9, 2])).toEqual([0, 1, 'yes']);
    expect(said(seated(micro, LADDER, deadline), [10, 9, 3])).toEqual([0, 1, 2]);
  });

  it('offers nothing below its reservation', () => {
    const made = said(seated(micro, { ...LADDER, reservation: 0.85 }, deadline), [10, 9, 8, 7, 6]);
    for (const offer of made) expect([0, 1]).toContain(offer);
  });
});
