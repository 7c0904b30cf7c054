import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness/journey.ts';

/** How the page stands before the eye: what is on its root, and the colours and letters that come of it. */
const seen = (page: Page): Promise<Readonly<Record<string, string | undefined>>> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const { lang, dataset } = root;
    const { backgroundColor, fontSize } = getComputedStyle(root);
    const { fontFamily } = getComputedStyle(document.body);
    return { lang, ...Object.fromEntries(Object.entries(dataset)), backgroundColor, fontSize, fontFamily };
  });

journey('the page is dressed as it was set before its program has come', async ({ open }) => {
  const page = await open({ path: '?stage=off', colorScheme: 'dark' });
  const night = await seen(page);
  expect(night).toMatchObject({ lang: 'en', theme: 'night' });
  await page.evaluate(() =>
    localStorage.setItem('summitry', '{"theme":"paper","size":2,"language":"ko","contrast":"more","font":"plain"}'),
  );
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  const first = await seen(page);
  expect(await page.locator('#summitry button').count()).toBe(0);
  expect(first).toMatchObject({ lang: 'ko', theme: 'paper', size: '2', contrast: 'more', font: 'plain' });
  expect(first['backgroundColor']).not.toBe(night['backgroundColor']);
  release();
  await page.locator('#summitry button').first().waitFor();
  expect(await seen(page)).toEqual(first);
});

journey('a device that wishes for paper sees no night first, and a broken setting breaks nothing', async ({ open }) => {
  const page = await open({ path: '?stage=off', colorScheme: 'light', locale: 'ko-KR' });
  await page.evaluate(() => localStorage.setItem('summitry', '{"theme":'));
  let first: Awaited<ReturnType<typeof seen>> = {};
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    first = await seen(page);
    await route.continue();
  });
  await page.reload();
  await page.locator('#summitry button').first().waitFor();
  expect(first).toMatchObject({ lang: 'ko', theme: 'paper' });
  expect(await seen(page)).toMatchObject({ lang: 'ko', theme: 'paper' });
});
