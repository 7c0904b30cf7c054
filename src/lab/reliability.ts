import { log, mean } from '../kit/arithmetic.ts';
import { at } from '../kit/never.ts';

/** Odds given to each of some outcomes, of which one came. */
export interface Forecast {
  /** Each 0 to 1; together 1. */
  readonly odds: readonly number[];
  /** Index of the one that came. */
  readonly came: number;
}

/** Forecasts of about the same odds: what was said on the mean, and how often it came, 0 to 1. */
export interface Bin {
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
  /** The same two, had every forecast given each outcome the share of times it came. */
  readonly baseLogLoss: number;
  readonly baseBrier: number;
  /**
   * Expected calibration error, 0 to 1: the mean gap between what was said and what came, over ten bins of odds, every
   * outcome a forecast of its own. Naeini, Cooper & Hauskrecht, AAAI 29 (2015).
   */
  readonly error: number;
  /** From the lowest odds to the highest; bins without a forecast are left out. */
  readonly bins: readonly Bin[];
}

const BINS = 10;
/** Odds are not held for smaller than this, so that one surprise does not cost everything. */
const LEAST = 1e-6;

/** Scores forecasts, each of the same outcomes; all 0 where there are none. */
export function reliabilityOf(forecasts: readonly Forecast[]): Reliability {
  const { length } = forecasts;
  const outcomes = forecasts.reduce((most, { odds }) => Math.max(most, odds.length), 0);
  const shares = Array.from(
    { length: outcomes },
    (_, outcome) => forecasts.filter(({ came }) => came === outcome).length / Math.max(1, length),
  );
  const based = forecasts.map(({ came }) => ({ odds: shares, came }));
  const bins = binsOf(forecasts);
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return {
    forecasts: length,
    logLoss: mean(forecasts.map(lossOf)),
    brier: mean(forecasts.map(squareOf)),
    baseLogLoss: mean(based.map(lossOf)),
    baseBrier: mean(based.map(squareOf)),
    error: bins.reduce((sum, { count, said, came }) => sum + (count / all) * Math.abs(said - came), 0),
    bins,
  };
}

const lossOf = ({ odds, came }: Forecast): number => -log(Math.max(LEAST, at(odds, came)));

const squareOf = ({ odds, came }: Forecast): number =>
  odds.reduce((sum, said, outcome) => {
    const gap = said - (outcome === came ? 1 : 0);
    return sum + gap * gap;
  }, 0);

function binsOf(forecasts: readonly Forecast[]): Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, said: 0, came: 0 }));
  for (const { odds, came } of forecasts) {
    for (const [outcome, said] of odds.entries()) {
      const bin = at(bins, Math.min(BINS - 1, Math.floor(said * BINS)));
      bin.count += 1;
      bin.said += said;
      bin.came += outcome === came ? 1 : 0;
    }
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ count, said, came }) => ({ count, said: said / count, came: came / count }));
}
