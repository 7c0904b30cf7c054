import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../src/app/check/open-files.ts';

const bytes = strToU8('format: 1');
const opened = (files: Record<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries(openFiles(new Map(Object.entries(files))));

describe('a scenario is found', () => {
  it.each([
    ['as a lone file of any name', { 'mine.yaml': bytes }, ['scenario.yaml']],
    ['in a folder', { 'mine/scenario.yaml': bytes, 'mine/lang/ko.yaml': bytes }, ['scenario.yaml', 'lang/ko.yaml']],
    ['in a zip', { 'mine.zip': zipSync({ 'deep/mine/scenario.yaml': bytes }) }, ['scenario.yaml']],
  ])('%s', (_, files, names) => {
    expect(Object.keys(opened(files))).toEqual(names);
  });
  it('nowhere among other files', () => {
    expect(opened({ 'notes.txt': bytes })).toEqual({});
    expect(opened({ 'one.yaml': bytes, 'two.yaml': bytes })).toEqual({});
  });
  it('never in a zip that does not open', () => {
    expect(() => opened({ 'mine.zip': bytes })).toThrow('zip');
  });
});
