import { log } from '../kit/arithmetic.ts';
import { at } from '../kit/never.ts';

/** Odds given to each of some outcomes, of which one came. */
export interface Forecast {
  /** What it was about, 0 or more: forecasts about the same have the same outcomes. Default: 0. */
  readonly about?: number;
  /** Each 0 to 1; together 1. */
  readonly odds: readonly number[];
  /** Index of the one that came. */
  readonly came: number;
}

/** What forecasts come to in sums: those of several games are put together without going through them again. */
export interface Tally {
  readonly count: number;
  readonly loss: number;
  readonly square: number;
  /** How often each outcome came, by what the forecasts were about. */
  readonly came: readonly (readonly number[])[];
  /** By outcome and tenth of the odds. */
  readonly bins: readonly (readonly Readonly<Sums>[])[];
}

/** Of forecasts whose odds lie in one tenth: how many, the sum of the odds, how often it came. */
export interface Sums {
  count: number;
  said: number;
  came: number;
}

/** Bins of odds: tenths. */
const BINS = 10;
/** Odds are not held for smaller than this, so that one surprise does not cost everything. */
const LEAST = 1e-6;

export function tallyOf(forecasts: readonly Forecast[]): Tally {
  const came: number[][] = [];
  const bins: Sums[][] = [];
  let [loss, square] = [0, 0];
  for (const { about = 0, odds, came: outcome } of forecasts) {
    loss -= log(Math.max(LEAST, at(odds, outcome)));
    const counts = listAt(came, about, () => []);
    for (const [index, said] of odds.entries()) {
      const hit = index === outcome ? 1 : 0;
      square += (said - hit) * (said - hit);
      counts[index] = (counts[index] ?? 0) + hit;
      const tenth = Math.min(BINS - 1, Math.floor(said * BINS));
      addTo(at(listAt(bins, index, emptyBins), tenth), { count: 1, said, came: hit });
    }
  }
  return { count: forecasts.length, loss, square, came, bins };
}

/** The tallies of several lists as that of all of them. */
export function together(tallies: readonly Tally[]): Tally {
  const came: number[][] = [];
  const bins: Sums[][] = [];
  let [count, loss, square] = [0, 0, 0];
  for (const tally of tallies) {
    count += tally.count;
    loss += tally.loss;
    square += tally.square;
    for (const [about, own] of tally.came.entries()) {
      const counts = listAt(came, about, () => []);
      for (const [outcome, hits] of own.entries()) counts[outcome] = (counts[outcome] ?? 0) + hits;
    }
    for (const [outcome, own] of tally.bins.entries()) {
      const sums = listAt(bins, outcome, emptyBins);
      for (const [tenth, more] of own.entries()) addTo(at(sums, tenth), more);
    }
  }
  return { count, loss, square, came, bins };
}

/** The list at a place of some lists, which are made up to there. */
function listAt<Item>(lists: Item[][], place: number, made: () => Item[]): Item[] {
  while (lists.length <= place) lists.push(made());
  return at(lists, place);
}

export const emptyBins = (): Sums[] => Array.from({ length: BINS }, () => ({ count: 0, said: 0, came: 0 }));

/** Adds more to some sums. */
export function addTo(sums: Sums, { count, said, came }: Readonly<Sums>): void {
  sums.count += count;
  sums.said += said;
  sums.came += came;
}
