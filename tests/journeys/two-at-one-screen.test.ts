import { expect } from 'vitest';
import { keptAt } from '../shots/kept.ts';
import { journey } from './harness/journey.ts';
import { keep } from './harness/kept-games.ts';

journey('what the first of two has sealed stays sealed, also through a reload', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('radio', { name: 'Two at one screen' }).check();
  await page.getByRole('button', { name: /^Begin as United States and South Korea/ }).click();

  const pass = page.getByRole('heading', { name: 'Pass the screen' });
  await pass.waitFor();
  await page.getByRole('button', { name: /United States/ }).click();
  await page.keyboard.press('Escape');
  const add = page.getByRole('button', { name: /^Add to the orders/, disabled: false }).first();
  const order = ((await add.getAttribute('aria-label')) ?? '').replace('Add to the orders: ', '');
  expect(order).not.toBe('');
  await add.click();
  await page.getByRole('button', { name: 'Seal and send' }).click();

  const reveals = async (): Promise<boolean> => (await page.content()).includes(order);
  await pass.waitFor();
  expect(await page.getByText('The next decision is for South Korea.').count()).toBe(1);
  expect(await reveals()).toBe(false);
  await page.reload();
  await pass.waitFor();
  expect(await page.getByText('The next decision is for South Korea.').count()).toBe(1);
  expect(await reveals()).toBe(false);

  await page.getByRole('button', { name: /South Korea/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Your orders', exact: true }).waitFor();
  expect(await page.locator('.where-seat').innerText()).toContain('South Korea');
  expect(await page.locator('.where-turn').innerText()).toContain('Week 1');
  expect(await page.locator('.news').innerText()).not.toContain(order);
});

journey('how it ended is told for both on one page, and again so after a reload', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.locator('.start').waitFor();
  await keep(page, [keptAt('two', { record: ['korea_2018', 'photograph'], chairs: ['us', 'rok'], before: 'end' })]);
  await page.evaluate(() => {
    location.hash = 'game-two';
  });
  for (const time of ['first', 'again'] as const) {
    await page.reload();
    await page.locator('.verdict').waitFor();
    const scores = page.getByRole('heading', { name: /^Score of / });
    expect(await scores.allTextContents(), time).toEqual(['Score of the United States', 'Score of South Korea']);
    expect(await page.getByRole('heading', { name: 'Your score' }).count()).toBe(0);
    await page.locator('summary', { hasText: 'Everybody’s score' }).click();
    await page.getByRole('heading', { name: 'How the score of South Korea adds up' }).waitFor();
  }
});
