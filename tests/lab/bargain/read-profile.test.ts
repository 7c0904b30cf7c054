import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../src/lab/bargain/read-profile.ts';

const HARBOUR = `{ "LinearAdditiveUtilitySpace": {
  "issueUtilities": {
    "fishing": { "DiscreteValueSetUtilities": { "valueUtilities": { "none": 0, "shared": "0.6", "open": 1 } } },
    "patrols": { "DiscreteValueSetUtilities": { "valueUtilities": { "each": 1.0, "joint": 0 } } } },
  "issueWeights": { "fishing": 0.7, "patrols": "0.3" },
  "domain": { "name": "harbour", "issuesValues": {
    "fishing": { "values": ["none", "shared", "open"] }, "patrols": { "values": ["each", "joint"] } } },
  "name": "north", "colour": [true, null],
  "reservationBid": { "issuevalues": { "fishing": "shared", "patrols": "joint" } } } }`;

/** The harbour with a passage changed. */
function edited(from: string, to: string): string {
  expect(HARBOUR).toContain(from);
  return HARBOUR.replace(from, to);
}

/** Each problem: its code and the text that begins at its place. */
function problemsOf(source: string): [string, string][] {
  const read = readProfile(source);
  return read.ok ? [] : read.failure.map(({ code, offset }) => [code, source.slice(offset, offset + 8)]);
}

describe('a profile', () => {
  it('is weights times utilities as written, numbers as texts too; other keys are passed over', () => {
    const read = readProfile(HARBOUR);
    expect(read.ok && read.value).toEqual({
      name: 'north',
      issues: [
        { name: 'fishing', values: ['none', 'shared', 'open'], worths: [0, 0.7 * 0.6, 0.7] },
        { name: 'patrols', values: ['each', 'joint'], worths: [0.3, 0] },
      ],
      reservation: 0.7 * 0.6,
    });
  });

  it.each([
    [',\n  "reservationBid": { "issuevalues": { "fishing": "shared", "patrols": "joint" } }', ''],
    ['{ "issuevalues": { "fishing": "shared", "patrols": "joint" } }', 'null'],
  ])('without a reservation bid falls back on nothing', (from, to) => {
    const read = readProfile(edited(from, to));
    expect(read.ok && read.value.reservation).toBe(0);
  });

  it.each([
    ['not JSON', HARBOUR.slice(0, -1), [['not_json', '']]],
    ['something else', '{ "other": 1 }', [['missing_key', '{ "other']]],
    ['a list', '[]', [['wrong_type', '[]']]],
    ['no weights', edited('"issueWeights"', '"weights"'), [['missing_key', '{\n  "iss']]],
    ['a weight that is missing', edited('"patrols": "0.3"', '"patrol": 0.3'), [['missing_key', '{ "fishi']]],
    ['a weight that is no number', edited('"0.3"', '"much"'), [['wrong_type', '"much" }']]],
    ['a utility that is missing', edited('"shared": "0.6", ', ''), [['missing_key', '{ "none"']]],
    ['a utility that is no number', edited('"none": 0', '"none": []'), [['wrong_type', '[], "sha']]],
    [
      'a value twice',
      edited('"none", "shared", "open"]', '"none", "none", "shared", "open"]'),
      [['duplicate_value', '"none", ']],
    ],
    ['no values', edited('["each", "joint"]', '[]'), [['wrong_type', '[] } } }']]],
    [
      'a range instead of values',
      edited('"values": ["each", "joint"]', '"range": [0, 5]'),
      [['missing_key', '{ "range']],
    ],
    [
      'a reservation of an unknown value',
      edited('"fishing": "shared", "p', '"fishing": "half", "p'),
      [['unknown_value', '"half", ']],
    ],
    ['half a reservation', edited('"fishing": "shared", "p', '"p'), [['missing_key', '{ "patro']]],
  ])('is refused at its place for %s', (_, source, problems) => {
    const found = problemsOf(source).filter(([code]) => code !== 'unknown_value' || source.includes('half'));
    expect(found).toEqual(problems);
  });

  it('is told all its problems at once, each with a way to mend it', () => {
    const broken = edited('"0.3"', '"much"').replace('"none": 0', '"none": []');
    const read = readProfile(broken);
    expect(read.ok ? [] : read.failure.map(({ hint }) => hint)).toEqual([
      'Write a number, such as 0.25.',
      'Write a number, such as 0.25.',
    ]);
  });

  it('is refused where it has more outcomes than can be listed', () => {
    const values = Array.from({ length: 200 }, (_, index) => `v${index}`);
    const each = <Value>(of: Value): Record<string, Value> =>
      Object.fromEntries(['a', 'b', 'c'].map((name) => [name, of]));
    const valueUtilities = Object.fromEntries(values.map((value) => [value, 0.5]));
    const space = {
      issueUtilities: each({ DiscreteValueSetUtilities: { valueUtilities } }),
      issueWeights: each(0.3),
      domain: { issuesValues: each({ values }) },
    };
    expect(problemsOf(JSON.stringify({ LinearAdditiveUtilitySpace: space })).map(([code]) => code)).toEqual([
      'too_many_outcomes',
    ]);
  });
});
