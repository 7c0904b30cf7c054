import { at } from '../kit/never.ts';
import { meanInterval, type MeanInterval } from './interval.ts';

/** Shares below which the quantiles of a distribution lie. */
export const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Many values in short, in their own unit. */
export interface Distribution extends MeanInterval {
  /** In the order of `QUANTILES`. */
  readonly quantiles: readonly number[];
}

export function distributionOf(values: readonly number[]): Distribution {
  return { ...meanInterval(values), quantiles: QUANTILES.map((share) => quantile(values, share)) };
}

/**
 * The value below which a share of `values` lies, 0 to 1; between two of them in proportion, 0 where there are none.
 * Hyndman and Fan, The American Statistician 50 (1996), definition 7.
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = at(sorted, below);
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}
