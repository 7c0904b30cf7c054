import { findingsOf, rulebookOf, type CompileOptions } from '../rules/compile.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Problem } from '../scenario/problem.ts';
import { readScenario, type ScenarioReading } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { nothingRead } from '../scenario/unopened.ts';
import { wrongInput, wrongUsage } from './fault.ts';
import { withPaths } from './problem-path.ts';
import { scenarioFiles, shippedIds } from './scenario-files.ts';

export interface Read {
  readonly reading: ScenarioReading;
  /** What reading found, and compiling under every assumption; warnings the scenario allows are left out. */
  readonly problems: readonly Problem[];
  readonly scenario?: Scenario;
  readonly rulebook?: Rulebook;
}

function readingOf(name: string): ScenarioReading {
  const files = scenarioFiles(name);
  if (files.ok) return withPaths(name, readScenario(files.value));
  if (files.failure !== 'not_found') return withPaths(name, nothingRead(files.failure));
  throw wrongUsage(`There is no scenario, folder or file ${name}. Shipped are: ${shippedIds().join(', ')}.`);
}

/** Reads a scenario by the id of a shipped one, its folder, file or zip. Ends the command where there is none. */
export function readNamed(name: string): Read {
  const reading = readingOf(name);
  const { scenario, draft = scenario } = reading;
  if (draft === undefined) return { reading, problems: reading.problems };
  const findings = findingsOf(draft);
  const problems = [...reading.problems, ...reading.told(findings)];
  if (scenario === undefined) return { reading, problems };
  const broken = findings.some(({ severity }) => severity === 'error');
  return { reading, problems, scenario, ...(!broken && { rulebook: rulebookOf(scenario) }) };
}

export interface Opened {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
}

/** Reads a scenario that is to be played. Ends the command, with the problems, where it is broken. */
export function openNamed(name: string, { assumption, length }: CompileOptions = {}): Opened {
  const { scenario, problems } = readNamed(name);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (scenario === undefined || errors.length > 0) throw wrongInput(errors);
  return { scenario, rulebook: compiled(scenario, { ...(assumption && { assumption }), ...(length && { length }) }) };
}

/** The rulebook of a scenario without errors, under an assumption and length. */
export function compiled(scenario: Scenario, options: CompileOptions): Rulebook {
  const { assumption } = options;
  if (assumption !== undefined && !Object.hasOwn(scenario.assumptions, assumption)) {
    throw wrongUsage(
      `There is no assumption “${assumption}”: ${Object.keys(scenario.assumptions).join(', ') || 'none'}.`,
    );
  }
  if (options.length === 'short' && scenario.calendar.short === undefined) {
    throw wrongUsage(`${scenario.id} has no short game.`);
  }
  return rulebookOf(scenario, options);
}
