import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect } from 'vitest';
import { ONE_FILE, SINGLE } from '../../src/cli/single-plugin.ts';
import { journey } from './harness/journey.ts';
import type { Site } from './harness/server.ts';
import { asked, decide, takeChair } from './player.ts';

let folder = '';
const stick = (): Site => ({ url: pathToFileURL(join(folder, ONE_FILE)).href, close: async () => Promise.resolve() });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summitry-stick-'));
  await build({
    root: resolve(import.meta.dirname, '../..'),
    mode: SINGLE,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

journey('the one file plays from a memory stick, map and all, and goes on where one was', async ({ open }) => {
  const page = await open({ from: stick() });
  await takeChair(page, 'South Korea');
  await page.locator('.play-stage canvas').waitFor();
  expect(await decide(page, 0)).toBe('orders');
  await asked(page);
  expect(page.workers(), 'the house thinks beside the page').toHaveLength(1);
  await page.reload();
  expect(await asked(page)).not.toBe('ended');
});

journey('the one file says where nothing can be kept, and plays in Korean letters of its own', async ({ open }) => {
  const page = await open({ from: stick(), locale: 'ko-KR' });
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await page.reload();
  await page.locator('main').getByText('이 브라우저에서는 아무것도 보관할 수 없습니다').waitFor();
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(loaded.join()).toContain('Noto Sans KR');
});
