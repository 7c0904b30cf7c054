import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/cli/scenario-files.ts';
import { scenarioPlugin } from '../../src/cli/scenario-plugin.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';

let folder = '';
const watched: string[] = [];
const laid = new Map<string, string>();
const building = {
  emitFile: ({ name, source }: { readonly name: string; readonly source: string }): string => {
    laid.set(name, source);
    return `mark${laid.size}`;
  },
  addWatchFile: (path: string) => void watched.push(path),
  error: (message: string): never => {
    throw new Error(message);
  },
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  cpSync(join(SHIPPED, 'first_steps'), join(folder, 'first_steps'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const built = (id: string, command: 'build' | 'serve' = 'build', mode = 'production'): string => {
  const plugin = scenarioPlugin(folder);
  plugin.configResolved({ command, mode });
  return plugin.load.call(building, plugin.resolveId(id) ?? '') ?? '';
};

describe('the scenarios built in', () => {
  it('are a card of each, and files of data for each and its rulebook', () => {
    const index = built('virtual:scenarios');
    expect(index).toContain('"title":"The Light on the Rock"');
    expect(index).toContain('"first_steps": () => read(import.meta.ROLLUP_FILE_URL_mark1)');
    expect(index).not.toContain('torn_nets');
    expect(laid.get('first_steps.json')).toContain('torn_nets');
    const { scenario, assumption, length } = JSON.parse(laid.get('first_steps.rules.json') ?? '') as Rulebook;
    expect({ scenario, assumption, length }).toEqual({ scenario: 'first_steps', assumption: '', length: 'full' });
  });
  it('are called in other languages by a file of each language, which only who speaks it fetches', () => {
    const index = built('virtual:scenarios');
    expect(index).not.toContain('바위섬의 등불');
    expect(index).toMatch(/"titles\.ko": \(\) => read\(/);
    expect(JSON.parse(laid.get('titles.ko.json') ?? '')).toMatchObject({ first_steps: { title: '바위섬의 등불' } });
    expect(built('virtual:scenarios/titles.ko', 'serve')).toContain('바위섬의 등불');
  });
  it('are modules of their own while somebody works on them', () => {
    const index = built('virtual:scenarios', 'serve');
    expect(index).toContain('"first_steps": () => import("virtual:scenarios/first_steps")');
    expect(built('virtual:scenarios/first_steps', 'serve')).toContain('torn_nets');
    expect(built('virtual:scenarios/first_steps/', 'serve')).toContain('deedById');
  });
  it('are modules too where everything is one file, from which nothing is fetched', () => {
    const index = built('virtual:scenarios', 'build', 'single');
    expect(index).toContain('import("virtual:scenarios/first_steps")');
    expect(index).not.toContain('ROLLUP_FILE_URL');
  });
  it('are built anew when one of their files changes', () => {
    built('virtual:scenarios/first_steps');
    expect(watched).toContain(join(folder, 'first_steps', 'lang', 'ko.yaml'));
    expect(watched).not.toContain(join(folder, 'first_steps', 'lang'));
  });
  it('leave other modules alone', () => {
    const plugin = scenarioPlugin(folder);
    expect(plugin.resolveId('preact')).toBeUndefined();
    expect(plugin.load.call(building, '/src/app/main.ts')).toBeUndefined();
  });
  it('end the build where one has a problem, with its place', () => {
    const path = join(folder, 'first_steps', 'scenario.yaml');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.replace('title: The Light on the Rock', 'titel: The Light on the Rock'));
    expect(() => built('virtual:scenarios')).toThrow(
      /first_steps\/scenario\.yaml:5:1 unknown_key: .*\n.*\n> 5 \| titel/,
    );
    writeFileSync(path, whole);
  });
});
