import type { Difference } from '../kernel/standing.ts';

const SENTENCES: Readonly<Record<Difference, string>> = {
  older_rules: 'The record was played under older rules.',
  newer_rules: 'The record was played under newer rules than these.',
  other_scenario: 'The record is of another scenario.',
  other_assumption: 'The record was played under other assumptions.',
  other_length: 'The record is of a game of another length.',
  other_rulebook: 'The scenario decides otherwise than it did when the record was made.',
  other_texts: 'Only texts of the scenario have changed since; that changes nothing in the game.',
};

/** How a record stands to what it is replayed under, in a sentence. */
export function differenceText(difference: Difference): string {
  return SENTENCES[difference];
}
