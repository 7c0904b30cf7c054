import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { decide, takeChair } from './player.ts';

journey('a tab killed in the middle of a turn loses nothing', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  await decide(page, 0);
  while ((await page.getByRole('heading', { name: 'Your orders', exact: true }).count()) === 0) await decide(page, 1);
  const turn = await page.locator('.where-turn').innerText();
  await page
    .getByRole('button', { name: /^Add to the orders/, disabled: false })
    .first()
    .click();
  const orders = await page.locator('.envelope-list').innerText();
  expect(orders).not.toBe('');

  const address = page.url();
  const context = page.context();
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(address);
  await again.getByRole('heading', { name: 'Your orders', exact: true }).waitFor();
  expect(await again.locator('.where-turn').innerText()).toBe(turn);
  expect(await again.locator('.envelope-list').innerText()).toBe(orders);

  const start = await context.newPage();
  await start.goto(address.replace(/#.*/, ''));
  await start.getByRole('button', { name: /^Continue/ }).click();
  await start.getByRole('heading', { name: 'Your orders', exact: true }).waitFor();
  expect(await start.locator('.where-turn').innerText()).toBe(turn);
});

journey('a decision taken back is asked again', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  const turn = await page.locator('.where-turn').innerText();
  await decide(page, 0);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Take the last decision back' }).click();
  await page.getByRole('heading', { name: 'Your orders', exact: true }).waitFor();
  expect(await page.locator('.where-turn').innerText()).toBe(turn);
});

journey('Back leads to the start, and Forward to the game again', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  await page.goBack();
  await page.getByRole('heading', { name: 'Your games' }).waitFor();
  await page.goForward();
  await page.getByRole('heading', { name: 'Your orders', exact: true }).waitFor();
});
