import type { Scenario } from '../../scenario/scenario.ts';
import type { Findings } from './findings.ts';
import { meant } from './hints.ts';
import { own } from './own.ts';

/**
 * The numbers a game runs under. Every number of a rulebook is read here by its path in the file, so that whatever
 * has a path can be set by an assumption.
 */
export interface Overrides {
  /** The number at a path: that of the assumption, or the scenario's own. What an assumption sets must lie in the range. */
  number(path: string, standing: number, range?: NumberRange): number;
  /** The number an assumption puts in the place of an expression. */
  instead(path: string): number | undefined;
}

/** Least and greatest, both included; only whole numbers where it says so. */
export type NumberRange = readonly [least: number, most: number, whole?: 'whole'];

const ANY: NumberRange = [-Infinity, Infinity];

export interface Assumed extends Overrides {
  /** Reports paths, of any assumption, at which no number was ever read. */
  reportUnread(): void;
}

export function assume(scenario: Scenario, assumption: string, findings: Findings): Assumed {
  const set = new Map(Object.entries(own(scenario.assumptions, assumption)?.set ?? {}));
  // A number that no expression names stands there all the same.
  const read = new Set(Object.keys(scenario.numbers).map((id) => `numbers.${id}`));
  const instead = (path: string): number | undefined => {
    read.add(path);
    return set.get(path);
  };
  return {
    number(path, standing, range = ANY) {
      const [least, most, whole] = range;
      const value = instead(path) ?? standing;
      if (value >= least && value <= most && (whole === undefined || Number.isInteger(value))) return value;
      const hint = `It may be ${whole === undefined ? '' : 'a whole number, '}${least} to ${most}.`;
      findings.add('number_out_of_range', `assumptions.${assumption}.set.${path}`, `${path} cannot be ${value}.`, {
        hint,
      });
      return standing;
    },
    instead,
    reportUnread() {
      for (const [id, { set: numbers }] of Object.entries(scenario.assumptions)) {
        for (const path of Object.keys(numbers).filter((each) => !read.has(each))) {
          findings.add('unknown_number', `assumptions.${id}.set.${path}`, `No number stands at ${path}.`, {
            hint: meant(path, [...read]),
            key: true,
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
