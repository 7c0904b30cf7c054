import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { keep, rests } from './harness/kept-games.ts';
import { journey } from './harness/journey.ts';
import { keptAt } from '../shots/kept.ts';

const WEEK = keptAt('week', { record: ['korea_2018', 'milestones'], chairs: ['us'], before: 'order', from: 4 });
const END = keptAt('over', { record: ['korea_2018', 'milestones'], chairs: ['us'], before: 'end' });

/** How many sheets come out of the printer. */
async function sheets(page: Page): Promise<number> {
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return [...paper.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

journey(
  'an address that ends in #class leads to the page for a class, at once or typed later, and back',
  async ({ open }) => {
    const page = await open({ path: '?stage=off#class' });
    const words = page.locator('.class-questions');
    const leads = page.locator('.for-class > summary');
    await words.waitFor();
    await expect.poll(async () => page.evaluate(() => document.activeElement?.id)).toBe('class');
    const top = await leads.evaluate((summary) => summary.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);

    await page.evaluate(() => history.replaceState(undefined, '', '?stage=off'));
    await page.reload();
    await leads.waitFor();
    expect(await words.count()).toBe(0);
    await page.evaluate(() => {
      location.hash = 'class';
    });
    await words.waitFor();
    expect(await sheets(page)).toBe(2);
    await page.getByRole('checkbox', { name: 'Plain words' }).check();
    await page.locator('.class-links code', { hasText: 'reading=basic' }).first().waitFor();
    await page.goBack();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  },
);

journey('a game that is over goes on three sheets, a week of it on one', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.locator('.start').waitFor();
  await keep(page, [WEEK, END]);
  await page.reload();
  await page.locator('.start').waitFor();
  for (const [game, shown, most] of [
    [WEEK, '.orders-moves .move-foot button', 1],
    [END, '.ending-more .drawer h3', 3],
  ] as const) {
    await page.evaluate((id) => {
      location.hash = `game-${id}`;
    }, game.id);
    await page.locator(shown).first().waitFor();
    await rests(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    if (game === END) await page.locator('.discuss .ruled').first().waitFor({ state: 'attached' });
    expect.soft(await sheets(page), game.id).toBeLessThanOrEqual(most);
    await page.evaluate(() => {
      location.hash = '';
    });
    await page.locator('.start').waitFor();
  }
});
