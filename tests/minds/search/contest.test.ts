import { describe, expect, it } from 'vitest';
import { at } from '../../../src/kit/never.ts';
import { bestOf, type Tried } from '../../../src/minds/search/contest.ts';

const state = new Float64Array(0);
const worlds = [
  { weight: 0.75, state },
  { weight: 0.25, state },
];
const effort = { rounds: 1, block: 1, margin: 0.5, doubt: 1, weeds: false };

/** Points by candidate, world and round. */
const contest = (
  table: readonly (readonly (readonly number[])[])[],
  how: Partial<typeof effort> = {},
  nodes = 1000,
) => {
  const asked: string[] = [];
  let told: readonly Tried<number>[] = [];
  const best = bestOf({
    candidates: table.map((_, index) => index),
    worlds,
    effort: { ...effort, ...how },
    nodes,
    told: (tried) => {
      told = tried;
    },
    tryOut: (candidate, world, round) => {
      asked.push(`${candidate}${world}${round}`);
      return { value: at(at(at(table, candidate), world), round), nodes: 1 };
    },
  });
  return { best, asked, told };
};

describe('a contest of candidates', () => {
  it('is won by the mean over the worlds at their odds', () => {
    // ¾ · 0 + ¼ · 0 = 0; ¾ · 4 − ¼ · 8 = 1; ¾ · 0 + ¼ · 12 = 3.
    const table = [
      [[0], [0]],
      [[4], [-8]],
      [[0], [12]],
    ];
    expect(contest(table).best).toBe(2);
  });

  it('tells what those that stayed came to, over as many rounds', () => {
    // ¾ · 1 + ¼ · 5 = 2 and ¾ · 3 + ¼ · 7 = 4: 3 on the mean; ¾ · 4 + ¼ · 0 = 3 and ¾ · 8 + ¼ · 4 = 7: 5.
    const table = [
      [
        [1, 3],
        [5, 7],
      ],
      [
        [4, 8],
        [0, 4],
      ],
    ];
    expect(contest(table, { rounds: 2 }).told).toEqual([
      { candidate: 1, worth: 5 },
      { candidate: 0, worth: 3 },
    ]);
    expect(contest(table.slice(0, 1)).told).toEqual([]);
  });

  it('leaves the first in its place where another is not better by the margin', () => {
    const just = [
      [[0], [0]],
      [[0.5], [0.5]],
    ];
    expect(contest(just).best).toBe(0);
    expect(contest(just, { margin: 0.4 }).best).toBe(1);
  });

  it('leaves the first in its place where the draws of luck leave it in doubt', () => {
    // Gains of 0 and 4: 2 on the mean, with a standard error of √(8 ÷ 2) = 2.
    const table = [
      [
        [0, 0],
        [0, 0],
      ],
      [
        [0, 4],
        [0, 4],
      ],
    ];
    expect(contest(table, { rounds: 2 }).best).toBe(0);
    expect(contest(table, { rounds: 2, doubt: 0.5 }).best).toBe(1);
  });

  it('tries the first and the better half again, and nothing beyond its nodes', () => {
    const same = (value: number): number[][] => [
      [value, value],
      [value, value],
    ];
    const table = [same(0), same(1), same(2), same(3)];
    expect(contest(table, { rounds: 2 }).asked.slice(8)).toEqual(['301', '201', '001', '311', '211', '011']);
    expect(contest(table, { rounds: 2 }, 8).asked).toHaveLength(8);
    expect(contest(table, { rounds: 2 }, 0).asked).toHaveLength(8);
  });

  it('where it weeds, tries in a world less likely only the first and the better half of those in the likelier', () => {
    // In the likelier world 0, 1, 2, 3 and 4: three of five stay, and the first. In the other the last loses more than it gained.
    const table = [
      [[0], [0]],
      [[1], [0]],
      [[2], [0]],
      [[3], [0]],
      [[4], [-12]],
    ];
    const { best, asked } = contest(table, { weeds: true });
    expect(asked).toEqual(['000', '100', '200', '300', '400', '410', '310', '210', '010']);
    expect(best).toBe(3);
  });

  it('lets nobody fall out, and does not stop, within a block', () => {
    const same = (value: number): number[][] => [Array.from({ length: 4 }, () => value), [0, 0, 0, 0]];
    const table = [same(0), same(1), same(2), same(3)];
    // Two rounds of four candidates in two worlds; then of three.
    expect(contest(table, { rounds: 4, block: 2 }).asked).toHaveLength(2 * 4 * 2 + 2 * 3 * 2);
    expect(contest(table, { rounds: 4, block: 2 }, 1).asked).toHaveLength(2 * 4 * 2);
  });

  it('takes its doubt from blocks, in which good luck and bad were spread', () => {
    // Gains of −2 and 6 in each block: 2 in every block, so nothing is left in doubt; round by round 8 ÷ √3 ÷ 2 = 2.3.
    const table = [
      [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
      [
        [-2, 6, -2, 6],
        [-2, 6, -2, 6],
      ],
    ];
    expect(contest(table, { rounds: 4, block: 2 }).best).toBe(1);
    expect(contest(table, { rounds: 4 }).best).toBe(0);
  });
});
