import { persona } from '../minds/persona.ts';
import { rulebookOf } from '../rules/compile.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Finding } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScenarioTest } from '../scenario/study.ts';
import { at } from '../kit/never.ts';
import { CODES, type LabCode } from './codes.ts';
import { playLine } from './line-game.ts';
import { seenValues } from './seen-values.ts';
import { simulate } from './simulate.ts';
import { unplayedText } from './why-unplayed.ts';

/** What came of one test of a scenario. */
export interface TestResult {
  readonly id: string;
  readonly passed: boolean;
  /** One sentence: what was seen. */
  readonly detail: string;
  /** What to tell the author; none where it passed. */
  readonly findings: readonly Finding[];
}

/** Runs one test of a scenario that compiles. A line's expectation is asked at the end of its game. */
export function runTest(scenario: Scenario, id: string): TestResult {
  const test = scenario.tests[id];
  if (test === undefined) throw new RangeError(`No test ${id}`);
  return test.kind === 'line' ? runLine(scenario, id, test) : runGames(scenario, id, test);
}

function rulebookFor(scenario: Scenario, assumption: string | undefined, length: 'full' | 'short' = 'full'): Rulebook {
  return rulebookOf(scenario, { length, ...(assumption !== undefined && { assumption }) });
}

function runLine(scenario: Scenario, id: string, test: ScenarioTest & { kind: 'line' }): TestResult {
  const line = scenario.lines[test.line];
  if (line === undefined) throw new RangeError(`No line ${test.line}`);
  const rulebook = rulebookFor(scenario, line.assumption, line.length);
  const { game, unplayed } = playLine(rulebook, line, { seed: `test/${id}`, force: test.force });
  const { evaluator, state } = game.position;
  const expectation = rulebook.expectations[id];
  if (expectation === undefined) throw new RangeError(`Nothing is expected of ${id}`);
  const holds = evaluator.value(expectation, state) !== 0;
  const ending = at(rulebook.endings, at(state, rulebook.layout.ending) - 1).id;
  const findings = unplayed.map((entry) =>
    finding('line_illegal', `lines.${test.line}.${entry.turn}`, `${unplayedText(entry)} (test ${id}).`),
  );
  if (!holds) {
    const seen = seenValues(rulebook, state, test.expect.tree);
    const message = `“${test.expect.source}” does not hold at the end of the line ${test.line}; it ends with ${ending}${seen === '' ? '' : `; ${seen}`}.`;
    findings.push(finding('test_failed', `tests.${id}`, message));
  }
  const detail = `The line ${test.line} ends with ${ending}.`;
  return { id, passed: findings.length === 0, detail, findings };
}

/** The line of history, played as `replay` plays it: what it leaves open nobody does. Nothing where a scenario has none. */
export function runHistory(scenario: Scenario): readonly Finding[] {
  const line = scenario.lines[HISTORY];
  if (line === undefined) return [];
  const { unplayed } = playLine(rulebookFor(scenario, line.assumption, line.length), line, { seed: HISTORY });
  return unplayed.map((entry) =>
    finding('line_illegal', `lines.${HISTORY}.${entry.turn}`, `${unplayedText(entry)} (${HISTORY}).`),
  );
}

const HISTORY = 'history';

function runGames(scenario: Scenario, id: string, test: ScenarioTest & { kind: 'games' }): TestResult {
  const rulebook = rulebookFor(scenario, test.assumption);
  const mind = persona();
  const minds = rulebook.parties.map(() => mind);
  const { endings } = simulate(rulebook, { games: test.games, seed: `test/${id}`, minds: () => minds });
  const asked = endings.filter(({ id: ending }) => Object.hasOwn(test.expect, ending));
  const findings = asked.flatMap(({ id: ending, share }) => {
    const [low, high] = test.expect[ending] ?? [0, 1];
    if (share >= low && share <= high) return [];
    const message = `${ending} was the end of ${inHundred(share)} of ${test.games} games, not of ${low * 100} to ${high * 100} in 100.`;
    return [finding('test_failed', `tests.${id}.expect.${ending}`, message)];
  });
  const detail = `${test.games} games: ${asked.map(({ id: ending, share }) => `${ending} ${inHundred(share)}`).join(', ')}.`;
  return { id, passed: findings.length === 0, detail, findings };
}

function inHundred(share: number): string {
  return `${Math.round(share * 1000) / 10} in 100`;
}

function finding(code: LabCode, path: string, message: string): Finding {
  return { code, severity: CODES[code].severity, path, message };
}
