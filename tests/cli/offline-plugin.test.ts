import { expect, it } from 'vitest';
import { editionOf } from '../../src/cli/offline-plugin.ts';

const written = {
  'index.html': { source: '<!doctype html>' },
  'service-worker.js': { code: 'worker' },
  '.vite/manifest.json': { source: '{}' },
  'licenses.md': { source: 'MIT' },
  'assets/play.js': { code: 'play' },
  'assets/face.css': {
    source:
      '@font-face{src:url(./a.woff2),url(./a.woff);unicode-range:U+41}@font-face{src:url(./b.woff2);unicode-range:U+42}',
  },
  'assets/a.woff2': { source: 'a' },
  'assets/a.woff': { source: 'a' },
  'assets/b.woff2': { source: 'b' },
};
const edition = (files: Parameters<typeof editionOf>[0]) => editionOf(files, new Set([0x41]));

it('an edition is what a player may need, with the fonts whose letters are used', () => {
  expect(edition(written).files).toEqual(['assets/a.woff2', 'assets/face.css', 'assets/play.js', '']);
});

it('an edition has another name when anything in it changes, and only then', () => {
  const name = edition(written).name;
  expect(edition({ ...written, 'licenses.md': { source: 'ISC' } }).name).toBe(name);
  expect(edition({ ...written, 'index.html': { source: '<!doctype html> ' } }).name).not.toBe(name);
});
