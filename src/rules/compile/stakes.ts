import { at } from '../../kit/never.ts';

/** Points by issue and level. */
export type Points = readonly (readonly number[])[];

/** Best minus worst level, added over all issues; each issue times its weight. */
export function stakeOf(points: Points, weights: readonly number[] = points.map(() => 1)): number {
  return points.reduce(
    (sum, levels, issue) => sum + at(weights, issue) * (Math.max(...levels) - Math.min(...levels)),
    0,
  );
}

/** The same points brought to a stake of 100; points without any stake stay as they are. */
export function scaled(points: Points): Points {
  const factor = scaleOf(stakeOf(points));
  return factor === 1 ? points : points.map((levels) => levels.map((value) => value * factor));
}

/** What brings a stake to 100; 1 for none. */
export function scaleOf(stake: number): number {
  return stake === 0 ? 1 : 100 / stake;
}
