import { Inflate, strFromU8 } from 'fflate';
import { succeed, type Result } from '../../kit/result.ts';
import { filesOfArchive } from '../../scenario/archive/archive.ts';
import { BOUNDS } from '../../scenario/bounds.ts';
import { scenarioFileNames } from '../../scenario/file-names.ts';
import type { Problem } from '../../scenario/problem.ts';

/** What a lone file is read as. */
export const SCENARIO_FILE = 'scenario.yaml';

/**
 * The texts of a scenario among files that were brought: those of a zip, of a folder, or one lone YAML file of any name.
 * Texts longer than is read are cut just behind the bound. Fails where a zip does not yield them.
 */
export function openFiles(brought: ReadonlyMap<string, Uint8Array>): Result<ReadonlyMap<string, string>, Problem> {
  const zip = [...brought].find(([path]) => /\.zip$/i.test(path));
  if (zip !== undefined) {
    const files = filesOfArchive(zip[1], nameOf(zip[0]), (onData) => new Inflate(onData));
    return files.ok ? succeed(texts(files.value)) : files;
  }
  const lone = loneFile(brought);
  if (lone !== undefined) return succeed(new Map([[SCENARIO_FILE, textOf(brought.get(lone) ?? new Uint8Array())]]));
  const wanted = [...scenarioFileNames([...brought.keys()])];
  return succeed(texts(new Map(wanted.map(([path, name]) => [name, brought.get(path) ?? new Uint8Array()]))));
}

/** Name of a lone YAML file, which is read as the scenario whatever it is called. */
export function loneFile(brought: ReadonlyMap<string, Uint8Array>): string | undefined {
  const [lone, ...more] = [...brought.keys()].filter((path) => /\.ya?ml$/i.test(path));
  return more.length > 0 || lone?.includes('/') === true ? undefined : lone;
}

function texts(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  return new Map([...files].map(([name, bytes]) => [name, textOf(bytes)]));
}

/** Bytes that are no UTF-8 come out as U+FFFD, which the reader refuses by its place. */
function textOf(bytes: Uint8Array): string {
  return strFromU8(bytes).slice(0, BOUNDS.fileLength + 1);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
