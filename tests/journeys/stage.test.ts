import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { takeChair } from './player.ts';

journey('the stage is fetched only for a game, and draws nothing when nothing moves', async ({ open }) => {
  const page = await open();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.addInitScript(() => {
    const draw = globalThis.requestAnimationFrame.bind(globalThis);
    let frames = 0;
    globalThis.requestAnimationFrame = (callback) => {
      frames += 1;
      document.documentElement.dataset['frames'] = String(frames);
      return draw(callback);
    };
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Your games' }).waitFor();
  expect(fetched.filter((url) => url.includes('phaser'))).toEqual([]);
  await takeChair(page, 'South Korea');
  await page.locator('.theatre canvas').waitFor();
  expect(fetched.filter((url) => url.includes('phaser'))).toHaveLength(1);
  const frames = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['frames']);
  await page.waitForTimeout(3000);
  const before = await frames();
  await page.waitForTimeout(1500);
  expect(await frames()).toBe(before);
});

journey('with the stage off the page is whole and fetches none of it', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await takeChair(page, 'United States');
  await page.waitForTimeout(500);
  expect(await page.locator('canvas').count()).toBe(0);
  expect(fetched.filter((url) => /phaser|theatre|world/.test(url))).toEqual([]);
});

journey('games come and go, and one stage serves them all', async ({ open }) => {
  const page = await open();
  for (let round = 0; round < 4; round += 1) {
    await takeChair(page, 'South Korea');
    await page.locator('.theatre canvas').waitFor();
    expect(await page.locator('canvas').count()).toBe(1);
    await page.goBack();
    await page.getByRole('heading', { name: 'Your games' }).waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
  }
});
