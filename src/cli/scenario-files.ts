import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Inflate, strFromU8 } from 'fflate';
import { fail, succeed, type Result } from '../kit/result.ts';
import { filesOfArchive } from '../scenario/archive/archive.ts';
import { BOUNDS } from '../scenario/bounds.ts';
import { scenarioFileNames } from '../scenario/file-names.ts';
import type { Problem } from '../scenario/problem.ts';
import { unopened } from '../scenario/unopened.ts';
import { textInFile } from './text-file.ts';

/** Names within the scenario's folder, and what stands in the files. */
export type ScenarioFiles = ReadonlyMap<string, string>;

/** Why there are no files to read: nothing is there, or what is there is no scenario. */
export type NoFiles = 'not_found' | Problem;

/** The folder of the shipped scenarios. */
export const SHIPPED = resolve(import.meta.dirname, '../../scenarios');

/** Ids of the shipped scenarios, in the order of the alphabet. */
export function shippedIds(folder: string = SHIPPED): string[] {
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'scenario.yaml')))
    .toSorted();
}

/**
 * The files of a scenario, named by the id of a shipped one, its folder, one of its files, or a zip of them. A lone YAML file
 * of another name is read as a scenario in one file.
 */
export function scenarioFiles(name: string): Result<ScenarioFiles, NoFiles> {
  const path = pathNamed(name);
  if (!existsSync(path)) return fail('not_found');
  if (statSync(path).isDirectory()) return succeed(filesIn(path));
  if (/\.zip$/i.test(path)) return filesInZip(path);
  if (!/\.ya?ml$/i.test(path)) return fail(notScenario(basename(path)));
  const folder = folderOf(path);
  if (existsSync(join(folder, 'scenario.yaml'))) return succeed(filesIn(folder));
  return succeed(new Map([['scenario.yaml', textOf(path)]]));
}

/** The folder or file that a name stands for: a shipped scenario by its id, anything else as it is. */
export function pathNamed(name: string): string {
  const shipped = join(SHIPPED, name);
  return /^[a-z][a-z0-9_]*$/.test(name) && !existsSync(name) && existsSync(shipped) ? shipped : name;
}

/** Whether a name stands for a scenario that is shipped, or for a file of it. */
export const isShipped = (name: string): boolean => resolve(pathNamed(name)).startsWith(join(SHIPPED, '/'));

/** The folder of the scenario to which one of its files belongs. */
export function folderOf(path: string): string {
  return basename(dirname(path)) === 'lang' ? dirname(dirname(path)) : dirname(path);
}

function filesIn(folder: string): ScenarioFiles {
  const names = readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? (entry.name === 'lang' ? namesIn(join(folder, 'lang')) : []) : [entry.name],
    )
    .slice(0, BOUNDS.files + 1);
  return new Map([...scenarioFileNames(names)].map(([path, name]) => [name, textOf(join(folder, path))]));
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => `lang/${name}`);
}

/** Bytes that are not UTF-8 come out as U+FFFD, which the reader of scenarios refuses by its place. */
function textOf(path: string): string {
  return textInFile(path).slice(0, BOUNDS.fileLength + 1);
}

function filesInZip(path: string): Result<ScenarioFiles, NoFiles> {
  // One byte more than is read is enough to say so.
  const bytes = new Uint8Array(Math.min(statSync(path).size, BOUNDS.archiveBytes + 1));
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes);
  } finally {
    closeSync(file);
  }
  const files = filesOfArchive(bytes, basename(path), (onData) => new Inflate(onData));
  if (!files.ok) return files;
  return succeed(new Map([...files.value].map(([name, content]) => [name, strFromU8(content)])));
}

function notScenario(name: string): Problem {
  const hint = 'A scenario is a folder with a scenario.yaml in it, a zip of that folder, or a file that ends in .yaml.';
  return unopened('not_a_scenario', name, `${name} is no file of a scenario.`, hint);
}
