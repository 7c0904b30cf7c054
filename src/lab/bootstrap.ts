import { drawsOf } from '../kit/luck.ts';
import { at } from '../kit/never.ts';
import { quantile } from './distribution.ts';
import type { MeanInterval } from './interval.ts';

const RESAMPLES = 400;

/**
 * A statistic of several lists with an interval of 95 %: the lists are drawn anew from themselves, each by itself, and the
 * statistic is taken each time (percentile bootstrap; Efron, The Annals of Statistics 7, 1979). Its luck is its own: the
 * same lists give the same interval.
 */
export function bootstrap<Item>(
  lists: readonly (readonly Item[])[],
  statistic: (lists: readonly (readonly Item[])[]) => number,
): MeanInterval {
  const draw = drawsOf('bootstrap');
  const seen: number[] = [];
  for (let n = 0; n < RESAMPLES; n += 1) {
    const value = statistic(lists.map((list) => list.map(() => at(list, Math.floor(draw() * list.length)))));
    if (Number.isFinite(value)) seen.push(value);
  }
  return { mean: statistic(lists), low: quantile(seen, 0.025), high: quantile(seen, 0.975) };
}
