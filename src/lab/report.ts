import type { Level } from '../kernel/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Interval } from './interval.ts';

/** Where reports are drawn up. The same bench gives the same reports, wherever the games are played. */
export interface Bench {
  readonly scenario: Scenario;
  /** Games of the larger parts of a report; the dearer ones take a share of them. */
  readonly games: number;
  /** Games are played on seeds that begin with it. */
  readonly seed: string;
  /** The views of the world that reports are drawn up of: the first, and for those that compare them the others. */
  readonly assumptions: readonly string[];
  /** Who plays every seat in a report that asks it: minds of a level; personas where none is said. */
  readonly level?: Level;
  /** The rulebook under an assumption; under the first of these where none is said. */
  readonly bookOf: (assumption?: string) => Rulebook;
}

/** What is noted of one game, or of one place in it: numbers by name. */
export type Sample = Readonly<Record<string, number>>;

/** Games `from` to `to` − 1 of one part of a report. */
export interface Batch {
  readonly report: string;
  readonly part: string;
  readonly from: number;
  readonly to: number;
}

/** A number that a report gives, with what it should be where that is said. */
export interface Figure extends Interval {
  /** Unique in its report: `held`, `held.pressure_works`. */
  readonly id: string;
  readonly text: string;
  readonly value: number;
  /** Goal: from here, to there; neither: a number for the record. */
  readonly least?: number;
  readonly most?: number;
  /** A score is one of forecasts. */
  readonly unit: 'share' | 'points' | 'number' | 'score';
}

/** Asks for batches of games and takes their samples, in the same order, as often as it likes; then says its figures. */
export type Inquiry = Generator<readonly Batch[], readonly Figure[], readonly (readonly Sample[])[]>;

/** One thing that is asked of a scenario. */
export interface Report {
  readonly id: string;
  /** What is measured and how, for who reads the figures. */
  readonly about: string;
  /** Whether it asks who plays (`Bench.level`); the others say themselves whom they seat. */
  readonly asksMinds?: true;
  /** Plays one game of a part; pure: the same bench, part and game give the same samples. */
  readonly play: (bench: Bench, part: string, game: number) => readonly Sample[];
  readonly inquire: (bench: Bench) => Inquiry;
}

/** Whether a figure is as it should be; undefined where nothing is said. */
export function isMet({ value, least = -Infinity, most = Infinity }: Figure): boolean | undefined {
  if (least === -Infinity && most === Infinity) return undefined;
  return value >= least && value <= most;
}

/** Whether that is sure: all of its interval lies on the same side of what it should be. */
export function isSure({ low, high, least = -Infinity, most = Infinity }: Figure): boolean {
  return (low >= least && high <= most) || high < least || low > most;
}

/** A share of games as a figure. */
export function shareFigure(
  id: string,
  text: string,
  { share, low, high }: { readonly share: number } & Interval,
  goal: Pick<Figure, 'least' | 'most'> = {},
): Figure {
  return { id, text, value: share, low, high, unit: 'share', ...goal };
}

/** A mean, or something else with an interval, as a figure. */
export function meanFigure(
  id: string,
  text: string,
  { mean: value, low, high }: { readonly mean: number } & Interval,
  unit: Figure['unit'],
  goal: Pick<Figure, 'least' | 'most'> = {},
): Figure {
  return { id, text, value, low, high, unit, ...goal };
}

/** The seed of one game of a report. */
export function seedOf({ seed }: Bench, report: string, game: number): string {
  return `${seed}/${report}/${game}`;
}

/** A share of the bench's games, at least `least`. */
export function gamesOf({ games }: Bench, share: number, least = 4): number {
  return Math.max(least, Math.ceil(games * share));
}

/** Seats of people, by index. */
export function playable({ parties }: Rulebook): number[] {
  return parties.flatMap(({ seat }, party) => (seat === 'playable' ? [party] : []));
}

/** The seat of a party; throws where there is none of that id. */
export function seatNamed({ parties }: Rulebook, party: string): number {
  const seat = parties.findIndex(({ id }) => id === party);
  if (seat < 0) throw new RangeError(`No party ${party}`);
  return seat;
}

/** One value of many samples; those that lack it are left out. */
export function column(samples: readonly Sample[], name: string): number[] {
  return samples.flatMap((sample) => sample[name] ?? []);
}
