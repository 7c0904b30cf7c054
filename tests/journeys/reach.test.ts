import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { comeTo, keep, keptGames } from './harness/kept-games.ts';

/** Whether all of it is on the screen and nothing lies over its middle, as it stands and without scrolling. */
const inReach = (thing: Locator): Promise<boolean> =>
  thing.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && (element === over || element.contains(over));
  });

journey('on a phone, upright or on its side, both chairs can be taken without scrolling', async ({ open }) => {
  for (const locale of ['en-US', 'ko-KR']) {
    const page = await open({ path: '?stage=off', locale, viewport: { width: 390, height: 844 } });
    const chairs = page.locator('.chair-go');
    await chairs.nth(1).waitFor();
    const reached = async (): Promise<readonly boolean[]> =>
      Promise.all([
        inReach(page.locator('.chair').nth(0).locator('.chair-name')),
        inReach(page.locator('.chair').nth(1).locator('.chair-name')),
      ]);
    expect(await reached()).toEqual([true, true]);
    await page.setViewportSize({ width: 844, height: 390 });
    expect(await reached()).toEqual([true, true]);
  }
});

journey(
  'what sends the orders and the offer stays in reach at a desk, on a tablet and on a phone',
  async ({ open }) => {
    const page = await open({ path: '?stage=off' });
    await keep(page, keptGames());
    await page.reload();
    for (const width of [1366, 1024]) {
      await page.setViewportSize({ width, height: 768 });
      await comeTo(page, 'brink');
      // Below the news.
      await page.locator('.orders').evaluate((orders) => orders.scrollIntoView());
      expect(await inReach(page.locator('.envelope > .reasoned > button'))).toBe(true);
    }
    // From the first, without a scroll; on a phone also where all that may be laid lies below the fold.
    for (const [width, height] of [
      [390, 580],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await comeTo(page, 'offer');
      expect([width, await inReach(page.getByRole('button', { name: 'Say nothing this time' }))]).toEqual([
        width,
        true,
      ]);
    }
    await page.locator('.desk-columns').evaluate((desk) => desk.scrollIntoView());
    await page.locator('.issue-card .stop:not(.today) input').first().check();
    expect(await inReach(page.getByRole('button', { name: /^Put it to/ }))).toBe(true);
    await page.locator('.guess').click();
    expect(await inReach(page.locator('.forecast label').last())).toBe(true);
    // Where it stands below the cards, the running sum leads there.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.desk-sum button').click();
    expect(await inReach(page.getByRole('heading', { name: 'What it means for you' }))).toBe(true);
  },
);

journey(
  'yes and no are in reach as soon as an offer comes, and cover nothing where it is enlarged',
  async ({ open }) => {
    const page = await open({ path: '?stage=off' });
    await keep(page, keptGames());
    await page.reload();
    for (const [width, height] of [
      [1366, 768],
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await comeTo(page, 'answer');
      for (const name of ['Accept', 'Refuse'])
        expect([width, name, await inReach(page.getByRole('button', { name }))]).toEqual([width, name, true]);
    }
    // What 1366 × 768 is at 400 %.
    await page.setViewportSize({ width: 341, height: 192 });
    expect(await page.locator('.desk-bar').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
  },
);
