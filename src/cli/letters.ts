import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SHIPPED } from './scenario-files.ts';

/** Where texts stand that a player may read. */
const TEXTS = [resolve(import.meta.dirname, '../words'), SHIPPED];

/** Every letter that words and shipped scenarios use, in any language, as code points; and what can be typed on any keyboard. */
export function lettersUsed(folders: readonly string[] = TEXTS): ReadonlySet<number> {
  const letters = new Set(Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      for (const letter of readFileSync(join(entry.parentPath, entry.name), 'utf8'))
        letters.add(letter.codePointAt(0) ?? 0);
    }
  }
  return letters;
}
