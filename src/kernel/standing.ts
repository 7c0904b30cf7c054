import type { Rulebook } from '../rules/rulebook.ts';
import { RULES, type GameRecord } from './record.ts';

/**
 * How a record stands to the rules and the scenario at hand. `older_rules` and `newer_rules`: another number of rules;
 * `other_rulebook`: a scenario that decides otherwise; `other_texts`: only words differ, which voids nothing.
 */
export const DIFFERENCES = [
  'older_rules',
  'newer_rules',
  'other_scenario',
  'other_assumption',
  'other_length',
  'other_rulebook',
  'other_texts',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** Every way in which a record was played under something else than this rulebook, the gravest first. */
export function differencesOf(record: GameRecord, rulebook: Rulebook, rules: number = RULES): readonly Difference[] {
  const found: Readonly<Record<Difference, boolean>> = {
    older_rules: record.rules < rules,
    newer_rules: record.rules > rules,
    other_scenario: record.scenario !== rulebook.scenario,
    other_assumption: record.assumption !== rulebook.assumption,
    other_length: record.length !== rulebook.length,
    other_rulebook: record.rulesHash !== rulebook.rulesHash,
    // Said only where nothing else has changed: beside other rules it would promise that nothing matters.
    other_texts: record.rulesHash === rulebook.rulesHash && record.textHash !== rulebook.textHash,
  };
  return DIFFERENCES.filter((difference) => found[difference]);
}

/** Whether a record need not play the same any more: everything but other texts. */
export function voids(difference: Difference): boolean {
  return difference !== 'other_texts';
}
