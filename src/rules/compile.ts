import type { Finding } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { build } from './compile/build.ts';
import { checkMeaning } from './compile/checks.ts';
import type { Rulebook } from './rulebook.ts';

export interface CompileOptions {
  /** Id of an assumption; the first of the scenario where none is named. */
  readonly assumption?: string;
  readonly length?: 'full' | 'short';
}

export interface Compiled {
  /** Only where no finding is an error. */
  readonly rulebook?: Rulebook;
  readonly findings: readonly Finding[];
}

/**
 * Turns a scenario into the rulebook of one game: names become indices, numbers slots, expressions formulas. Everything
 * that is wrong with the scenario's meaning is found at once.
 */
export function compile(scenario: Scenario, { assumption, length = 'full' }: CompileOptions = {}): Compiled {
  const { rulebook, bench, overrides } = build(scenario, assumption, length);
  checkMeaning(bench, rulebook);
  overrides.reportUnread();
  const { fatal, list: findings } = bench.findings;
  return fatal() ? { findings } : { rulebook, findings };
}

/**
 * The rulebook of a scenario that was found to be in order (`findingsOf`). It asks nothing again, which takes most of the time
 * of `compile`. Throws where names stand for nothing after all.
 */
export function rulebookOf(scenario: Scenario, { assumption, length = 'full' }: CompileOptions = {}): Rulebook {
  const { rulebook, bench } = build(scenario, assumption, length);
  const { fatal, list } = bench.findings;
  if (fatal()) throw new Error(list.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return rulebook;
}

/** Everything that is wrong with a scenario's meaning, under any of its assumptions. */
export function findingsOf(scenario: Scenario): readonly Finding[] {
  const [first, ...others] = Object.keys(scenario.assumptions);
  const under = (assumption: string | undefined): readonly Finding[] =>
    compile(scenario, assumption === undefined ? {} : { assumption }).findings;
  const found = [...under(first)];
  const known = new Set(found.map((finding) => JSON.stringify(finding)));
  for (const assumption of others) {
    const own = under(assumption).filter((finding) => !known.has(JSON.stringify(finding)));
    found.push(...own.map((finding) => ({ ...finding, message: `Under ${assumption}: ${finding.message}` })));
  }
  return found;
}
