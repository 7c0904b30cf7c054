import { readAll } from './unpack.ts';

/** What a player handed over: a saved game, a scenario's files, or neither. */
export type Brought =
  | { readonly kind: 'records'; readonly name: string; readonly texts: readonly string[] }
  | { readonly kind: 'scenario'; readonly name: string; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'neither'; readonly name: string }
  | { readonly kind: 'too_big'; readonly name: string };

/** Together larger than any scenario or record may be. */
const MOST_BYTES = 24_000_000;
const MOST_FILES = 2000;

/** Sorts what came in: what is .json and nothing else are saved games; anything with YAML or a zip in it is a scenario. */
export async function sortFiles(files: readonly File[]): Promise<Brought> {
  const name = files[0]?.name ?? '';
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  if (bytes > MOST_BYTES || files.length > MOST_FILES) return { kind: 'too_big', name };
  if (files.length > 0 && files.every((file) => /\.json$/i.test(file.name))) {
    return { kind: 'records', name, texts: await Promise.all(files.map(async (file) => file.text())) };
  }
  const wanted = files.filter((file) => /\.(?:ya?ml|zip)$/i.test(file.name));
  if (wanted.length === 0) return { kind: 'neither', name };
  const contents = await Promise.all(
    wanted.map(async (file) => [pathOf(file), new Uint8Array(await file.arrayBuffer())] as const),
  );
  return { kind: 'scenario', name: folderOf(wanted) || name, files: new Map(contents) };
}

/** Path within a chosen or dropped folder; the name alone for a lone file. */
function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

function folderOf(files: readonly File[]): string {
  return files[0]?.webkitRelativePath.split('/')[0] ?? '';
}

/** Files dropped on the page, folders opened. */
export async function filesOf(transfer: DataTransfer): Promise<readonly File[]> {
  // Entries are gone once the drop event is over: they are all taken before anything is awaited.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const loose = [...transfer.files];
  return entries.some((entry) => entry.isDirectory) ? readAll(entries, MOST_FILES) : loose;
}
