import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFound, type Found } from './found-endings.ts';
import { gameFile } from './hand-out.ts';
import type { KeptGame } from './storage.ts';

/** Saved games as they came out of one file, and the endings found along with them. */
export interface Unpacked {
  readonly games: readonly { readonly text: string; readonly name?: string }[];
  readonly found: readonly Found[];
}

const ENDINGS = 'endings.json';
const NAMES = 'names.json';
/** Together larger than the games of years. */
const MOST_FILES = 500;
const MOST_BYTES = 24_000_000;

/** Every game in one zip, each as a file that can be opened by itself, with the endings that were found. */
export function packSaves(games: readonly KeptGame[], found: readonly Found[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = { [ENDINGS]: strToU8(JSON.stringify(found)) };
  const names: Record<string, string> = {};
  for (const [index, game] of games.entries()) {
    const file = `${index + 1}-${gameFile(game.record.scenario, game.turn)}`;
    files[file] = strToU8(JSON.stringify(game.record, undefined, 1));
    if (game.name !== undefined) names[file] = game.name;
  }
  return zipSync({ ...files, [NAMES]: strToU8(JSON.stringify(names)) });
}

/**
 * The games of a zip; undefined where it is none, has none, is a scenario, or holds more than anybody plays. What the texts are is seen
 * when they are read.
 */
export function unpackSaves(bytes: Uint8Array): Unpacked | undefined {
  let together = 0;
  let scenario = false;
  let games = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (/\.ya?ml$/i.test(name)) scenario = true;
        if (!/^[^/]*\.json$/i.test(name)) return false;
        games += 1;
        together += originalSize;
        return games <= MOST_FILES && together <= MOST_BYTES;
      },
    });
    if (scenario || games > MOST_FILES || together > MOST_BYTES) return undefined;
    const { [ENDINGS]: endings, [NAMES]: named, ...saves } = files;
    const names = namesIn(named);
    const texts = Object.entries(saves).map(([file, content]) => {
      const name = names.get(file);
      return { text: strFromU8(content), ...(name !== undefined && { name }) };
    });
    if (texts.length === 0 && !endings) return undefined;
    return { games: texts, found: endings ? readFound(strFromU8(endings)) : [] };
  } catch {
    return undefined;
  }
}

function namesIn(content: Uint8Array | undefined): ReadonlyMap<string, string> {
  if (!content) return new Map();
  const data: unknown = JSON.parse(strFromU8(content));
  if (typeof data !== 'object' || data === null) return new Map();
  const named: Readonly<Record<string, unknown>> = { ...data };
  return new Map(
    Object.entries(named).flatMap(([file, name]): [string, string][] =>
      typeof name === 'string' && name !== '' ? [[file, name.slice(0, 60)]] : [],
    ),
  );
}
