import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { Edition } from '../app/offline/edition.ts';
import { fontFaces, lettersOf } from './font-faces.ts';
import { lettersUsed } from './letters.ts';

/** The program that keeps the page on a machine, where it must stand: beside the page. */
export const SERVICE_WORKER = 'service-worker.js';
/** Stands in that program for what is kept, until the files are known. */
const MARK = 'SUMMITRY_EDITION';

const ICONS = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png'];
const ICON_FOLDER = resolve(import.meta.dirname, '../../assets/icons');

/** What the builder wrote, as far as it is read here. */
type Written = Readonly<
  Record<string, { code?: string; readonly imports?: readonly string[]; readonly source?: string | Uint8Array }>
>;

interface Building {
  emitFile(file: { readonly type: 'asset'; readonly fileName: string; readonly source: string | Uint8Array }): unknown;
}

/** How the page is called and drawn where it is installed. Its addresses are seen from where it stands. */
const INSTALLED = {
  id: './',
  name: 'Summitry',
  short_name: 'Summitry',
  description: 'A diplomatic negotiation: the way to a summit, from either chair.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#0c1218',
  theme_color: '#0c1218',
  categories: ['games', 'education'],
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** Makes the built page one that can be installed and opens without a network: its manifest, its icons, and what is kept of it. */
export function offlinePlugin() {
  return {
    name: 'summitry:offline',
    apply: 'build' as const,
    enforce: 'post' as const,
    buildStart(this: Building): void {
      for (const icon of ICONS)
        this.emitFile({ type: 'asset', fileName: icon, source: readFileSync(resolve(ICON_FOLDER, icon)) });
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.webmanifest',
        source: JSON.stringify(INSTALLED, undefined, 2),
      });
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' as const },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' }, injectTo: 'head' as const },
    ],
    generateBundle: {
      order: 'post' as const,
      handler(_: unknown, written: Written): void {
        const worker = written[SERVICE_WORKER];
        if (worker?.code === undefined) throw new Error(`${SERVICE_WORKER} was not built.`);
        // It is one file: where it shares code with the page, it does not start.
        if (worker.imports?.length) throw new Error(`${SERVICE_WORKER} imports ${worker.imports.join(', ')}.`);
        worker.code = worker.code.replaceAll(MARK, () => JSON.stringify(editionOf(written, lettersUsed())));
      },
    },
  };
}

/** What a player may need of what was built. Of the fonts those with letters that are used; others are fetched when needed. */
export function editionOf(written: Written, letters: ReadonlySet<number>): Edition {
  const fonts = new Set(
    Object.entries(written).flatMap(([name, { source }]) =>
      name.endsWith('.css')
        ? fontFaces(textOf(source))
            .filter((face) => lettersOf(face, letters).length > 0)
            .map(({ file }) => posix.join(posix.dirname(name), file))
        : [],
    ),
  );
  const wanted = (name: string): boolean =>
    name !== SERVICE_WORKER && !/^\.|\.md$|\.map$/.test(name) && (!/\.woff2?$/.test(name) || fonts.has(name));
  const files = Object.keys(written).filter(wanted).toSorted();
  const digest = createHash('sha256');
  for (const name of files) digest.update(`${name}\0`).update(written[name]?.code ?? written[name]?.source ?? '');
  return {
    name: digest.digest('hex').slice(0, 16),
    // The page is kept under the address of its folder.
    files: files.map((name) => (name === 'index.html' ? '' : name)),
  };
}

const textOf = (source: string | Uint8Array | undefined): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);
