import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { playToTheEnd, takeChair } from './player.ts';

journey('the first chair is led to an ending, with the map on', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  await takeChair(page, /United States/);
  await page.locator('.theatre canvas').waitFor();
  await playToTheEnd(page);
  expect(await page.getByRole('heading', { name: 'Score' }).count()).toBe(1);
  expect(await page.locator('.headline').innerText()).not.toBe('');
  await page.getByRole('button', { name: 'To the start page' }).click();
  await page.getByRole('button', { name: 'Read how it ended' }).click();
  await page.getByRole('heading', { name: 'How it ended', exact: true }).waitFor();
});
