import { at } from '../../kit/never.ts';
import { valuesOf, type Space } from './space.ts';

/** Standard deviation of what the other side offers from what it asks for, in shares of its best. */
const SLACK = 0.03;

/** What one outcome is thought to be worth to the other side before anything is heard, in shares of its best. */
const PRIOR = 0.5;

/** What the other side has offered, and how alike its offers are; grows by one with each. */
export interface Heard {
  readonly values: Int16Array[];
  /** Lower triangle of the Cholesky factor of the covariance of the offers' worths, row by row. */
  readonly factor: Float64Array[];
}

export const nothingHeard = (): Heard => ({ values: [], factor: [] });

/**
 * Variance of the worth of one value of an issue among `issues`: weights drawn evenly among all that add to 1, values
 * evenly between 0 and 1. E[w²]·E[e²] − (E[w]·E[e])², E[w²] = 2 / (n (n + 1)).
 */
function varianceOf(issues: number): number {
  return 2 / (3 * issues * (issues + 1)) - 1 / (4 * issues * issues);
}

/** Takes in one more offer of the other side. */
export function hear({ values, factor }: Heard, space: Space, outcome: number): void {
  const variance = varianceOf(space.sizes.length);
  const offer = valuesOf(space, outcome);
  const row = new Float64Array(values.length + 1);
  let rest = variance * space.sizes.length + SLACK * SLACK;
  for (const [column, earlier] of values.entries()) {
    const above = at(factor, column);
    let sum = variance * alike(offer, earlier);
    for (let k = 0; k < column; k += 1) sum -= (row[k] ?? 0) * (above[k] ?? 0);
    const entry = sum / at(above, column);
    row[column] = entry;
    rest -= entry * entry;
  }
  row[values.length] = Math.sqrt(rest);
  values.push(offer);
  factor.push(row);
}

function alike(one: Int16Array, other: Int16Array): number {
  let same = 0;
  for (let issue = 0; issue < one.length; issue += 1) if (one[issue] === other[issue]) same += 1;
  return same;
}

/** What a supposed course of demands says of the other side's wishes. */
export interface Fit {
  /** Log-likelihood of the offers under these demands, up to a constant that all courses share. */
  readonly evidence: number;
  /** What is to be added, for each offer, to the worth of the values that stand in it. */
  readonly pull: Float64Array;
}

/**
 * Supposes that each offer was worth what was asked for then (`demands`, in shares of its best, one for each offer), and
 * asks how well that goes with wishes that add up issue by issue. Bayesian learning from a supposed concession, after
 * Hindriks & Tykhonov, “Opponent Modelling in Automated Multi-Issue Negotiation Using Bayesian Learning”, AAMAS 2008; the
 * hypotheses here are all worths at once, normally distributed, so that the sums come out exactly (a Gaussian process).
 */
export function fit({ factor }: Heard, demands: ArrayLike<number>): Fit {
  const pull = new Float64Array(factor.length);
  let squares = 0;
  for (const [index, row] of factor.entries()) {
    let sum = at(demands, index) - PRIOR;
    for (let k = 0; k < index; k += 1) sum -= (row[k] ?? 0) * (pull[k] ?? 0);
    const entry = sum / at(row, index);
    pull[index] = entry;
    squares += entry * entry;
  }
  for (let index = factor.length - 1; index >= 0; index -= 1) {
    let sum = pull[index] ?? 0;
    for (let k = index + 1; k < factor.length; k += 1) sum -= (at(factor, k)[index] ?? 0) * (pull[k] ?? 0);
    pull[index] = sum / at(at(factor, index), index);
  }
  return { evidence: -squares / 2, pull };
}

/** The worth of each value to the other side, `issue * width + value`, in shares of its best outcome, which is 1. */
export function worthsFrom({ values }: Heard, { sizes, width }: Space, pull: ArrayLike<number>): Float64Array {
  const variance = varianceOf(sizes.length);
  const worths = new Float64Array(sizes.length * width).fill(PRIOR / sizes.length);
  for (const [index, offer] of values.entries()) {
    for (let issue = 0; issue < sizes.length; issue += 1) {
      const slot = issue * width + at(offer, issue);
      worths[slot] = at(worths, slot) + variance * at(pull, index);
    }
  }
  let best = 0;
  for (const [issue, size] of sizes.entries()) {
    best += Math.max(...worths.subarray(issue * width, issue * width + size));
  }
  return best > 0 ? worths.map((worth) => worth / best) : worths;
}
