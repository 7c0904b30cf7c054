import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readRecord } from '../../src/scenario/read-record.ts';
import { journey } from './harness/journey.ts';
import { refuseStorage } from './harness/no-storage.ts';
import { decide, sitsFor, takeChair } from './player.ts';

/** What a press on a button hands over. */
async function fileFrom(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

journey('a game is named, saved as a file, deleted and opened again', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  await decide(page, 0);
  const turn = (await page.locator('.where-turn').innerText()).split(' · ')[0] ?? '';
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByLabel('Keep under a name').fill('The long way');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('Kept as “The long way”.').first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const file = await readFile(await download.path());
  await page.getByRole('button', { name: 'To the start page' }).click();

  const save = page.locator('.save', { hasText: 'The long way' });
  await save.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await save.waitFor({ state: 'detached' });

  await page
    .getByLabel('Open a saved game')
    .setInputFiles({ name: 'game.json', mimeType: 'application/json', buffer: file });
  await page.locator('.save').getByRole('button', { name: 'Play on' }).click();
  await page.locator('.where-turn').waitFor();
  expect(await page.locator('.where-turn').innerText()).toContain(turn);
});

journey('where nothing may be kept, the page says so and plays on', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.context().addInitScript(refuseStorage);
  await page.reload();
  await page.locator('main').getByText('This browser lets nothing be kept.').waitFor();
  await takeChair(page, 'South Korea');
  // It is said beside the game, too, with the way to a file.
  const notice = page.locator('.notice', { hasText: 'This browser lets nothing be kept.' });
  await fileFrom(page, notice.getByRole('button', { name: 'Save as a file' }));
  await notice.getByRole('button', { name: 'Close' }).click();
  await notice.waitFor({ state: 'detached' });
});

journey(
  'where the browser does not promise to keep games, that is said once, with a file, and beside the games',
  async ({ open }) => {
    const page = await open({ path: '?stage=off', keeps: false });
    await takeChair(page, 'South Korea');
    const line = page.locator('.lasting-line', { hasText: 'This browser does not promise to keep your games' });
    while ((await page.locator('.where-turn').innerText()).startsWith('Week 1 ')) {
      expect(await line.count()).toBe(0);
      await decide(page, 0);
    }
    const file = await fileFrom(page, line.getByRole('button', { name: 'Keep a file of it' }));
    expect(readRecord(file.toString()).ok).toBe(true);
    await line.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await page.locator('.where-turn').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'To the start page' }).click();
    await page.getByText('This browser may clear your games away').waitFor();
    expect(await line.count()).toBe(0);
  },
);

journey('where there is no room left, the page says so, offers a file, and the game goes on', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  await decide(page, 0);
  const notice = page.locator('.notice', { hasText: 'There is no room left' });
  expect(await notice.count()).toBe(0);
  // In the middle of a game, as it is played on.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await decide(page, 1);
  const file = await fileFrom(page, notice.getByRole('button', { name: 'Save as a file' }));
  expect(readRecord(file.toString()).ok).toBe(true);
  await notice.getByRole('button', { name: 'Close' }).click();
  await decide(page, 2);
  expect(await notice.count()).toBe(0);
});

journey('a hostile file is refused with a sentence, and nothing is lost by it', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  await page.goBack();
  const save = page.locator('.save');
  await save.waitFor();
  const bring = async (name: string, text: string | Uint8Array): Promise<void> =>
    page.getByLabel('Open a saved game').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
  // Read where it stands, and heard in the one region that speaks by itself.
  const said = page.locator('.notice');
  const heard = page.getByRole('status');
  const record = JSON.stringify({ format: 1, rules: 2, scenario: '<img src=x onerror=alert(1)>', entries: 'x' });
  const texts = ['not JSON', '{"__proto__":{"format":1}}', record, '['.repeat(100_000)];
  for (const text of texts) {
    await bring('game.json', text);
    await said.filter({ hasText: 'This file is not a saved game.' }).waitFor();
    await heard.filter({ hasText: 'This file is not a saved game.' }).waitFor();
  }
  await bring('games.zip', zipSync({ 'one.json': strToU8(record), 'two.json': strToU8('{') }));
  await said.filter({ hasText: 'Opened 0 of 2 games.' }).waitFor();
  await save.getByRole('button', { name: 'Play on' }).click();
  await page.getByText(/^You left off here\. Week 1 of \d+: Your orders\./).waitFor();
});

journey('all games and the endings found leave in one file, and come back from it', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.evaluate(() =>
    localStorage.setItem(
      'summitry-endings',
      '[{"shelf":"first_steps","ending":"another_winter","chairs":["holm"],"when":1000}]',
    ),
  );
  for (const party of ['South Korea', 'United States']) {
    await takeChair(page, party);
    await page.goBack();
    await page.getByRole('heading', { name: 'Your games' }).waitFor();
  }
  const file = await fileFrom(page, page.getByRole('button', { name: 'Save all as one file' }));
  const other = await open({ path: '?stage=off' });
  await other
    .getByLabel('Open a saved game')
    .setInputFiles({ name: 'summitry.zip', mimeType: 'application/zip', buffer: file });
  await other.locator('main').getByText('Opened 2 of 2 games.').waitFor();
  // How a list of games looks is fetched when there are any.
  await other.locator('.save').first().waitFor();
  expect(await other.locator('.save').count()).toBe(2);
  await other.locator('summary', { hasText: 'Gallery of endings' }).click();
  await other.locator('.framed.found').waitFor();
  expect(await other.locator('.framed.found').count()).toBe(1);
});

journey('a link to a chair and its luck begins that game from one card', async ({ open }) => {
  const page = await open({ path: '?stage=off&scenario=first_steps&seat=holm&seed=harbour&level=easy#challenge' });
  const card = page.getByRole('region', { name: 'A game for you' });
  await card.getByText('Nothing in this link tells whether it came whole').waitFor();
  // No other chair is in its way, and a game for practice, left or reloaded, does not lose it.
  expect(await page.locator('.chairs').isVisible()).toBe(false);
  await page.getByRole('button', { name: /^Practice table/ }).click();
  await page.getByRole('dialog', { name: 'Your brief' }).waitFor();
  await page.reload();
  await page.getByRole('dialog', { name: 'Your brief' }).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'To the start page' }).click();
  await card.getByRole('button', { name: /^Take the chair/ }).click();
  await page.getByRole('dialog', { name: 'Your brief' }).getByRole('button', { name: 'Close' }).click();
  await sitsFor(page, 'Holm');
  expect(page.url()).not.toContain('seed=');
  await page.getByRole('button', { name: 'Menu' }).click();
  const file = await fileFrom(page, page.getByRole('button', { name: 'Save as a file' }));
  const record = readRecord(file.toString());
  expect(record.ok && [record.value.seed, record.value.seats]).toEqual(['harbour', { skerry: 'easy', holm: 'human' }]);

  const missing = await open({ path: '?scenario=nowhere&seat=holm&seed=1#challenge' });
  await missing.locator('main').getByText('This game needs a scenario that is not shipped here: “nowhere”.').waitFor();
  await missing.getByRole('button', { name: 'Not now' }).click();
  await missing.getByRole('region', { name: 'A game for you' }).waitFor({ state: 'detached' });
  await missing.locator('.chairs').waitFor();

  for (const path of [
    '?scenario=first_steps&seat=%3Cimg%20src=x%20onerror=alert(1)%3E&seed=1',
    '?scenario=first_steps&seat=holm&seed=1&length=short#challenge',
    '?scenario=first_steps&check=0000&seat=holm&seed=1&level=easy#challenge',
  ]) {
    const cut = await open({ path });
    await cut.locator('main').getByText('This link is not whole, or was changed on its way.').waitFor();
    await cut.getByRole('heading', { name: 'Choose your chair' }).waitFor({ state: 'attached' });
  }
});
