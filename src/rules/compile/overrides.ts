import type { Scenario } from '../../scenario/scenario.ts';
import type { Findings } from './findings.ts';
import { meant } from './hints.ts';
import { own } from './own.ts';

/**
 * The numbers a game runs under. Every number of a rulebook is read here by its path in the file, so that whatever
 * has a path can be set by an assumption.
 */
export interface Overrides {
  /** The number at a path: that of the assumption, or the scenario's own. */
  number(path: string, own: number): number;
  /** The number an assumption puts in the place of an expression. */
  instead(path: string): number | undefined;
}

export interface Assumed extends Overrides {
  /** Reports paths, of any assumption, at which no number was ever read. */
  reportUnread(findings: Findings): void;
}

export function assume(scenario: Scenario, assumption: string): Assumed {
  const set = new Map(Object.entries(own(scenario.assumptions, assumption)?.set ?? {}));
  const read = new Set<string>();
  const instead = (path: string): number | undefined => {
    read.add(path);
    return set.get(path);
  };
  return {
    number: (path, own) => instead(path) ?? own,
    instead,
    reportUnread(findings) {
      for (const [id, { set: numbers }] of Object.entries(scenario.assumptions)) {
        for (const path of Object.keys(numbers).filter((each) => !read.has(each))) {
          findings.add('unknown_number', `assumptions.${id}.set.${path}`, `No number stands at ${path}.`, {
            hint: meant(path, [...read]),
          });
        }
      }
    },
  };
}

/** The assumption of a game: the one named, else the first; empty where a scenario has none. */
export function assumptionOf(scenario: Scenario, named: string | undefined): string {
  return named ?? Object.keys(scenario.assumptions)[0] ?? '';
}
