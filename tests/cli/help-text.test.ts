import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-'));
afterAll(() => rmSync(folder, { recursive: true }));
const script = join(folder, 'moves.txt');
writeFileSync(script, 'send_pilot\ndone\n');
const saved = join(folder, 'saved.json');
await run(['play', 'first_steps', '--as', 'skerry'], ['done', `save ${saved}`, 'quit']);
const fork = join(folder, 'fork.json');
/** Files that the examples call so. */
const FILES: Readonly<Record<string, string>> = { 'moves.txt': script, 'saved.json': saved, 'fork.json': fork };

/** How many games an example plays is no part of whether it works. */
const FEW = 4;
const few = (call: string): string => call.replace(/(?<= --games )\d+/, (many) => String(Math.min(Number(many), FEW)));

const EXAMPLE = /^ {2}npm run (-s )?summitry -- (.*)$/;

async function examplesOf(command: readonly string[]): Promise<[line: string, silent: boolean][]> {
  const { printed } = await run([...command, '--help']);
  return printed.split('\n').flatMap((line): [string, boolean][] => {
    const [, silent, words] = EXAMPLE.exec(line) ?? [];
    return words === undefined ? [] : [[words, silent !== undefined]];
  });
}

const commands = ['check', 'play', 'simulate', 'compare', 'lab', 'replay', 'graph'];
const all = (await Promise.all([[], ...commands.map((command) => [command])].map(examplesOf))).flat();

describe('the examples of the help', () => {
  it('are of every command', () => {
    for (const command of commands) expect(all.filter(([line]) => line.startsWith(command)).length).toBeGreaterThan(1);
  });

  // Whether a shipped scenario has problems is for its own tests to say.
  it.each([...new Map(all)].filter(([line]) => !line.startsWith('check')))(
    'work: %s',
    { timeout: 30_000 },
    async (line, silent) => {
      const [call = ''] = line.split(' > ');
      const words = few(call)
        .split(' ')
        .map((word) => FILES[word] ?? word);
      const { code, printed, remarked } = await run(words, ['quit']);
      expect(remarked).not.toContain('error');
      expect(code).toBe(0);
      // What a program reads is written without npm's own lines.
      expect(silent).toBe(words.includes('--json') || line.includes(' > '));
      const data: unknown = words.includes('--json') ? JSON.parse(printed) : {};
      expect(data).toBeTypeOf('object');
    },
  );
});

describe('who calls a command without what it needs', () => {
  it('is told whom there is to be played', async () => {
    const { code, remarked } = await run(['play', 'first_steps']);
    expect(code).toBe(2);
    expect(remarked).toBe('Say whom you play: --as skerry. There are skerry, holm.');
  });

  it('is told to say where the scenario of a record is', async () => {
    const record = join(folder, 'other.json');
    const { json } = await run(['play', 'first_steps', '--as', 'skerry', '--script', script, '--json']);
    writeFileSync(record, JSON.stringify({ ...(json['record'] as object), scenario: 'the_well' }));
    const { code, remarked } = await run(['replay', record]);
    expect(code).toBe(2);
    expect(remarked).toContain('--scenario PATH');
  });
});
