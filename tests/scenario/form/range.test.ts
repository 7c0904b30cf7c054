import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkForm } from '../../../src/scenario/form/check-form.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { edited } from '../../fixtures/first-steps.ts';

const whole: unknown = parse(
  readFileSync(resolve(import.meta.dirname, '../../../scenarios/camp_david_1978/scenario.yaml'), 'utf8'),
);

type Path = readonly (string | number)[];

/** Where numbers stand in some data. */
function numbersIn(data: unknown, path: Path = []): Path[] {
  if (typeof data === 'number') return [path];
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data) ? data.map((item, at) => [at, item] as const) : Object.entries(data);
  return entries.flatMap(([key, inner]: readonly [string | number, unknown]) => numbersIn(inner, [...path, key]));
}

function withAt(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((item: unknown, at) => (at === key ? withAt(item, rest, value) : item));
  const map = new Map(Object.entries(data ?? {}));
  return Object.fromEntries(map.set(String(key), withAt(map.get(String(key)), rest, value)));
}

// Which format it is, is no amount.
const paths = numbersIn(whole).filter(([first]) => first !== 'format');

describe('numbers that no scenario may have', () => {
  it('stand nowhere in what is tried', () => {
    expect(paths.length).toBeGreaterThan(150);
    expect(checkForm(whole).ok).toBe(true);
  });

  it.each([
    [Infinity, '.inf'],
    [-Infinity, '-.inf'],
    [NaN, '.nan'],
  ])('as %d are told to be none, with what may stand there, wherever numbers may', (value, written) => {
    for (const path of paths) {
      const reading = checkForm(withAt(whole, path, value));
      const place = path.join('.');
      expect(reading.ok ? [] : reading.failure, place).toEqual([
        {
          instead: 0,
          code: 'out_of_range',
          severity: 'error',
          path: place,
          message: `${written} is not a finite number.`,
          hint: expect.stringMatching(/^From -?[\d.]+ to [\d.]+ may stand here\.$/) as string,
        },
      ]);
    }
  });

  it.each([1e300, -1e300])('as %d are too much or too little, once', (value) => {
    for (const path of paths) {
      const reading = checkForm(withAt(whole, path, value));
      const said = reading.ok ? [] : reading.failure.map((each) => `${each.path} ${each.code} ${each.message}`);
      expect(said, path.join('.')).toHaveLength(1);
      const sentence =
        value > 0
          ? /^[^ ]+ out_of_range 1e\+300 is too much: at most [\d.]+\.$/
          : /is too little: at least -?[\d.]+\.$/;
      expect(said[0]).toMatch(sentence);
    }
  });

  it('because they are no whole ones say so, also where a text or a map may stand', () => {
    for (const [path, range] of [
      [['calendar', 'turns'], '1 to 60'],
      [['summits', 'lawn', 'turn'], '1 to 60'],
      [['promises', 'no_new_houses', 'due'], '1 to 60'],
    ] as const) {
      const reading = checkForm(withAt(whole, path, 2.5));
      expect(reading.ok ? [] : reading.failure).toMatchObject([
        { code: 'out_of_range', message: '2.5 is not a whole number.', hint: `From ${range} may stand here.` },
      ]);
    }
  });

  it('are written as YAML writes them where something else belongs', () => {
    const said = readScenario(edited('title: The Light on the Rock', 'title: .inf')).problems;
    expect(said).toMatchObject([
      { code: 'wrong_type', message: 'Here belongs a text, not .inf.', hint: 'Put .inf in quotes.' },
    ]);
  });

  it.each(['1e999', '.inf', '.Inf', '+.inf'])('are known also as %s', (written) => {
    const said = readScenario(edited('start: 40, bands', `start: ${written}, bands`)).problems;
    expect(said).toMatchObject([
      { code: 'out_of_range', message: '.inf is not a finite number.', hint: 'From 0 to 100 may stand here.' },
    ]);
  });
});

describe('numbers that are written otherwise', () => {
  it('are 0 also as -0', () => {
    const { scenario } = readScenario(edited('start: 40, bands', 'start: -0, bands'));
    expect(scenario?.gauges['tension']?.start).toBe(0);
  });

  it.each([
    ["'40'", 'Take the quotes away.'],
    ['40%', 'Write 40 alone; where a chance of 0 to 1 is meant, 0.4.'],
    ["'0,4'", 'Write 0.4, with a point.'],
    ['1_000', 'Write 1000.'],
    ['forty', 'Write it in figures, as 12 or 0.4.'],
  ])('as %s are told how to write them', (written, hint) => {
    const [problem] = readScenario(edited('start: 40, bands', `start: ${written}, bands`)).problems;
    expect(problem?.code).toBe('wrong_type');
    expect(problem?.hint).toBe(hint);
  });
});
