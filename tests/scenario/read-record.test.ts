import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/kernel/record.ts';
import { LONGEST_RECORD, readRecord } from '../../src/scenario/read-record.ts';

const RECORD = {
  format: 1,
  rules: 1,
  scenario: 'two_towns',
  rulesHash: '0a1b',
  textHash: '2c3d',
  seed: 'a seed, with spaces',
  assumption: '',
  length: 'full',
  force: { storm: 'wire@7' },
  seats: { east: 'human', west: 'normal' },
  entries: [
    { turn: 1, seat: 'east', kind: 'order', deeds: ['east.push.north', 'east.vow.firm'] },
    { turn: 1, seat: 'west', kind: 'order', deeds: [] },
    { turn: 1, seat: 'west', kind: 'deed', deed: 'west.drain' },
    {
      turn: 2,
      seat: 'east',
      kind: 'offer',
      package: [{ issue: 'toll', level: 'low', wording: 'vague' }],
      public: true,
    },
    { turn: 2, seat: 'west', kind: 'answer', accepts: false },
    { turn: 2, seat: 'west', kind: 'pass' },
    { turn: 2, seat: 'west', kind: 'forecast', about: 'east', odds: 0.25 },
    { turn: 2, seat: 'west', kind: 'note', about: '', text: 'Why now?' },
  ],
  turns: [{ turn: 1, digest: '00ff' }],
  end: '11ee',
};

/** The record with something else at a path. */
function changed(path: string, value: unknown): string {
  const copy: unknown = structuredClone(RECORD);
  const keys = path.split('.');
  let place = copy as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) place = place[key] as Record<string, unknown>;
  place[keys.at(-1) ?? ''] = value;
  return JSON.stringify(copy);
}

describe('the door for records', () => {
  it('lets a record through as it is', () => {
    expect(readRecord(JSON.stringify(RECORD))).toEqual({ ok: true, value: RECORD });
  });

  it('knows every level of a mind', () => {
    for (const level of LEVELS) expect(readRecord(changed('seats.west', level)).ok).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['rules', -1, 'a whole number from 0 to 1000000'],
    ['rules', 1.5, 'a whole number from 0 to 1000000'],
    ['scenario', 'two towns', 'an id'],
    ['scenario', '', 'an id'],
    ['scenario', '<b>', 'an id'],
    ['scenario', 'x'.repeat(401), 'a text of at most 400 characters'],
    ['seed', 7, 'a text'],
    ['length', 'long', 'one of full, short'],
    ['force', [], 'an object'],
    ['force.storm', null, 'a text'],
    ['seats.west', 'cheater', 'one of human, easy, normal, strict'],
    ['entries', {}, 'a list'],
    ['entries', Array.from({ length: 20_001 }, () => RECORD.entries[5]), 'a list of at most 20000'],
    ['entries.0', null, 'an object'],
    ['entries.0.kind', 'order!', 'one of order, deed, offer, answer, pass, forecast, note'],
    ['entries.0.deeds', 'east.push.north', 'a list'],
    ['entries.0.deeds.1', 3, 'a text'],
    ['entries.3.package.0.wording', 'cold', 'one of plain, warm, vague'],
    ['entries.3.public', 1, 'true or false'],
    ['entries.4.accepts', undefined, 'true or false'],
    ['entries.6.odds', 1.01, 'a number from 0 to 1'],
    ['entries.7.text', 'x'.repeat(4001), 'a text of at most 4000 characters'],
    ['turns.0.digest', 'g!', 'an id'],
    ['end', 5, 'a text'],
  ])('names the place where %s is %j', (path, value, expected) => {
    expect(readRecord(changed(path, value))).toEqual({ ok: false, failure: { code: 'malformed', path, expected } });
  });

  it('tells a record of another format from a broken one', () => {
    const failure = { code: 'other_format', path: 'format', expected: 'format 1' };
    expect(readRecord(changed('format', 2))).toEqual({ ok: false, failure });
  });

  it('tells what has no format, which no version wrote, from a record', () => {
    const failure = { code: 'malformed', path: 'format', expected: 'the number 1' };
    expect(readRecord('{"name": "a package"}')).toEqual({ ok: false, failure });
  });

  it.each(['', '{', 'null?', '[1,]'])('tells %j from JSON', (text) => {
    expect(readRecord(text)).toMatchObject({ ok: false, failure: { code: 'not_json' } });
  });

  it('reads nothing that is too large', () => {
    expect(readRecord(' '.repeat(LONGEST_RECORD + 1))).toMatchObject({ ok: false, failure: { code: 'too_large' } });
  });

  it('is not misled by names that objects have by nature', () => {
    const text = JSON.stringify(RECORD).replace('"storm"', '"__proto__"');
    const reading = readRecord(text);
    expect(reading.ok && Object.keys(reading.value.force)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['wire']).toBeUndefined();
  });

  it('never throws, whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(readRecord(JSON.stringify(value)).ok).toBe(false);
      }),
    );
  });

  it('never throws, whatever stands at whatever place', () => {
    const paths = [
      'rules',
      'force',
      'seats',
      'entries',
      'entries.0',
      'entries.0.deeds',
      'entries.3.package.0',
      'turns',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        expect(typeof readRecord(changed(path, value)).ok).toBe('boolean');
      }),
    );
  });
});
