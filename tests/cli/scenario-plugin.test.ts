import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/cli/scenario-files.ts';
import { scenarioPlugin } from '../../src/cli/scenario-plugin.ts';

let folder = '';
const watched: string[] = [];
const building = {
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

const built = (id: string): string => {
  const plugin = scenarioPlugin(folder);
  return plugin.load.call(building, plugin.resolveId(id) ?? '') ?? '';
};

describe('the scenarios built in', () => {
  it('are a card of each, and a file of its own for each', () => {
    const index = built('virtual:scenarios');
    expect(index).toContain('"title":"The Light on the Rock"');
    expect(index).toContain('"first_steps": () => import("virtual:scenarios/first_steps")');
    expect(index).not.toContain('torn_nets');
    expect(built('virtual:scenarios/first_steps')).toContain('torn_nets');
  });
  it('are built anew when one of their files changes', () => {
    built('virtual:scenarios/first_steps');
    expect(watched).toContain(join(folder, 'first_steps', 'lang', 'ko.yaml'));
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
