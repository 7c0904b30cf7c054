import { mean } from '../kit/arithmetic.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Half-width of a 95 % interval in standard deviations of the normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * Wilson's score interval of 95 % for a share seen `hits` times in `trials` (both ≥ 0, hits ≤ trials); 0 to 1 where
 * there were no trials. Unlike the plain one it stays within 0..1 and says something at 0 hits.
 * Wilson, Journal of the American Statistical Association 22 (1927).
 */
export function shareInterval(hits: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = hits / trials;
  const square = Z95 * Z95;
  const middle = (share + square / (2 * trials)) / (1 + square / trials);
  const spread =
    (Z95 / (1 + square / trials)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials));
  return { low: Math.max(0, middle - spread), high: Math.min(1, middle + spread) };
}

/** A mean with its interval of 95 %. */
export interface MeanInterval extends Interval {
  readonly mean: number;
}

/** Of one game of a pair: what was measured, or undefined where it does not count. */
export type Counted = number | undefined;

/** Difference of two means over the games that count, with its interval of 95 %. */
export interface PairedDifference extends MeanInterval {
  readonly without: number;
  readonly with: number;
}

/**
 * Mean of the second of each pair less the mean of the first, each over the games of its own that count. Two ratios of
 * sums over the same pairs: the interval is that of their difference made linear in what each pair adds to either
 * (Taylor; Cochran, Sampling Techniques, 1977, chapter 6), so that pairs of which both count keep what the shared luck
 * takes out, and the others stand as independent games. Where all count it is the interval of the mean difference.
 * With fewer than two games on one side the interval is without end; the mean of none is 0.
 */
export function pairedDifference(pairs: readonly (readonly [Counted, Counted])[]): PairedDifference {
  const one = countedMean(pairs.map(([first]) => first));
  const other = countedMean(pairs.map(([, second]) => second));
  const difference = other.mean - one.mean;
  const ends = { without: one.mean, with: other.mean, mean: difference };
  if (one.count < 2 || other.count < 2) return { ...ends, low: -Infinity, high: Infinity };
  const pull = (value: Counted, { mean: middle, count }: CountedMean): number =>
    value === undefined ? 0 : ((value - middle) * pairs.length) / count;
  // These add up to 0; their spread is that of the difference.
  const { low, high } = meanInterval(pairs.map(([first, second]) => pull(second, other) - pull(first, one)));
  return { ...ends, low: difference + low, high: difference + high };
}

interface CountedMean {
  readonly mean: number;
  readonly count: number;
}

function countedMean(values: readonly Counted[]): CountedMean {
  const counted = values.filter((value) => value !== undefined);
  return { mean: mean(counted), count: counted.length };
}

/**
 * Mean of `values` with an interval of 95 % by the normal distribution; from about thirty values on it means what it
 * says. One value or none says nothing: the interval is without end, the mean of none is 0.
 */
export function meanInterval(values: readonly number[]): MeanInterval {
  const { length } = values;
  const middle = mean(values);
  if (length < 2) return { mean: middle, low: -Infinity, high: Infinity };
  const square = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / (length - 1);
  const spread = Z95 * Math.sqrt(square / length);
  return { mean: middle, low: middle - spread, high: middle + spread };
}

/**
 * Mean of values of at most 1 with an interval of 95 % that ends there. Where none is below 0, either, it stays within 0..1: Wilson's for
 * as many yes-or-no trials as would spread as much (their effective number: Korn & Graubard, Survey Methodology 24, 1998). One value or
 * none says nothing, as of any mean.
 */
export function meanShareInterval(values: readonly number[]): MeanInterval {
  const plain = meanInterval(values);
  const { mean: middle, high } = plain;
  const error = (high - middle) / Z95;
  if (error === 0 || !Number.isFinite(error)) return plain;
  if (values.some((value) => value < 0)) return { ...plain, high: Math.min(1, high) };
  const trials = (middle * (1 - middle)) / (error * error);
  return { ...shareInterval(middle * trials, trials), mean: middle };
}
