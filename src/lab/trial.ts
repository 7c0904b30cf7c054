import { persona } from '../minds/persona.ts';
import { explorer } from '../minds/random-mind.ts';
import type { Mind } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Finding } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { idleAllowances } from './allowances.ts';
import { unseen } from './reach.ts';
import { runHistory, runTest, type TestResult } from './scenario-test.ts';
import { simulate } from './simulate.ts';
import { takenId } from './taken-id.ts';
import { together, type EndingShare, type Simulation } from './simulation.ts';

/** Games a scenario is tried out in: as many among personas as among explorers, who look for what can happen. */
export const TRIAL_GAMES = 300;
const BATCH = 25;

/** What is known of a scenario so far. */
export interface Trial {
  readonly tests: readonly TestResult[];
  readonly games: number;
  readonly of: number;
  /** Among personas alone: what players may expect. */
  readonly endings: readonly EndingShare[];
  /** Of what was not seen only when all games are played. Warnings the scenario allows are among them. */
  readonly findings: readonly Finding[];
}

/**
 * Tries a scenario out: its tests and its history, then games. Yields what is known after each test and each batch of games, for who
 * shows progress, and returns it all. The same scenario gives the same result. `shipped`: ids of scenarios beside which it will stand.
 */
export function* tryOut(
  scenario: Scenario,
  rulebook: Rulebook,
  shipped: readonly string[] = [],
): Generator<Trial, Trial> {
  const idle = [...takenId(scenario, shipped), ...idleAllowances(scenario)];
  let history: readonly Finding[] = [];
  const tests: TestResult[] = [];
  const lived: Simulation[] = [];
  const drawn: Simulation[] = [];
  let missing: readonly Finding[] = [];
  const known = (): Trial => ({
    tests: [...tests],
    games: (lived.length + drawn.length) * BATCH,
    of: TRIAL_GAMES,
    endings: lived.length === 0 ? [] : together(lived).endings,
    findings: [...idle, ...history, ...tests.flatMap(({ findings }) => findings), ...missing],
  });
  yield known();
  for (const id of Object.keys(scenario.tests)) {
    tests.push(runTest(scenario, id));
    yield known();
  }
  history = runHistory(scenario);
  const curious = explorer();
  const minds = (mind: Mind): readonly Mind[] => rulebook.parties.map(() => mind);
  for (let games = 0; games < TRIAL_GAMES; games += 2 * BATCH) {
    lived.push(simulate(rulebook, { games: BATCH, seed: `trial/${games}`, minds: () => minds(persona()) }));
    yield known();
    drawn.push(simulate(rulebook, { games: BATCH, seed: `explorer/${games}`, minds: () => minds(curious) }));
    yield known();
  }
  missing = unseen(rulebook, together([...lived, ...drawn]), together(lived));
  return known();
}
