import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { readNamed } from '../../src/cli/open-scenario.ts';
import { problemPath } from '../../src/cli/problem-path.ts';

const folder = mkdtempSync(join(tmpdir(), 'paths-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'mine/lang'), { recursive: true });
for (const name of ['alone.yaml', 'mine/scenario.yaml', 'notes.txt']) writeFileSync(join(folder, name), 'format: 2\n');
for (const name of ['mine/moves.yaml', 'mine/lang/ko.yaml']) writeFileSync(join(folder, name), '{}\n');
writeFileSync(join(folder, 'mine.zip'), zipSync({ 'scenario.yaml': strToU8('format: 2') }));
writeFileSync(join(folder, 'broken.zip'), 'no zip');

describe('the file of a problem', () => {
  it.each([
    ['a lone file is the file as it was typed', 'alone.yaml', 'scenario.yaml', 'alone.yaml'],
    ['a folder lies in it', 'mine', 'moves.yaml', 'mine/moves.yaml'],
    ['a scenario named by its translation lies in its folder', 'mine/lang/ko.yaml', 'moves.yaml', 'mine/moves.yaml'],
    ['a zip stands behind its name', 'mine.zip', 'moves.yaml', 'mine.zip/moves.yaml'],
    ['a zip that does not open is the zip', 'broken.zip', 'broken.zip', 'broken.zip'],
    ['what is no scenario is what was typed', 'notes.txt', 'notes.txt', 'notes.txt'],
  ])('of %s', (_, name, file, expected) => {
    expect(problemPath(join(folder, name), file)).toBe(join(folder, expected));
  });

  it('of a shipped scenario is seen from the working directory', () => {
    expect(problemPath('first_steps', 'lang/ko.yaml')).toBe('scenarios/first_steps/lang/ko.yaml');
  });

  it.each([
    ['alone.yaml', 'alone.yaml'],
    ['mine', 'mine/scenario.yaml'],
    ['mine.zip', 'mine.zip/scenario.yaml'],
    ['broken.zip', 'broken.zip'],
  ])('is named so in each problem of %s', (name, file) => {
    const { problems } = readNamed(join(folder, name));
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([join(folder, file)]));
  });
});
