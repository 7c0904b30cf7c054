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
    expect(differencesOf({ ...record, textHash: 'ff', rulesHash: 'ff', rules: 0 }, rulebook).map(voids)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('plays the same under other texts', () => {
    const again = replay({ ...record, textHash: 'ff' }, rulebook);
    expect([again.differences, again.outcome]).toEqual([['other_texts'], { kind: 'matches' }]);
  });
});
