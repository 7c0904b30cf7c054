import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readRecord } from '../../src/scenario/read-record.ts';
import { journey } from './harness/journey.ts';
import { asked, decide, takeChair, type Asked } from './player.ts';

/** In the page: lays the first order that can be laid. `leaves`: and goes elsewhere in the same piece of work. */
function pressFirst({ leaves }: { readonly leaves: boolean }): void {
  const buttons = [...document.querySelectorAll('button')];
  buttons
    .find(({ disabled, ariaLabel, innerText }) => !disabled && (ariaLabel ?? innerText).startsWith('Add to the orders'))
    ?.click();
  if (leaves) location.href = 'about:blank';
}

journey('a tab killed in the moment of a press loses nothing', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  await decide(page, 0);
  while ((await page.getByRole('heading', { name: 'Your orders', exact: true }).count()) === 0) await decide(page, 1);
  await asked(page);
  const turn = await page.locator('.where-turn').innerText();
  const address = page.url();
  const context = page.context();
  // Once the tab breaks down in the moment of the press, once it is gone for another address before the press is drawn.
  const breaks = await context.newCDPSession(page);
  await page.evaluate(pressFirst, { leaves: false });
  breaks.send('Page.crash').catch(() => undefined);
  await new Promise((settle) => void page.once('crash', settle));
  await page.close({ runBeforeUnload: false });

  const laid = async (tab: Page): Promise<readonly string[]> => {
    await tab.getByRole('heading', { name: 'Your orders', exact: true }).waitFor();
    return tab.locator('.envelope-list > li').allInnerTexts();
  };
  const again = await context.newPage();
  await again.goto(address);
  const orders = await laid(again);
  expect(orders).toHaveLength(1);
  expect(await again.locator('.where-turn').innerText()).toBe(turn);
  await again.evaluate(pressFirst, { leaves: true });
  await again.waitForURL('about:blank');
  await again.goto(address);
  await expect.poll(() => laid(again)).toHaveLength(2);
  expect((await laid(again))[0]).toBe(orders[0]);

  const start = await context.newPage();
  await start.goto(address.replace(/#.*/, ''));
  await start.getByRole('button', { name: /^Continue/ }).click();
  await start.getByRole('heading', { name: 'Your orders', exact: true }).waitFor();
  expect(await start.locator('.where-turn').innerText()).toBe(turn);
});

journey('two tabs with one game eat nothing of each other', async ({ open }) => {
  const one = await open({ path: '?stage=off' });
  await takeChair(one, 'South Korea');
  await decide(one, 0);
  const start = await one.context().newPage();
  await start.goto(one.url().replace(/#.*/, ''));
  await start.locator('.save').waitFor();
  const other = await one.context().newPage();
  await other.goto(one.url());
  await asked(other);
  for (let n = 1; n < 4; n += 1) await decide(other, n);
  const turn = await other.locator('.where-turn').innerText();
  expect(await one.locator('.where-turn').innerText()).not.toBe(turn);
  // The browser of a journey holds every tab for the one in front, and tells none that it came back.
  for (const tab of [one, start]) await tab.evaluate(() => void dispatchEvent(new Event('focus')));
  await one.locator('.where-turn', { hasText: turn }).waitFor();
  await asked(one);
  await start.locator('.save', { hasText: turn.split(' · ')[0] ?? '' }).waitFor();
});

journey('within a turn a decision can be taken back, and what was sent lies on the desk again', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  const back = page.locator('.take-back');
  let sent = '';
  let decided: Asked | undefined;
  expect(await back.count()).toBe(0);
  // Sooner or later orders bring another question in the turn they were sent in.
  for (let n = 0; decided !== 'orders' || (await back.count()) === 0; n += 1) {
    decided = await decide(page, n);
    await asked(page);
    sent = await page.locator('.where-turn').innerText();
  }
  expect(await back.innerText()).toMatch(/^Take back: ./);
  await back.click();
  await page.getByRole('heading', { name: 'Your orders', exact: true }).waitFor();
  expect(await page.locator('.where-turn').innerText()).toBe(sent);
  expect(await page.locator('.envelope-list > li').count()).toBeGreaterThan(0);
});

journey('Back closes what lies above a game before it leaves the game', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.getByRole('button', { name: 'South Korea', exact: true }).click();
  await page.getByRole('dialog', { name: 'Your brief' }).waitFor();
  const address = page.url();
  await page.goBack();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await asked(page);
  await page.waitForURL(address);
  await page.goBack();
  await page.getByRole('heading', { name: 'Your games' }).waitFor();
});

journey('a kept game whose scenario has other rules by now is told so, and is not lost', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  await decide(page, 0);
  await page.goBack();
  await page.locator('.save').waitFor();
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('denied')));
      });
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await done(indexedDB.open(name));
    const games = database.transaction('games', 'readwrite').objectStore('games');
    const [game] = (await done(games.getAll())) as { record: { rulesHash: string } }[];
    await done(games.put({ ...game, record: { ...game?.record, rulesHash: '0'.repeat(64) } }));
    database.close();
  });
  await page.reload();
  const save = page.locator('.save');
  await save.getByRole('button', { name: 'Play on' }).click();
  await page.locator('main').getByText('The scenario of this game has changed since.').waitFor();
  await page.reload();
  await save.waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    save.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const file = await readFile(await download.path());
  expect(readRecord(file.toString()).ok).toBe(true);
  await page
    .getByLabel('Open a saved game')
    .setInputFiles({ name: 'game.json', mimeType: 'application/json', buffer: file });
  await page.locator('main').getByText('The scenario of this game has changed since.').waitFor();
});

journey('a short game, which begins in the middle, begins with the brief as well, and once', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('radio', { name: /^Short/ }).check();
  await page.getByRole('button', { name: 'Begin as United States', exact: true }).click();
  const brief = page.getByRole('dialog', { name: 'Your brief' });
  await brief.getByRole('button', { name: 'Close' }).click();
  expect(await page.locator('.where-turn').innerText()).not.toContain('Week 1 of');
  await decide(page, 0);
  await page.reload();
  await page.locator('.where-turn').waitFor();
  expect(await brief.count()).toBe(0);
});
