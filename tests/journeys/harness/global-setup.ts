import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser, type BrowserProgram } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the page as built for this run. */
    readonly site: string;
    readonly browser: BrowserProgram;
  }
}

/** Builds the page once a run, into a folder of its own: a journey never meets an old build. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'summitry-'));
  await build({
    root: resolve(import.meta.dirname, '../../..'),
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  project.provide('site', folder);
  project.provide('browser', await findBrowser());
  return async () => {
    await rm(folder, { recursive: true, force: true });
  };
}
