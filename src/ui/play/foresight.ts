import type { Foretold } from '../port/forecast.ts';

/** How good one's forecasts were, over those whose answer came. */
export interface ForecastRecord {
  readonly count: number;
  /** Mean odds said where the answer was yes, and where it was no; absent where there was none. */
  readonly onYes?: number;
  readonly onNo?: number;
  /** Brier's score, 0 to 1: mean of (odds − outcome)², 0 the best; the same of the analysts on those they spoke of. */
  readonly brier: number;
  readonly analysts?: number;
}

const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

/** How good forecasts were; undefined where no answer to one came. Brier, Monthly Weather Review 78 (1950). */
export function recordOf(all: readonly Foretold[]): ForecastRecord | undefined {
  const came = all.flatMap(({ odds, analysts, yes }) =>
    odds === undefined || yes === undefined ? [] : [{ odds, analysts, outcome: yes ? 1 : 0 }],
  );
  if (came.length === 0) return undefined;
  const onYes = came.filter(({ outcome }) => outcome === 1).map(({ odds }) => odds);
  const onNo = came.filter(({ outcome }) => outcome === 0).map(({ odds }) => odds);
  const theirs = came.flatMap(({ analysts, outcome }) => (analysts === undefined ? [] : [(analysts - outcome) ** 2]));
  return {
    count: came.length,
    ...(onYes.length > 0 && { onYes: mean(onYes) }),
    ...(onNo.length > 0 && { onNo: mean(onNo) }),
    brier: mean(came.map(({ odds, outcome }) => (odds - outcome) ** 2)),
    ...(theirs.length > 0 && { analysts: mean(theirs) }),
  };
}
