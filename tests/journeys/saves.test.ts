import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { decide, takeChair } from './player.ts';

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
  await page.context().addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      value: {
        open: () => {
          throw new Error('denied');
        },
      },
    });
  });
  await page.reload();
  await page.getByText('This browser lets nothing be kept.').waitFor();
  await takeChair(page, 'South Korea');
});
