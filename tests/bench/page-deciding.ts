import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { findBrowser, launch } from '../journeys/harness/browser.ts';
import { benchThinking, type ThinkingNumbers } from './thinking.ts';

/** How long the page takes for decisions in Chromium, or why that could not be measured here. */
export type PageDeciding =
  { readonly slowed: number; readonly deciding: readonly ThinkingNumbers[] } | { readonly missing: string };

const SLOWED = 4;
const GAMES = 2;
const PASSES = 3;

/** Builds the page as it stands, beside the one that may lie in `dist`, and lets its own bundle decide in a browser, if there is one. */
export async function benchPageDeciding(scenario: string): Promise<PageDeciding> {
  const missing = await whyNoBrowser();
  if (missing !== undefined) return { missing };
  const site = await mkdtemp(join(tmpdir(), 'summitry-bench-'));
  try {
    const root = resolve(import.meta.dirname, '../..');
    await build({ root, mode: 'production', logLevel: 'warn', build: { outDir: site, emptyOutDir: true } });
    const deciding = await benchThinking({ site, scenario, games: GAMES, slowed: SLOWED, passes: PASSES });
    return { slowed: SLOWED, deciding };
  } finally {
    await rm(site, { recursive: true });
  }
}

async function whyNoBrowser(): Promise<string | undefined> {
  try {
    const browser = await launch(await findBrowser());
    await browser.close();
    return undefined;
  } catch (thrown) {
    const [line = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
    return line;
  }
}
