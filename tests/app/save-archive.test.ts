import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packSaves, unpackSaves } from '../../src/app/save-archive.ts';
import type { KeptGame } from '../../src/app/storage.ts';
import { readRecord } from '../../src/scenario/read-record.ts';

function game(id: string, name?: string): KeptGame {
  return {
    id,
    shelf: 'bay',
    record: {
      format: 1,
      rules: 2,
      scenario: 'bay',
      rulesHash: 'r',
      textHash: 't',
      seed: id,
      assumption: '',
      length: 'full',
      force: {},
      seats: { skerry: 'human' },
      entries: [],
      turns: [],
    },
    seen: {},
    ...(name !== undefined && { name }),
    turn: 3,
    turns: 6,
    ended: false,
    changed: 0,
  };
}

describe('all games in one file', () => {
  it('come back as they went, with their names and the endings that were found', () => {
    const found = [{ shelf: 'bay', ending: 'lamp', chairs: ['skerry'], when: 5 }];
    const games = [game('one', 'The long way'), game('two'), game('three', '__proto__')];
    const back = unpackSaves(packSaves(games, found));
    expect(back?.found).toEqual(found);
    expect(back?.games.map(({ name }) => name)).toEqual(['The long way', undefined, '__proto__']);
    const read = back?.games.map(({ text }) => readRecord(text));
    expect(read?.map((one) => one.ok && one.value)).toEqual(games.map(({ record }) => record));
  });
  it.each([
    ['no zip', new Uint8Array([1, 2, 3])],
    ['half a zip', packSaves([game('one')], []).slice(0, 200)],
    ['a scenario', zipSync({ 'scenario.yaml': strToU8('id: bay'), 'one.json': strToU8('{}') })],
    ['no game', zipSync({ 'readme.txt': strToU8('hello') })],
    ['names that are no JSON', zipSync({ 'one.json': strToU8('{}'), 'names.json': strToU8('{') })],
    ['more than anybody plays', zipSync({ 'one.json': new Uint8Array(25_000_000) })],
    ['too many', zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}.json`, strToU8('{}')])))],
  ])('are none: %s', (_, bytes) => {
    expect(unpackSaves(bytes)).toBeUndefined();
  });
});
