import { resolve } from 'node:path';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import { fetchedTogether } from './src/cli/file-of.ts';
import { firstDressPlugin } from './src/cli/first-dress-plugin.ts';
import { offlinePlugin, SERVICE_WORKER } from './src/cli/offline-plugin.ts';
import { phaserPlugin } from './src/cli/phaser-plugin.ts';
import { scenarioPlugin } from './src/cli/scenario-plugin.ts';
import { SINGLE, singlePlugin } from './src/cli/single-plugin.ts';

/** What the built page may load: its own files and nothing else. Neither inline scripts nor inline styles: what the page sets on an element goes through its own style object, which no policy asks. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page, so that it holds on any static host. The development server needs its own scripts. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'summitry:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The letters of the first page are fetched along with its style, not when the style has been read. */
function firstLetters(): Plugin {
  return {
    name: 'summitry:first-letters',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /newsreader-latin-wght-normal-.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true },
            injectTo: 'head',
          })),
    },
  };
}

const module = (name: string): string => resolve(import.meta.dirname, `src/app/${name}.ts`);

/** The program of a module and all it imports in one piece, which needs nothing beside it. */
async function inOnePiece(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'piece' } },
  });
  const [bundle] = [built].flat();
  const [program, ...more] = bundle && 'output' in bundle ? bundle.output : [];
  if (program?.type !== 'chunk' || more.length > 0) throw new Error(`${entry} is more than one piece.`);
  return program.code.trim();
}

/** How long the bundler spent where is nothing that whoever starts the page has to read. */
const QUIET = { bundlerTimings: false, pluginTimings: false } as const;

const PREACT = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** The page as it stands on a host: many files, each fetched when it is needed. */
const SITE: UserConfig = {
  // Every address in the build is relative: it works on any static host, under any path.
  base: './',
  plugins: [
    firstDressPlugin(inOnePiece),
    contentSecurityPolicy(),
    firstLetters(),
    scenarioPlugin(),
    phaserPlugin(),
    offlinePlugin(),
  ],
  oxc: PREACT,
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // Nothing travels as a data: address; the policy stays short and files can be cached.
    assetsInlineLimit: 0,
    // The licences of what is bundled travel with it.
    license: { fileName: 'licenses.md' },
    // What is fetched when, for `npm run weigh`.
    manifest: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      checks: QUIET,
      input: ['index.html', 'src/app/offline/service-worker.ts'],
      output: {
        // A service worker is known by its address, and rules what stands beside and below it.
        entryFileNames: ({ name }) => (name === 'service-worker' ? SERVICE_WORKER : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            // Phaser changes rarely: a file of its own, fetched when the stage is first opened.
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]|summitry:phaser/ },
            // What nearly every part asks for is one file, not one each.
            {
              name: 'voice',
              test: /src[\\/]ui[\\/](?:voice|later|atoms[\\/](?:own-id|icons?|party-mark|dialog))\.tsx?$|src[\\/]words[\\/]late\.ts$/,
            },
            {
              name: fetchedTogether('play', { first: module('main'), second: module('engine') }),
              // What the page itself needs stays with the page.
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
};

/** The same page in one file, for a memory stick: `npm run build:single`. */
const STICK: UserConfig = {
  base: './',
  plugins: [firstDressPlugin(inOnePiece), scenarioPlugin(), phaserPlugin(), singlePlugin()],
  oxc: PREACT,
  worker: { format: 'iife', plugins: () => [] },
  build: {
    target: 'baseline-widely-available',
    outDir: 'dist-single',
    modulePreload: false,
    // Fonts are cut down first.
    assetsInlineLimit: (path) => !/\.woff2?$/.test(path),
    cssCodeSplit: false,
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { checks: QUIET, input: ['index.html'], output: { codeSplitting: false } },
  },
};

export default defineConfig(({ mode }) => (mode === SINGLE ? STICK : SITE));
