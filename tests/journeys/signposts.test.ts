import { expect } from 'vitest';
import { keptAt } from '../shots/kept.ts';
import { keep } from './harness/kept-games.ts';
import { journey } from './harness/journey.ts';

journey('the move that a reason names is a press away, and the focus goes with it', async ({ open }) => {
  const page = await open({ path: '?stage=off', reducedMotion: 'reduce' });
  await page.locator('.start').waitFor();
  const week = { record: ['korea_2018', 'letter_stands'], chairs: ['rok'], before: 'order', from: 1 } as const;
  await keep(page, [keptAt('spring', week)]);
  await page.reload();
  await page.locator('.start').waitFor();
  await page.evaluate(() => {
    location.hash = 'game-spring';
  });
  await page.getByRole('dialog', { name: 'Your brief' }).getByRole('button', { name: 'Close', exact: true }).click();
  await page.locator('.orders-moves > .drawer > summary').first().click();
  await page.locator('.closed-moves > summary').click();
  const way = page.locator('.closed-moves .signpost').first();
  const name = await way.innerText();
  // Whoever looks for something else is brought there all the same.
  await page
    .getByRole('searchbox')
    .fill(await page.locator('.closed-moves .move-card:has(.signpost) .move-name').first().innerText());
  await way.press('Enter');
  const card = page.locator('.orders .move-card', {
    has: page.getByRole('button', { name, exact: true, expanded: true }),
  });
  await card.waitFor();
  await page.waitForFunction((text) => document.activeElement?.textContent === text, name);
  expect(await page.evaluate(() => document.activeElement?.matches('.move-name[aria-expanded="true"]'))).toBe(true);
});
