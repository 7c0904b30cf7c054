import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'text-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['record.json', 'script.txt']) mkdirSync(join(folder, name));

describe('a file that cannot be read', () => {
  it.each([
    ['a record', ['replay', join(folder, 'record.json')], 'it is a folder'],
    ['a record', ['replay', join(folder, 'none.json')], 'there is no such file'],
    ['a script', ['play', 'first_steps', '--as', 'skerry', '--script', join(folder, 'script.txt')], 'it is a folder'],
  ])('is told as wrong usage, with the reason: %s', async (_, words, reason) => {
    const { code, remarked } = await run(words);
    expect(code).toBe(2);
    expect(remarked).toMatch(new RegExp(`cannot be read: ${reason}.*\\.$`));
  });
});

describe('a file that cannot be written', () => {
  it('ends no game', async () => {
    const typed = [`save ${join(folder, 'nowhere', 'game.json')}`, 'status', 'quit'];
    const { code, printed } = await run(['play', 'first_steps', '--as', 'skerry'], typed);
    expect(code).toBe(0);
    expect(printed).toMatch(/game\.json cannot be written: there is no such file or folder\.\n.*Week 1 of 6/);
  });
});
