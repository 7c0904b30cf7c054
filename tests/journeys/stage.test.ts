import { expect } from 'vitest';
import { holdings } from './harness/holdings.ts';
import { journey } from './harness/journey.ts';
import { countListeners, listening } from './harness/listening.ts';
import { asked, decide, takeChair } from './player.ts';

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
  // Sooner or later all that there is to draw is drawn, however late a busy machine fetches the last of it: then comes no frame any more.
  let before: string | undefined = '';
  await expect.poll(async () => before === (before = await frames()), { interval: 2700, timeout: 30_000 }).toBe(true);
});

journey(
  'one front page turns over the next, and the first of a game not over one of the game before',
  { timeout: 120_000 },
  async ({ open }) => {
    const page = await open();
    const front = page.getByRole('button', { name: 'Front page', exact: true });
    await takeChair(page, 'United States');
    await page.locator('.theatre canvas').waitFor();
    const pages: Buffer[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      while ((await decide(page, turn)) !== 'orders');
      await asked(page);
      await front.click();
      // The turn itself: what fails in it is told as a fault of the page.
      await holdings(page);
      pages.push(await page.locator('.theatre canvas').screenshot());
    }
    const [first, second, third] = pages;
    expect([first?.equals(second ?? first), second?.equals(third ?? second)]).toEqual([false, false]);

    await page.goBack();
    await page.getByRole('heading', { name: 'Your games' }).waitFor();
    await takeChair(page, 'South Korea');
    await page.locator('.theatre canvas').waitFor();
    while ((await decide(page, 0)) !== 'orders');
    await asked(page);
    await holdings(page);
    const skip = page.getByRole('button', { name: 'Skip what is playing' });
    await expect.poll(() => skip.count(), { timeout: 10_000 }).toBe(0);
    await front.click();
    await page.waitForTimeout(400);
    expect(await skip.count()).toBe(0);
  },
);

/** Ten times in and out, on a busy machine. Milliseconds. */
const TEN_TIMES = 180_000;

journey(
  'a game goes by Back and comes by Forward ten times, and the one stage holds on to no more than before',
  { timeout: TEN_TIMES },
  async ({ open }) => {
    const page = await open();
    await page.addInitScript(countListeners);
    await page.reload();
    await takeChair(page, 'South Korea');
    const held: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      await page.locator('.play-stage .theatre canvas').waitFor();
      expect(await page.locator('canvas').count()).toBe(1);
      if (round === 1 || round === 9) {
        const holds = await holdings(page);
        held.push(`${holds}, listeners of the page ${await listening(page)}`);
      }
      // The brief of a game not yet begun lies above it again, and Back would close that first.
      const brief = page.getByRole('dialog', { name: 'Your brief' });
      if (await brief.isVisible()) await brief.getByRole('button', { name: 'Close' }).click();
      await page.goBack();
      await page.getByRole('heading', { name: 'Your games' }).waitFor();
      expect(await page.locator('canvas').count()).toBe(0);
      await page.goForward();
    }
    expect(held[1]).toBe(held[0]);
    await page.getByRole('heading', { name: 'Your orders', exact: true }).waitFor();
  },
);

journey(
  'a place is picked on the map by pointer; the picture follows the window, fills it when asked to, and outlives its context',
  async ({ open }) => {
    const page = await open();
    await takeChair(page, 'South Korea');
    await holdings(page);
    const canvas = page.locator('.theatre canvas');
    const breadth = async (): Promise<readonly [number, number]> =>
      canvas.evaluate((element: HTMLCanvasElement) => [
        element.width,
        Math.round(element.getBoundingClientRect().width),
      ]);
    const wide = await breadth();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(breadth, { timeout: 5000 }).toEqual([390, 390]);
    await page.getByRole('button', { name: 'Open the map' }).click();
    const large = page.getByRole('dialog', { name: 'Map' });
    await large.locator('canvas').waitFor();
    await large.getByRole('button', { name: 'Close', exact: true }).click();
    await page.locator('.play-stage canvas').waitFor();
    await page.setViewportSize({ width: 1366, height: 768 });
    await expect.poll(breadth, { timeout: 5000 }).toEqual(wide);

    await holdings(page);
    const before = await canvas.screenshot();
    const wasLost = await canvas.evaluate(async (element: HTMLCanvasElement) => {
      const context = element.getContext('webgl');
      const lost = context?.getExtension('WEBGL_lose_context');
      lost?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const gone = context?.isContextLost();
      lost?.restoreContext();
      return gone;
    });
    expect(wasLost).toBe(true);
    await expect.poll(async () => (await canvas.screenshot()).equals(before), { timeout: 10_000 }).toBe(true);

    const box = await canvas.boundingBox();
    if (!box) throw new Error('The stage has no box');
    const theatre = page.locator('.theatre');
    for (let y = box.y + 20; y < box.y + box.height; y += 22) {
      for (let x = box.x + 20; x < box.x + box.width; x += 30) {
        await page.mouse.move(x, y);
        if ((await theatre.evaluate((element: HTMLElement) => element.style.cursor)) !== 'pointer') continue;
        await page.mouse.click(x, y);
        await page.getByRole('dialog').getByRole('heading', { name: 'What you can order' }).waitFor();
        return;
      }
    }
    throw new Error('There is nothing on the map to be picked');
  },
);

journey(
  'with the stage off none of it is fetched, its places stand in a list, and what they open can be ordered',
  async ({ open }) => {
    const page = await open({ path: '?stage=off' });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await takeChair(page, 'South Korea');
    await page.getByText(/^The \d+ places on the map$/).click();
    await page.getByRole('button', { name: /^Pyongyang/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Pyongyang' });
    await sheet
      .getByRole('button', { name: /^Add to the orders/, disabled: false })
      .first()
      .click();
    await sheet.getByRole('button', { name: /^Take off: / }).waitFor();
    await sheet.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByText(/^[1-9] of \d orders used$/).waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
    expect(fetched.filter((url) => /phaser|theatre|world/.test(url))).toEqual([]);
  },
);
