import { readFileSync, writeFileSync } from 'node:fs';
import { wrongUsage } from './fault.ts';

/** What stands in a file that was named; ends the command where there is none, or none that may be read. */
export function textInFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (failure) {
    throw wrongUsage(`${path} cannot be read: ${reason(failure)}.`);
  }
}

/** Writes a file; says in a sentence where that does not go. */
export function writeText(path: string, text: string): string | undefined {
  try {
    writeFileSync(path, text);
    return undefined;
  } catch (failure) {
    return `${path} cannot be written: ${reason(failure)}.`;
  }
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'what stands before it is no folder'],
  ['EACCES', 'it is closed to you'],
  ['EPERM', 'it is closed to you'],
  ['EROFS', 'nothing can be written there'],
  ['ENOSPC', 'there is no room'],
]);

/** Why, by the code that Node gives; throws on what is nobody's fault but ours. */
function reason(failure: unknown): string {
  const code: unknown = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  if (typeof code !== 'string') throw failure;
  return REASONS.get(code) ?? code;
}
