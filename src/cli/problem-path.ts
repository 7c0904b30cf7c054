import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ScenarioReading } from '../scenario/read-scenario.ts';
import { folderOf, pathNamed } from './scenario-files.ts';

/**
 * The path by which a file of a scenario is opened, from how the scenario was named and what the file is called within it: beside what was
 * typed, or seen from the working directory for a shipped one. What lies in a zip stands behind its name.
 */
export function problemPath(name: string, file: string): string {
  const path = pathNamed(name);
  const seen = path === name ? name : relative('', path);
  if (!existsSync(path)) return file;
  if (statSync(path).isDirectory()) return join(seen, file);
  if (/\.zip$/i.test(path)) return seen.endsWith(file) ? seen : `${seen}/${file}`;
  if (!/\.ya?ml$/i.test(path)) return seen;
  const folder = folderOf(seen);
  // A lone file is read as a scenario.yaml, whatever it is called.
  return existsSync(join(folder, 'scenario.yaml')) ? join(folder, file) : seen;
}

/** A reading whose problems name files that can be opened from here. */
export function withPaths(name: string, { told, problems, ...reading }: ScenarioReading): ScenarioReading {
  const openable = (found: ScenarioReading['problems']): ScenarioReading['problems'] =>
    found.map((problem) => ({ ...problem, file: problemPath(name, problem.file) }));
  return { ...reading, problems: openable(problems), told: (findings) => openable(told(findings)) };
}
