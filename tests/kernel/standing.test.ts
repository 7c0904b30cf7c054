import { describe, expect, it } from 'vitest';
import { replay } from '../../src/kernel/replay.ts';
import { differencesOf, voids } from '../../src/kernel/standing.ts';
import { recordedGame } from '../fixtures/recorded-game.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const { record } = recordedGame(rulebook, 'standing');

describe('how a record stands to the rules at hand', () => {
  it('has no difference where it was played', () => {
    expect(differencesOf(record, rulebook)).toEqual([]);
  });

  it.each([
    ['older_rules', { ...record, rules: record.rules - 1 }],
    ['newer_rules', { ...record, rules: record.rules + 1 }],
    ['other_scenario', { ...record, scenario: 'elsewhere' }],
    ['other_assumption', { ...record, assumption: 'elsewise' }],
    ['other_length', { ...record, length: 'short' as const }],
    ['other_rulebook', { ...record, rulesHash: 'ff' }],
    ['other_texts', { ...record, textHash: 'ff' }],
  ])('%s', (difference, other) => {
    expect(differencesOf(other, rulebook)).toEqual([difference]);
  });

  it('is voided by nothing but other texts', () => {
    const differences = ['older_rules', 'other_rulebook'] as const;
    expect(differencesOf({ ...record, rulesHash: 'ff', rules: 0 }, rulebook)).toEqual(differences);
    expect([...differences, 'other_texts' as const].map(voids)).toEqual([true, true, false]);
  });

  it('is not said to differ in texts alone where the rulebook is another', () => {
    expect(differencesOf({ ...record, textHash: 'ff', rulesHash: 'ff' }, rulebook)).toEqual(['other_rulebook']);
  });

  it('plays the same under other texts', () => {
    const again = replay({ ...record, textHash: 'ff' }, rulebook);
    expect([again.differences, again.outcome]).toEqual([['other_texts'], { kind: 'matches' }]);
  });
});
