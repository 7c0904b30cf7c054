import { at } from '../kit/never.ts';
import { Z95, type MeanInterval } from './interval.ts';

/**
 * How well a forecast tells two outcomes apart: the odds, 0 to 1, that of two games, one of each outcome, the one that
 * came out so had been given the higher odds; one half is no better than a coin. Undefined where only one outcome came.
 * Area under the curve of hits over false alarms, with the interval of 95 % of Hanley and McNeil, Radiology 143 (1982).
 */
export function areaUnderCurve(forecasts: readonly number[], came: readonly boolean[]): MeanInterval | undefined {
  const yes = forecasts.filter((_, place) => at(came, place));
  const no = forecasts.filter((_, place) => !at(came, place));
  if (yes.length === 0 || no.length === 0) return undefined;
  let won = 0;
  for (const one of yes) for (const other of no) won += one > other ? 1 : one === other ? 0.5 : 0;
  const area = won / (yes.length * no.length);
  // Where every pair went one way, the spread is reckoned as if half a game had gone the other: few games prove little.
  const most = 1 - 0.5 / (yes.length + no.length);
  const held = Math.min(most, Math.max(1 - most, area));
  const alike = held / (2 - held);
  const twice = (2 * held * held) / (1 + held);
  const square =
    (held * (1 - held) + (yes.length - 1) * (alike - held * held) + (no.length - 1) * (twice - held * held)) /
    (yes.length * no.length);
  const spread = Z95 * Math.sqrt(Math.max(0, square));
  return { mean: area, low: Math.max(0, area - spread), high: Math.min(1, area + spread) };
}
