import { tryOut, type Trial } from '../lab/trial.ts';
import { SEVERITIES, type Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { citationsOf } from './citations.ts';
import { readNamed, type Read } from './open-scenario.ts';
import { problemData, problemText } from './problem-text.ts';
import { isShipped, shippedIds } from './scenario-files.ts';
import { progress, type Terminal } from './terminal.ts';

export interface CheckOptions {
  readonly json?: boolean;
}

/** Checks a scenario: its problems, its tests, its games. 0 where there is nothing to say, 1 where there is. */
export function checkCommand(terminal: Terminal, name: string, { json = false }: CheckOptions): 0 | 1 {
  const read = readNamed(name);
  const trial = tried(terminal, read, isShipped(name) ? [] : shippedIds());
  const problems = [...read.problems, ...read.reading.told(trial?.findings ?? [])].toSorted(errorsFirst);
  const tests = trial?.tests.map(({ id, passed, detail }) => ({ id, passed, detail })) ?? [];
  const ok = problems.length === 0;
  if (json) {
    const citations = read.scenario === undefined ? {} : citationsOf(read.scenario);
    terminal.print(JSON.stringify({ ok, problems: problems.map(problemData), tests, citations }, undefined, 1));
    return ok ? 0 : 1;
  }
  for (const problem of problems) terminal.print(`${problemText(problem)}\n`);
  for (const { id, passed, detail } of tests) terminal.print(`${passed ? 'passed' : 'FAILED'}  ${id}: ${detail}`);
  if (read.scenario !== undefined) {
    for (const [fact, items] of Object.entries(citationsOf(read.scenario))) {
      terminal.print(`${fact}: ${items.length === 0 ? uncited(read.scenario, fact) : items.join(', ')}`);
    }
  }
  if (trial !== undefined) {
    const half = trial.games / 2;
    terminal.print(`How ${half} games among personas ended (${half} more were played at random):`);
    for (const { id, share } of trial.endings) terminal.print(`  ${id}: ${Math.round(100 * share)} in 100`);
  }
  terminal.print(
    ok
      ? `${read.scenario?.title ?? name}: no problems.`
      : `${name}: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}.`,
  );
  return ok ? 0 : 1;
}

/** Of a fact that nothing cites the lesson may tell all the same, from the source that both have. */
function uncited({ facts, lesson }: Scenario, fact: string): string {
  const source = facts[fact]?.source ?? '';
  const told = lesson?.hindsight.some(({ sources }) => sources.includes(source)) === true;
  return told ? 'cited by nobody, but the lesson tells from its source' : 'cited by nobody';
}

/** What must be mended stands before what may be; otherwise as it was found. */
function errorsFirst(one: Problem, other: Problem): number {
  return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}

/** Plays a scenario that has no errors. */
function tried(
  terminal: Terminal,
  { scenario, rulebook, problems }: Read,
  shipped: readonly string[],
): Trial | undefined {
  const broken = problems.some(({ severity }) => severity === 'error');
  if (scenario === undefined || rulebook === undefined || broken) return undefined;
  const flow = tryOut(scenario, rulebook, shipped);
  let step = flow.next();
  let tests = 0;
  const tell = progress(terminal, 'games', step.value.of);
  while (step.done !== true) {
    const known = step.value;
    for (; tests < known.tests.length; tests += 1) terminal.remark(`test ${known.tests[tests]?.id ?? ''}`);
    tell(known.games);
    step = flow.next();
  }
  return step.value;
}
