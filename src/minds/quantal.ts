import { exp } from '../kit/arithmetic.ts';
import { at } from '../kit/never.ts';

/**
 * Draws an index with odds in proportion to `e^(merit / temperature)`: the better the likelier, and of much the same
 * either. `merits` in points, at least one; `temperature` in points, above 0; `draw` uniform in [0, 1).
 * McKelvey and Palfrey, Games and Economic Behavior 10 (1995).
 */
export function quantalChoice(merits: readonly number[], temperature: number, draw: number): number {
  let most = -Infinity;
  for (const merit of merits) if (merit > most) most = merit;
  const weights = merits.map((merit) => exp((merit - most) / temperature));
  let rest = draw * weights.reduce((sum, weight) => sum + weight, 0);
  for (let index = 0; index < weights.length; index += 1) {
    rest -= at(weights, index);
    if (rest < 0) return index;
  }
  return weights.length - 1;
}
