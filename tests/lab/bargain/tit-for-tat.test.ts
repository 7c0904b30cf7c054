import { describe, expect, it } from 'vitest';
import { titForTat } from '../../../src/lab/bargain/tit-for-tat.ts';
import { LADDER, said, seated } from '../../fixtures/bilateral.ts';

const deadline = { kind: 'known', rounds: 20 } as const;

describe('tit-for-tat', () => {
  it('goes down by as much as the last offer was worth more to it, and up by as much as it was worth less', () => {
    // Heard 0, 0, 0.25, 0.05: its level 1, 1, 0.75, 0.95; the step next above.
    expect(said(seated(titForTat, LADDER, deadline), [undefined, 10, 10, 8, 10])).toEqual([0, 0, 0, 2, 0]);
  });

  it('gives nothing to who gives nothing', () => {
    expect(said(seated(titForTat, LADDER, deadline), [10, 10, 10, 10])).toEqual([0, 0, 0, 0]);
  });

  it('meets half-way who comes half-way', () => {
    // From 0 to 0.5 in one step: its level falls to 0.5, and 0.5 is what it hears.
    expect(said(seated(titForTat, LADDER, deadline), [10, 5])).toEqual([0, 'yes']);
  });

  it('never asks for less than its reservation', () => {
    const side = { ...LADDER, reservation: 0.75 };
    expect(said(seated(titForTat, side, deadline), [10, 4])).toEqual([0, 2]);
  });
});
