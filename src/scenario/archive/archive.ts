import { fail, succeed, type Result } from '../../kit/result.ts';
import { BOUNDS } from '../bounds.ts';
import { scenarioFileNames } from '../file-names.ts';
import type { Problem } from '../problem.ts';
import { unopened } from '../unopened.ts';
import { crcOf } from './crc.ts';
import { inflated, type Inflater } from './inflated.ts';
import { zipEntries, type ZipEntry } from './zip-entry.ts';

/** UTF-8 takes at most three bytes for a unit of text. */
const MOST = { file: 3 * BOUNDS.fileLength, together: 3 * BOUNDS.totalLength };

const AGAIN = 'Pack the folder of the scenario again.';

/**
 * The files of a scenario in a zip, by their names within its folder, wherever in the zip that lies. Nothing else is unpacked,
 * and nothing beyond what is read; a zip that does not yield them says why. `archive` is what the zip is called.
 */
export function filesOfArchive(
  bytes: Uint8Array,
  archive: string,
  inflater: Inflater,
): Result<ReadonlyMap<string, Uint8Array>, Problem> {
  if (bytes.length > BOUNDS.archiveBytes) {
    const message = `The zip has ${bytes.length} bytes; at most ${BOUNDS.archiveBytes} are read.`;
    return fail(unopened('archive_too_large', archive, message, ALONE));
  }
  const entries = zipEntries(bytes);
  if (entries === undefined) {
    return fail(unopened('not_an_archive', archive, 'This is no zip, or only a part of one.', AGAIN));
  }
  const wanted = scenarioFileNames(entries.map(({ name }) => name));
  const files = new Map<string, Uint8Array>();
  let together = 0;
  for (const entry of entries) {
    const name = wanted.get(entry.name);
    if (name === undefined) continue;
    const content = contentOf(entry, inflater);
    if (!(content instanceof Uint8Array)) return fail(unopened(...REASONS[content](archive, entry.name)));
    together += content.length;
    if (together > MOST.together) return fail(unopened(...REASONS.too_large(archive, entry.name)));
    files.set(name, content);
    // That there are more than are read is said of all of them together.
    if (files.size > BOUNDS.files) break;
  }
  return succeed(files);
}

const ALONE = 'A scenario is a few pages of text: pack its folder alone, without pictures or games.';

type Reason = 'locked' | 'damaged' | 'packed_otherwise' | 'too_large';

const REASONS: Readonly<Record<Reason, (archive: string, name: string) => Parameters<typeof unopened>>> = {
  locked: (archive, name) => [
    'archive_locked',
    archive,
    `“${name}” in it is locked with a password.`,
    'Pack the folder of the scenario again, without a password.',
  ],
  damaged: (archive, name) => ['archive_damaged', archive, `“${name}” in it does not unpack as it was packed.`, AGAIN],
  packed_otherwise: (archive, name) => [
    'archive_damaged',
    archive,
    `“${name}” in it is packed in a way that is not read here.`,
    'Pack the folder of the scenario as an ordinary zip.',
  ],
  too_large: (archive, name) => [
    'archive_too_large',
    archive,
    `With “${name}” it unpacks to more than is read: ${MOST.file} bytes in one file, ${MOST.together} in all.`,
    ALONE,
  ],
};

function contentOf({ method, isLocked, size, crc, packed }: ZipEntry, inflater: Inflater): Uint8Array | Reason {
  if (isLocked) return 'locked';
  if (size > MOST.file) return 'too_large';
  if (packed === undefined) return 'damaged';
  if (method !== 0 && method !== 8) return 'packed_otherwise';
  const content = method === 0 || size === 0 ? packed.subarray(0, size) : inflated(packed, MOST.file, inflater);
  if (!(content instanceof Uint8Array)) return content;
  return content.length === size && crcOf(content) === crc ? content : 'damaged';
}
