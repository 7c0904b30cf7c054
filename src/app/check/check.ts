import { TRIAL_GAMES, tryOut, type Trial } from '../../lab/trial.ts';
import { chartOf } from '../../machine/chart.ts';
import { findingsOf, rulebookOf } from '../../rules/compile.ts';
import type { Problem } from '../../scenario/problem.ts';
import { readScenario, type ScenarioReading } from '../../scenario/read-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { nothingRead } from '../../scenario/unopened.ts';
import type { CheckView } from '../../ui/port/check.ts';
import { chartRegions } from './chart-regions.ts';
import type { CheckNews } from './message.ts';
import { loneFile, openFiles, SCENARIO_FILE } from './open-files.ts';

const NOTHING: CheckView = {
  state: 'reading',
  plays: false,
  games: 0,
  of: TRIAL_GAMES,
  problems: [],
  tests: [],
  endings: [],
  chart: [],
};

/** Checks a scenario: reads it, compiles it, plays it; yields what is known after each step. `shipped`: ids of those beside which it will stand. */
export function* check(
  brought: ReadonlyMap<string, Uint8Array>,
  shipped: readonly string[] = [],
): Generator<CheckNews> {
  yield { check: NOTHING, problems: [] };
  try {
    yield* checked(brought, shipped);
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    yield { check: { ...NOTHING, state: 'done', failure: message }, problems: [] };
  }
}

function* checked(brought: ReadonlyMap<string, Uint8Array>, shipped: readonly string[]): Generator<CheckNews> {
  const files = openFiles(brought);
  const reading = called(loneFile(brought), files.ok ? readScenario(files.value) : nothingRead(files.failure));
  const { scenario, draft = scenario } = reading;
  const meaning = draft ? reading.told(findingsOf(draft)) : [];
  const problems: readonly Problem[] = [...reading.problems, ...meaning];
  const broken = problems.some(({ severity }) => severity === 'error');
  const rulebook = scenario && !broken ? rulebookOf(scenario) : undefined;
  if (!scenario || !rulebook) {
    yield { check: { ...NOTHING, state: 'done', problems }, problems };
    return;
  }
  const chart = chartRegions(chartOf(rulebook, scenario));
  const known: CheckView = { ...NOTHING, state: 'playing', plays: true, problems, chart };
  yield { check: known, problems, scenario };
  const trials = tryOut(scenario, rulebook, shipped);
  let trial = trials.next();
  for (; trial.done !== true; trial = trials.next()) yield tried(known, trial.value, scenario, reading, 'playing');
  // What a loop would not see: the trial returns its last word, with what was never met in any game.
  yield tried(known, trial.value, scenario, reading, 'done');
}

/** A reading whose problems stand in the file by the name under which it was brought. */
function called(name: string | undefined, reading: ScenarioReading): ScenarioReading {
  if (name === undefined) return reading;
  const named = (problem: Problem): Problem => (problem.file === SCENARIO_FILE ? { ...problem, file: name } : problem);
  return { ...reading, problems: reading.problems.map(named), told: (found) => reading.told(found).map(named) };
}

function tried(
  known: CheckView,
  { tests, games, of, endings, findings }: Trial,
  scenario: Scenario,
  { told: placed }: ScenarioReading,
  state: 'playing' | 'done',
): CheckNews {
  const problems = [...known.problems, ...placed(findings)];
  const told = endings.map(({ id, count }) => ({ id, text: scenario.endings[id]?.text ?? id, count }));
  const results = tests.map(({ id, passed, detail }) => ({ id, passed, detail }));
  return { check: { ...known, state, games, of, problems, tests: results, endings: told }, problems, scenario };
}
