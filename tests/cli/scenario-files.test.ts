import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarioFiles, SHIPPED, shippedIds } from '../../src/cli/scenario-files.ts';
import { BOUNDS } from '../../src/scenario/bounds.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { BROKEN_FILES } from '../fixtures/broken-files.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenario-'));
  mkdirSync(join(folder, 'mine/lang'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  const files = {
    'mine/scenario.yaml': 'id: mine',
    'mine/moves.yaml': 'moves: {}',
    'mine/lang/ko.yaml': 'title: x',
    'mine/notes.txt': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'alone.yaml'), 'id: alone');
  const zipped = {
    'a/scenario.yaml': strToU8('id: zipped'),
    'a/lang/ko.yaml': strToU8('title: y'),
    'a/b.png': new Uint8Array(9),
  };
  writeFileSync(join(folder, 'mine.zip'), zipSync(zipped));
  writeFileSync(join(folder, 'pictures.zip'), zipSync({ 'b.png': new Uint8Array(9) }));
  writeFileSync(join(folder, 'long.yaml'), ' '.repeat(BOUNDS.fileLength + 100));
  writeFileSync(join(folder, 'bytes.yaml'), Uint8Array.of(0x61, 0x3a, 0x20, 0xff, 0xfe));
});

afterAll(() => rmSync(folder, { recursive: true }));

const MINE = { 'scenario.yaml': 'id: mine', 'moves.yaml': 'moves: {}', 'lang/ko.yaml': 'title: x' };

describe('the files of a scenario are found', () => {
  it.each([
    ['by its folder', 'mine', MINE],
    ['by one of its files', 'mine/scenario.yaml', MINE],
    ['by its translation', 'mine/lang/ko.yaml', MINE],
    ['in an archive', 'mine.zip', { 'scenario.yaml': 'id: zipped', 'lang/ko.yaml': 'title: y' }],
    ['in one file of another name', 'alone.yaml', { 'scenario.yaml': 'id: alone' }],
  ])('%s', (_, name, expected) => {
    const files = scenarioFiles(join(folder, name));
    expect(files.ok ? Object.fromEntries(files.value) : files.failure).toEqual(expected);
  });

  it('by the id of a shipped one', () => {
    const files = scenarioFiles('first_steps');
    expect(files.ok ? [...files.value.keys()].toSorted() : []).toEqual([
      'lang/ko.yaml',
      'lesson.yaml',
      'scenario.yaml',
    ]);
    expect(shippedIds()).toContain('first_steps');
    expect(SHIPPED).toMatch(/scenarios$/);
  });

  it('or there is nothing to be found', () => {
    expect(scenarioFiles(join(folder, 'nowhere'))).toEqual({ ok: false, failure: 'not_found' });
  });

  it.each(Object.entries(BROKEN_FILES))('or what is there says why it is none: %s', (code, { name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    const files = scenarioFiles(join(folder, name));
    expect(files.ok ? '' : files.failure).toMatchObject({ code, severity: 'error', file: name, line: 1, column: 1 });
  });

  it('of a huge zip no more is taken in than is read', () => {
    const path = join(folder, 'huge.zip');
    writeFileSync(path, '');
    truncateSync(path, 3_000_000_000);
    const files = scenarioFiles(path);
    expect(files.ok ? '' : files.failure).toMatchObject({ code: 'archive_too_large' });
  });

  it.each([
    ['empty', 'no_scenario_file'],
    ['pictures.zip', 'no_scenario_file'],
    ['long.yaml', 'too_big'],
    ['bytes.yaml', 'bad_character'],
  ])('and %s is refused as %s', (name, code) => {
    const files = scenarioFiles(join(folder, name));
    const texts = files.ok ? files.value : new Map<string, string>();
    expect([...texts.values()].every(({ length }) => length <= BOUNDS.fileLength + 1)).toBe(true);
    expect(readScenario(texts).problems.map((problem) => problem.code)).toEqual([code]);
  });
});
