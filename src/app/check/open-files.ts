import { strFromU8, unzipSync } from 'fflate';
import { BOUNDS } from '../../scenario/bounds.ts';
import { scenarioFileNames } from '../../scenario/file-names.ts';

/** UTF-8 takes at most three bytes for a unit of text. */
const MOST_BYTES = 3 * BOUNDS.fileLength;

/**
 * The texts of a scenario among files that were brought: those of a zip, of a folder, or one lone YAML file of any name.
 * Texts longer than is read are cut just behind the bound. Throws for a zip that does not open.
 */
export function openFiles(brought: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const [zip] = [...brought].filter(([path]) => /\.zip$/i.test(path));
  const files = zip ? unzipped(zip[1]) : brought;
  const wanted = scenarioFileNames([...files.keys()]);
  if (wanted.size === 0 || ![...wanted.values()].includes('scenario.yaml')) {
    const [lone, ...more] = [...files].filter(([path]) => /\.ya?ml$/i.test(path));
    return lone && more.length === 0 ? new Map([['scenario.yaml', textOf(lone[1])]]) : new Map();
  }
  return new Map([...wanted].map(([path, name]) => [name, textOf(files.get(path))]));
}

function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => /\.ya?ml$/i.test(name) && originalSize <= MOST_BYTES,
  });
  return new Map(Object.entries(files));
}

/** Bytes that are no UTF-8 come out as U+FFFD, which the reader refuses by its place. */
function textOf(bytes: Uint8Array | undefined): string {
  return strFromU8(bytes ?? new Uint8Array()).slice(0, BOUNDS.fileLength + 1);
}
