import { log } from '../kit/arithmetic.ts';
import { at } from '../kit/never.ts';
import { addTo, emptyBins, tallyOf, together, type Forecast, type Sums, type Tally } from './forecast-tally.ts';

/** Forecasts of about the same odds: what was said on the mean, and how often it came, 0 to 1. */
export interface Bin {
  /** Odds from a tenth of this to a tenth more: 0 to 9. */
  readonly tenth: number;
  readonly count: number;
  readonly said: number;
  readonly came: number;
}

/** How good forecasts were. */
export interface Reliability {
  readonly forecasts: number;
  /** Mean of −ln of the odds given to what came, in nats; 0 is best. */
  readonly logLoss: number;
  /** Mean of Σ (odds − came)² over the outcomes: 0 is best, 2 is worst. Brier, Monthly Weather Review 78 (1950). */
  readonly brier: number;
  /** The same two, had every forecast given each outcome the share of times it came, of what the forecast was about. */
  readonly baseLogLoss: number;
  readonly baseBrier: number;
  /**
   * Expected calibration error, 0 to 1: the mean gap between what was said and what came, over ten bins of odds, every
   * outcome a forecast of its own. Naeini, Cooper & Hauskrecht, AAAI 29 (2015).
   */
  readonly error: number;
  /** By outcome, from the lowest odds to the highest; bins without a forecast are left out. */
  readonly bins: readonly (readonly Bin[])[];
}

/** Scores forecasts; all 0 where there are none. */
export function reliabilityOf(forecasts: readonly Forecast[]): Reliability {
  return reliabilityIn([tallyOf(forecasts)]);
}

/** Scores the forecasts of several tallies together. */
export function reliabilityIn(tallies: readonly Tally[]): Reliability {
  const { count, loss, square, came, bins } = together(tallies);
  const each = Math.max(1, count);
  const over = emptyBins();
  for (const own of bins) for (const [tenth, sums] of own.entries()) addTo(at(over, tenth), sums);
  const said = over.reduce((sum, bin) => sum + bin.count, 0);
  return {
    forecasts: count,
    logLoss: loss / each,
    brier: square / each,
    baseLogLoss: came.reduce((sum, counts) => sum + lossOfShares(counts), 0) / each,
    baseBrier: came.reduce((sum, counts) => sum + squareOfShares(counts), 0) / each,
    error: over.reduce((sum, bin) => sum + Math.abs(bin.said - bin.came), 0) / Math.max(1, said),
    bins: bins.map((own) => own.flatMap(binOf)),
  };
}

function binOf({ count, said, came }: Readonly<Sums>, tenth: number): readonly Bin[] {
  return count === 0 ? [] : [{ tenth, count, said: said / count, came: came / count }];
}

/** Σ −ln of the share of each outcome, as often as it came. */
function lossOfShares(counts: readonly number[]): number {
  const all = counts.reduce((sum, hits) => sum + hits, 0);
  return counts.reduce((sum, hits) => (hits === 0 ? sum : sum - hits * log(hits / all)), 0);
}

/** The squares of a forecast that gives shares p are on the mean 1 − Σ p². */
function squareOfShares(counts: readonly number[]): number {
  const all = counts.reduce((sum, hits) => sum + hits, 0);
  return all === 0 ? 0 : all - counts.reduce((sum, hits) => sum + hits * hits, 0) / all;
}
