import { expect } from 'vitest';
import { breakDown } from './harness/broken-worker.ts';
import { journey } from './harness/journey.ts';
import { asked, decide, settled, moment, takeChair } from './player.ts';

journey('the house thinks in one worker, which outlives the game', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  for (let n = 0; n < 2; n += 1) await decide(page, n);
  expect(page.workers()).toHaveLength(1);
  await page.goBack();
  await page.getByRole('heading', { name: 'Your games' }).waitFor();
  await page.goForward();
  await asked(page);
  expect(page.workers()).toHaveLength(1);
});

journey('a browser without workers plays all the same', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.reload();
  await takeChair(page, 'South Korea');
  for (let n = 0; n < 2; n += 1) await decide(page, n);
  expect(page.workers()).toEqual([]);
});

journey('who waits for a worker that breaks down is told so, keeps the game and goes on', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.addInitScript(breakDown);
  await page.reload();
  await page.getByRole('button', { name: 'South Korea', exact: true }).click();
  const closeBrief = page.getByRole('dialog', { name: 'Your brief' }).getByRole('button', { name: 'Close' });
  await closeBrief.click();
  const sentence = page.locator('main').getByText('The others stopped thinking, twice in a row.');
  await sentence.waitFor();

  await page.reload();
  await closeBrief.click();
  await sentence.waitFor();
  const before = await moment(page);
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await settled(page, before);
  for (let n = 0; n < 3; n += 1) await decide(page, n);
  expect(await sentence.count()).toBe(0);
});
