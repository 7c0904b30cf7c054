import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { journey } from './harness/journey.ts';
import { serve } from './harness/server.ts';
import { asked, decide, takeChair } from './player.ts';

/** The page is kept in full, and answered from what is kept. */
const kept = async (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 45_000 });

journey('after one visit the page opens and plays without a network, in both languages', async ({ open }) => {
  const page = await open({ serviceWorkers: 'allow' });
  await kept(page);
  await page.context().setOffline(true);
  await page.reload();
  await takeChair(page, 'South Korea');
  await page.locator('.play-stage canvas').waitFor();
  expect(await decide(page, 0)).toBe('orders');
  await asked(page);
  await page.goBack();
  await page.getByRole('radio', { name: '한국어' }).check();
  await page.getByRole('heading', { name: '내 게임' }).waitFor();
});

journey(
  'a newer edition waits until the player takes it, and never asks during a game',
  async ({ open, onTestFinished }) => {
    const folder = await mkdtemp(join(tmpdir(), 'summitry-editions-'));
    await cp(inject('site'), folder, { recursive: true });
    const site = await serve(folder);
    onTestFinished(async () => {
      await site.close();
      await rm(folder, { recursive: true });
    });
    const page = await open({ from: site, path: '?stage=off', serviceWorkers: 'allow' });
    await kept(page);
    await takeChair(page, 'South Korea');

    await publish(folder);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.waitForFunction(
      async () => (await caches.keys()).filter((name) => !name.endsWith('agreed')).length === 2,
    );
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      return active?.state;
    });
    const offer = page.getByRole('complementary', { name: 'New edition' });
    expect(await offer.count()).toBe(0);
    await decide(page, 0);
    expect(await offer.count()).toBe(0);

    await page.goBack();
    await offer.getByText('Unfinished games may not go on in it.').waitFor();
    await offer.getByRole('button', { name: 'Later' }).click();
    await offer.waitFor({ state: 'detached' });
    await page.reload();
    expect(await edition(page)).toBe('first');

    await offer.getByRole('button', { name: 'Take it now' }).click();
    await page.waitForFunction(() => document.documentElement.dataset['edition'] === 'second');
    expect(await edition(page)).toBe('second');
  },
);

/** Lays another edition where the page stands: another page, and what keeps it knows of another. */
async function publish(folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('<html ', '<html data-edition="second" '));
  const worker = join(folder, 'service-worker.js');
  const code = await readFile(worker, 'utf8');
  await writeFile(worker, code.replace(/\b(name"?:["'`])[0-9a-f]{16}/, '$1second'));
}

const edition = async (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset['edition'] ?? 'first');
