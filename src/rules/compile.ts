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
