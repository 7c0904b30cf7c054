import { simulate } from '../../lab/simulate.ts';
import { chartOf } from '../../machine/chart.ts';
import { persona } from '../../minds/persona.ts';
import { compile } from '../../rules/compile.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Problem } from '../../scenario/problem.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { CheckView } from '../../ui/port/check.ts';
import { chartRegions } from './chart-regions.ts';
import type { CheckNews } from './message.ts';
import { openFiles } from './open-files.ts';

/** Games a brought scenario is played for. */
export const GAMES = 300;
const BATCH = 20;

const NOTHING: CheckView = {
  state: 'reading',
  games: 0,
  of: GAMES,
  problems: [],
  tests: [],
  endings: [],
  chart: [],
};

/** Checks a scenario: reads it, compiles it, plays it; yields what is known after each step. */
export function* check(brought: ReadonlyMap<string, Uint8Array>): Generator<CheckNews> {
  yield { check: NOTHING, problems: [] };
  try {
    yield* checked(brought);
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    yield { check: { ...NOTHING, state: 'done', failure: message }, problems: [] };
  }
}

function* checked(brought: ReadonlyMap<string, Uint8Array>): Generator<CheckNews> {
  const reading = readScenario(openFiles(brought));
  const { scenario } = reading;
  const compiled = scenario ? compile(scenario) : undefined;
  const silenced = scenario?.allow ?? {};
  const meaning = (compiled?.findings ?? []).filter(({ code }) => !Object.hasOwn(silenced, code)).map(reading.place);
  const problems: readonly Problem[] = [...reading.problems, ...meaning];
  const rulebook = compiled?.rulebook;
  if (!scenario || !rulebook) {
    yield { check: { ...NOTHING, state: 'done', problems }, problems };
    return;
  }
  const known: CheckView = { ...NOTHING, state: 'playing', problems, chart: chartRegions(chartOf(rulebook, scenario)) };
  yield { check: known, problems, scenario };
  yield* played(scenario, rulebook, known);
}

function* played(scenario: Scenario, rulebook: Rulebook, known: CheckView): Generator<CheckNews> {
  const { problems } = known;
  const mind = persona('normal');
  const minds = rulebook.parties.map(() => mind);
  const counts = new Map<string, number>();
  for (let games = 0; games < GAMES; games += BATCH) {
    const { endings } = simulate(rulebook, { games: BATCH, seed: `check/${games}`, minds: () => minds });
    for (const { id, count } of endings) counts.set(id, (counts.get(id) ?? 0) + count);
    const all = Object.entries(scenario.endings).map(([id, { text }]) => ({ id, text, count: counts.get(id) ?? 0 }));
    const state = games + BATCH < GAMES ? 'playing' : 'done';
    yield { check: { ...known, state, games: games + BATCH, endings: all }, problems, scenario };
  }
}
