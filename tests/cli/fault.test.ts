import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BROKEN_FILES } from '../fixtures/broken-files.ts';
import { edited } from '../fixtures/first-steps.ts';
import { run } from '../fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'fault-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const brought = Object.entries(BROKEN_FILES).map(([code, { name, bytes }]) => {
  return [code, write(`${code}_${name}`, bytes)] as const;
});
const mistyped = write('mistyped.yaml', edited('readiness: 15', 'readyness: 15').get('scenario.yaml') ?? '');
const empty = write('empty.yaml', '');
mkdirSync(join(folder, 'nothing'));

const PROBLEM = {
  code: expect.any(String) as string,
  severity: 'error',
  file: expect.any(String) as string,
  line: expect.any(Number) as number,
  column: expect.any(Number) as number,
  message: expect.stringMatching(/\.$/) as string,
};

describe('a file that is no scenario', () => {
  it.each(brought)('is told by its code, to people and to programs: %s', async (code, path) => {
    const { code: exit, json } = await run(['check', path, '--json']);
    expect(exit).toBe(1);
    expect(json).toEqual({
      ok: false,
      problems: [{ ...PROBLEM, code, line: 1, column: 1, hint: expect.any(String) as string }],
      tests: [],
      citations: {},
    });
    const { code: also, printed } = await run(['check', path]);
    expect(also).toBe(1);
    expect(printed).toContain(`:1:1 error ${code}\n  `);
  });

  it('has no frame where there is no text to show', async () => {
    for (const path of [...brought.map(([, each]) => each), empty, join(folder, 'nothing')]) {
      const { code, printed } = await run(['check', path]);
      expect(code).toBe(1);
      expect(printed, path).not.toContain('|');
    }
  });
});

describe('what is wrong with what was given', () => {
  const script = write('script.txt', 'send_pilot\ndone\n  call_back # not out there\n');
  const noRecord = write('no-record.json', '{"format": 1}');

  it.each([
    ['play', ['play', mistyped, '--as', 'skerry'], 'unknown_name', mistyped],
    ['play, its script', ['play', 'first_steps', '--as', 'skerry', '--script', script], 'line_illegal', script],
    ['simulate', ['simulate', mistyped], 'unknown_name', mistyped],
    ['simulate', ['simulate', brought[1]?.[1] ?? ''], 'not_an_archive', brought[1]?.[1] ?? ''],
    ['graph', ['graph', mistyped], 'unknown_name', mistyped],
    ['graph, as text', ['graph', mistyped, '--format', 'mermaid'], 'unknown_name', mistyped],
    ['replay', ['replay', noRecord], 'malformed', noRecord],
    ['replay, of JSON that is no record', ['replay', 'package.json'], 'malformed', 'package.json'],
    ['replay, its scenario', ['replay', noRecord, '--scenario', mistyped], 'malformed', noRecord],
  ])('is one JSON value for programs: %s', async (_, words, code, file) => {
    const { code: exit, json, remarked } = await run([...words, '--json']);
    expect(exit).toBe(1);
    expect(json).toMatchObject({ ok: false, problems: [{ ...PROBLEM, code }] });
    const [problem] = json['problems'] as { file: string }[];
    expect(problem?.file).toBe(file);
    // Whoever looks over the program's shoulder is told as well.
    expect(remarked).toContain(code);
    expect((await run(words)).printed).not.toContain('"ok"');
  });

  it('of a script is shown at its line, and why', async () => {
    const words = ['play', 'first_steps', '--as', 'skerry', '--script', script];
    const { json } = await run([...words, '--json']);
    const place = { file: script, line: 3, column: 3 };
    expect(json).toEqual({
      ok: false,
      problems: [{ ...PROBLEM, ...place, message: expect.stringContaining('“call_back”') as string }],
    });
    const { code, remarked } = await run(words);
    expect(code).toBe(1);
    expect(remarked).toContain(`${script}:3:3 error line_illegal`);
    expect(remarked).toContain('> 3 |   call_back # not out there');
  });
});
