import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../src/scenario/bounds.ts';
import { readFolder } from '../../../src/scenario/source/folder.ts';
import { dataOf } from '../../../src/scenario/source/source-node.ts';

function read(files: Readonly<Record<string, string>>) {
  const { root, faults, translations } = readFolder(new Map(Object.entries(files)));
  return {
    data: root && dataOf(root),
    faults: faults.map(({ code, file }) => `${code} in ${file.name}`),
    languages: [...translations.keys()],
  };
}

describe('the files of a scenario', () => {
  it('are one: parts may stand in files of their own', () => {
    const files = {
      'scenario.yaml': 'id: a\ngauges: {}',
      'moves.yaml': 'moves: { b: 1 }',
      'lesson.yaml': 'lesson: {}\nclaims: {}',
    };
    expect(read(files).data).toEqual({ id: 'a', gauges: {}, moves: { b: 1 }, lesson: {}, claims: {} });
  });
  it('hold each part once', () => {
    expect(read({ 'scenario.yaml': 'moves: {}', 'moves.yaml': 'moves: {}' }).faults).toEqual([
      'duplicate_key in moves.yaml',
    ]);
  });
  it.each([
    ['beside other lines', 'id: a\nlines: { b: { 1: [] } }', { id: 'a', lines: { b: { 1: [] }, history: { 2: [] } } }],
    ['alone', 'id: a', { id: 'a', lines: { history: { 2: [] } } }],
  ])('take history.yaml as the line history, %s', (_, text, data) => {
    expect(read({ 'scenario.yaml': text, 'history.yaml': '2: []' }).data).toEqual(data);
  });
  it('have the line history once', () => {
    const files = { 'scenario.yaml': 'lines: { history: {} }', 'history.yaml': '2: []' };
    expect(read(files).faults).toEqual(['duplicate_key in history.yaml']);
  });
  it('have a file for each language', () => {
    expect(
      read({ 'scenario.yaml': 'id: a', 'lang/ko.yaml': 'title: b', 'lang/zh-Hant.yaml': 'title: c' }).languages,
    ).toEqual(['ko', 'zh-Hant']);
  });
  it('are complained of each in its place, all at once', () => {
    const files = { 'scenario.yaml': 'a:', 'moves.yaml': 'b: [', 'lang/ko.yaml': 'c: &x 1', 'event.yaml': '' };
    expect(read(files).faults.toSorted()).toEqual([
      'empty_value in scenario.yaml',
      'unknown_file in event.yaml',
      'yaml_anchor in lang/ko.yaml',
      'yaml_syntax in moves.yaml',
    ]);
  });
  it.each([
    ['moves.yml', 'moves.yaml'],
    ['Event.yaml', 'events.yaml'],
    ['lang/ko.yml', 'lang/ko.yaml'],
    ['ko.yaml', 'lang/ko.yaml'],
    ['weather.yaml', undefined],
  ])('are told from others: %s is none, and may be meant for %s', (name, meant) => {
    const { faults } = readFolder(
      new Map([
        ['scenario.yaml', 'id: a'],
        [name, 'b: 1'],
      ]),
    );
    expect(faults.map(({ code, file, hint }) => [code, file.name, hint])).toEqual([
      ['unknown_file', name, meant && `Did you mean “${meant}”?`],
    ]);
  });
  it('that a plain editor has given an ending of its own are told by name', () => {
    const { faults } = readFolder(new Map([['scenario.yaml.txt', 'id: a']]));
    expect(faults.map(({ hint }) => hint)).toContain('Take “.txt” from the end of its name: scenario.yaml.');
  });
  it.each(['- a', 'text', '5'])('must be maps of keys, not %s', (text) => {
    expect(read({ 'scenario.yaml': text }).faults).toEqual(['wrong_type in scenario.yaml']);
  });
  it('are refused whole where they are too long together, or too many', () => {
    const long = 'x'.repeat(BOUNDS.totalLength / 4);
    const five = Object.fromEntries(['ko', 'ja', 'zh', 'ru', 'sv'].map((language) => [`lang/${language}.yaml`, long]));
    expect(read({ 'scenario.yaml': 'id: a', ...five }).faults).toEqual(['too_big in scenario.yaml']);
    const many = Object.fromEntries(
      Array.from({ length: BOUNDS.files + 1 }, (_, n) => [`lang/a${String.fromCharCode(97 + n)}.yaml`, 'a: b']),
    );
    expect(read(many).faults).toEqual(['too_big in scenario.yaml']);
  });
});
