import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fail, succeed, type Result } from '../kit/result.ts';
import { BOUNDS } from '../scenario/bounds.ts';
import { scenarioFileNames } from '../scenario/file-names.ts';

/** Names within the scenario's folder, and what stands in the files. */
export type ScenarioFiles = ReadonlyMap<string, string>;

/** Why there are no files to read: nothing is there, it is no scenario, or the archive does not open. */
export type NoFiles = 'not_found' | 'no_scenario' | 'broken_archive';

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
  const shipped = join(SHIPPED, name);
  const path = /^[a-z][a-z0-9_]*$/.test(name) && !existsSync(name) && existsSync(shipped) ? shipped : name;
  if (!existsSync(path)) return fail('not_found');
  if (statSync(path).isDirectory()) return filesIn(path);
  if (/\.zip$/i.test(path)) return filesOfArchive(readFileSync(path));
  if (!/\.ya?ml$/i.test(path)) return fail('no_scenario');
  const folder = basename(dirname(path)) === 'lang' ? dirname(dirname(path)) : dirname(path);
  if (existsSync(join(folder, 'scenario.yaml'))) return filesIn(folder);
  return succeed(new Map([['scenario.yaml', textOf(path)]]));
}

function filesIn(folder: string): Result<ScenarioFiles, NoFiles> {
  const names = readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? (entry.name === 'lang' ? namesIn(join(folder, 'lang')) : []) : [entry.name],
    )
    .slice(0, BOUNDS.files + 1);
  const wanted = scenarioFileNames(names);
  if (wanted.size === 0) return fail('no_scenario');
  return succeed(new Map([...wanted].map(([path, name]) => [name, textOf(join(folder, path))])));
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => `lang/${name}`);
}

/** Bytes that are not UTF-8 come out as U+FFFD, which the reader of scenarios refuses by its place. */
function textOf(path: string): string {
  return readFileSync(path, 'utf8').slice(0, BOUNDS.fileLength + 1);
}

/** UTF-8 takes at most three bytes a unit. */
const MOST_BYTES = 3 * BOUNDS.fileLength;

/** The files of a scenario in a zip, wherever in it they lie. Files longer than is read are cut. */
export function filesOfArchive(bytes: Uint8Array): Result<ScenarioFiles, NoFiles> {
  try {
    const names: string[] = [];
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    const wanted = scenarioFileNames(names);
    if (wanted.size === 0) return fail('no_scenario');
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.has(name) && originalSize <= MOST_BYTES,
    });
    return succeed(
      new Map(
        [...wanted].map(([path, name]) => [
          name,
          strFromU8(unpacked[path] ?? tooLong()).slice(0, BOUNDS.fileLength + 1),
        ]),
      ),
    );
  } catch {
    return fail('broken_archive');
  }
}

/** Stands for a file too long to unpack: one that is refused as too long. */
function tooLong(): Uint8Array {
  return new Uint8Array(BOUNDS.fileLength + 1).fill(0x20);
}
