import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { weighPage, type Manifest, type Part } from './page-weight.ts';

/** Bytes of a file of a built page as they travel (gzip). */
export const weightOf = (built: string, file: string): number => gzipSync(readFileSync(join(built, file))).length;

/** The programs of the page built in a folder, and when each is fetched. Throws as `weighPage` does, and where the builder wrote no list of files. */
export function weighBuilt(built: string): readonly Part[] {
  const manifest: unknown = JSON.parse(readFileSync(join(built, '.vite', 'manifest.json'), 'utf8'));
  if (!isManifest(manifest)) throw new Error('The builder wrote no list of files.');
  /** What stands in the head beside the page's own programs. */
  const head = [...readFileSync(join(built, 'index.html'), 'utf8').matchAll(/<script src="\.\/([^"]+)">/g)].flatMap(
    ([, file]) => (file === undefined ? [] : [{ file, bytes: weightOf(built, file), when: 'before' }]),
  );
  return [...head, ...weighPage(manifest, (file) => weightOf(built, file))];
}

/** The builder's own word is taken for what stands in it. */
function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null;
}
