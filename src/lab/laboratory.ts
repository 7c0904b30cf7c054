import { rulebookOf } from '../rules/compile.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Batch, Bench, Figure, Report, Sample } from './report.ts';
import { balance } from './reports/balance.ts';
import { beliefs } from './reports/beliefs.ts';
import { characters } from './reports/characters.ts';
import { choices } from './reports/choices.ts';
import { departures } from './reports/departures.ts';
import { outcomes } from './reports/outcomes.ts';
import { ranges } from './reports/ranges.ts';
import { scripts } from './reports/scripts.ts';
import { settled } from './reports/settled.ts';
import { shocks } from './reports/shocks.ts';
import { strength } from './reports/strength.ts';
import { swings } from './reports/swings.ts';
import { takers } from './reports/takers.ts';
import { uses } from './reports/uses.ts';
import { zones } from './reports/zones.ts';

/** Every report there is, in the order in which they are read. */
export const REPORTS: readonly Report[] = [
  ranges,
  strength,
  outcomes,
  departures,
  balance,
  scripts,
  swings,
  settled,
  shocks,
  choices,
  uses,
  zones,
  takers,
  characters,
  beliefs,
];

export function reportNamed(id: string): Report {
  const report = REPORTS.find((one) => one.id === id);
  if (report === undefined) throw new RangeError(`No report ${id}`);
  return report;
}

/** What a bench is set up with; all views of the world where none is named. */
export interface Setting extends Pick<Bench, 'games' | 'seed' | 'level'> {
  readonly assumptions?: readonly string[];
}

/** A bench for a scenario that compiles. */
export function benchOf(scenario: Scenario, { games, seed, level, assumptions: named }: Setting): Bench {
  const assumptions = named ?? Object.keys(scenario.assumptions);
  const books = new Map<string | undefined, Rulebook>();
  const bookOf = (assumption = assumptions[0]): Rulebook => {
    const book = books.get(assumption) ?? rulebookOf(scenario, assumption === undefined ? {} : { assumption });
    books.set(assumption, book);
    return book;
  };
  return { scenario, games, seed, assumptions, bookOf, ...(level !== undefined && { level }) };
}

/** Plays a batch. */
export function playBatch(bench: Bench, { report, part, from, to }: Batch): Sample[] {
  const { play } = reportNamed(report);
  const samples: Sample[] = [];
  for (let game = from; game < to; game += 1) samples.push(...play(bench, part, game));
  return samples;
}

/** Draws up a report here and now; who has more hands than two runs its inquiry and plays the batches elsewhere. */
export function drawUp(bench: Bench, { inquire }: Report): readonly Figure[] {
  const inquiry = inquire(bench);
  let asked = inquiry.next();
  while (asked.done !== true) asked = inquiry.next(asked.value.map((batch) => playBatch(bench, batch)));
  return asked.value;
}
