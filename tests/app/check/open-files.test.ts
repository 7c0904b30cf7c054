import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../src/app/check/open-files.ts';
import { BROKEN_FILES } from '../../fixtures/broken-files.ts';

const bytes = strToU8('format: 1');
const opened = (files: Record<string, Uint8Array>): Record<string, string> | string => {
  const found = openFiles(new Map(Object.entries(files)));
  return found.ok ? Object.fromEntries(found.value) : found.failure.code;
};

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
  });
  it('not by a file of another name that lies in a folder or a zip, as on the command line', () => {
    expect(opened({ 'mine/crisis.yaml': bytes })).toEqual({});
  });
  it.each(['not_an_archive', 'archive_locked', 'archive_damaged', 'archive_too_large'] as const)(
    'not in a zip of which there is to say: %s',
    (code) => {
      const { name, bytes: broken } = BROKEN_FILES[code];
      expect(opened({ [name]: broken })).toBe(code);
    },
  );
});
