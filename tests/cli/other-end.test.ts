import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherEnd } from '../../src/cli/other-end.ts';
import { SHIPPED } from '../../src/cli/scenario-files.ts';
import { RULES, type GameRecord } from '../../src/kernel/record.ts';
import { at } from '../../src/kit/never.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const folder = join(SHIPPED, 'first_steps', 'records');
const text = readFileSync(join(folder, at(readdirSync(folder), 0)), 'utf8');
// Of the rules and the scenario at hand, whatever was shipped.
const record: GameRecord = { ...(JSON.parse(text) as GameRecord), rules: RULES, rulesHash: rulebook.rulesHash };
const other = { ...record, end: '0123456789abcdef' };
const said = (written: object): string | undefined => otherEnd(JSON.stringify(written), rulebook);

describe('a record that comes out otherwise', () => {
  it('gives the rules away where it is of the same rules and the same scenario', () => {
    const last = record.turns.at(-1)?.turn ?? 0;
    expect(said(other)).toBe(
      `Turn ${last} is the first that differs: what came of it is not what stands in the record.`,
    );
  });

  it('gives them away too where only texts have changed', () => {
    expect(said({ ...other, textHash: 'x' })).toBeDefined();
  });

  it.each([
    ['of older rules', { rules: RULES - 1 }],
    ['of a scenario that decided otherwise', { rulesHash: 'x' }],
    ['of another length', { length: 'short' as const }],
  ])('is as it should be where it is told apart: %s', (_, under) => {
    expect(said({ ...other, ...under })).toBeUndefined();
  });
});

it('a record that comes out as it did gives nothing away, nor does what is no record', () => {
  expect(said(record)).toBeUndefined();
  expect(otherEnd('{', rulebook)).toBeUndefined();
});
