import type { Finding } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { build } from './compile/build.ts';
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
export function compile(scenario: Scenario, options: CompileOptions = {}): Compiled {
  return build(scenario, options.assumption, options.length ?? 'full');
}

/** Everything that is wrong with a scenario's meaning, under any of its assumptions. */
export function findingsOf(scenario: Scenario): readonly Finding[] {
  const [first, ...others] = Object.keys(scenario.assumptions);
  const found = [...build(scenario, first, 'full').findings];
  const known = new Set(found.map((finding) => JSON.stringify(finding)));
  for (const assumption of others) {
    const own = build(scenario, assumption, 'full').findings.filter((finding) => !known.has(JSON.stringify(finding)));
    found.push(...own.map((finding) => ({ ...finding, message: `Under ${assumption}: ${finding.message}` })));
  }
  return found;
}
