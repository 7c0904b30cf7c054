import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { differencesOf } from '../lab/bargain/differences.ts';
import { domainOf, type Domain, type Profile } from '../lab/bargain/domain.ts';
import type { ProfileProblem } from '../lab/bargain/profile-problem.ts';
import { readProfile } from '../lab/bargain/read-profile.ts';
import type { Problem } from '../scenario/problem.ts';
import { frameAt, positionAt, sourceFile } from '../scenario/source/source-file.ts';
import { unopened } from '../scenario/unopened.ts';
import { wrongInput, wrongUsage } from './fault.ts';
import { textInFile } from './text-file.ts';

/** The domain of two files of wishes. Ends the command, with all problems of both, where they are none. */
export function domainOfFiles(name: string, one: string, other: string): Domain {
  const found = domainIn(name, one, other);
  if (Array.isArray(found)) throw wrongInput(found);
  return found;
}

/** The domains of a folder: one for each folder in it that holds two profiles. Ends the command where one is broken. */
export function domainsInFolder(folder: string): readonly Domain[] {
  const names = foldersIn(folder);
  if (names.length === 0) {
    const hint = 'Give each pair of profiles a folder of its own in it, or name two files with --profiles.';
    throw wrongInput([unopened('not_a_pair', folder, `${folder} holds no folder with a pair of profiles.`, hint)]);
  }
  const found = names.map((name) => {
    const pair = pairIn(join(folder, name));
    return pair === undefined ? [noPair(join(folder, name))] : domainIn(name, ...pair);
  });
  const problems = found.flatMap((one) => (Array.isArray(one) ? one : []));
  if (problems.length > 0) throw wrongInput(problems);
  return found.flatMap((one) => (Array.isArray(one) ? [] : [one]));
}

function domainIn(name: string, one: string, other: string): Domain | Problem[] {
  const first = profileIn(one);
  const second = profileIn(other);
  if (Array.isArray(first) || Array.isArray(second)) {
    return [...(Array.isArray(first) ? first : []), ...(Array.isArray(second) ? second : [])];
  }
  const differences = differencesOf(first, second);
  return differences.length > 0 ? placed(other, differences) : domainOf(name, first, second);
}

function profileIn(path: string): Profile | Problem[] {
  const profile = readProfile(textInFile(path));
  return profile.ok ? profile.value : placed(path, profile.failure);
}

function placed(path: string, problems: readonly ProfileProblem[]): Problem[] {
  const file = sourceFile(path, textInFile(path));
  return problems.map(({ code, offset, message, hint }) => {
    const position = positionAt(file, offset);
    return {
      code,
      severity: 'error',
      path: '',
      message,
      hint,
      file: path,
      ...position,
      frame: frameAt(file, position),
    };
  });
}

function foldersIn(folder: string): string[] {
  try {
    if (!statSync(folder).isDirectory()) throw wrongUsage(`${folder} is no folder.`);
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .toSorted();
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') {
      throw wrongUsage(`There is no folder ${folder}.`);
    }
    throw failure;
  }
}

/** The two profiles among the JSON files of a folder: its only two, those called …A.json and …B.json, or the only two of that form. */
function pairIn(folder: string): readonly [string, string] | undefined {
  const files = readdirSync(folder)
    .filter((name) => /\.json$/i.test(name))
    .toSorted()
    .map((name) => join(folder, name));
  const named = [/a\.json$/i, /b\.json$/i].flatMap((ending) => files.filter((file) => ending.test(basename(file))));
  for (const some of [
    files,
    named,
    files.filter((file) => textInFile(file).includes('"LinearAdditiveUtilitySpace"')),
  ]) {
    const [one, other] = some;
    if (one !== undefined && other !== undefined && some.length === 2) return [one, other];
  }
  return undefined;
}

function noPair(folder: string): Problem {
  const hint = 'Leave two profiles in it, called A.json and B.json.';
  return unopened('not_a_pair', folder, `${folder} does not hold two profiles.`, hint);
}
