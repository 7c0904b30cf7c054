import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { draws, pictures, watchDraws } from './harness/draws.ts';
import { holdings } from './harness/holdings.ts';
import { journey } from './harness/journey.ts';
import { comeTo, keepAll } from './harness/kept-games.ts';
import { crowding } from './harness/room.ts';
import { CARDS, firstToLay, tableOnPage, waitingCard, type Point } from './harness/table-hand.ts';
import { asked, moment, settled } from './player.ts';

const UPRIGHT = { width: 390, height: 844 };
const LYING = { width: 844, height: 390 };
const DESK = { width: 1366, height: 768 };
/** Milliseconds. */
const FRAME = 16;

/** A finger or a mouse takes something up and puts it down elsewhere. */
type Drag = (from: Point, to: Point) => Promise<void>;

const STEPS = 6;
const between = ([x, y]: Point, [toX, toY]: Point, step: number): Point => [
  x + ((toX - x) * step) / STEPS,
  y + ((toY - y) * step) / STEPS,
];

const byMouse =
  (page: Page): Drag =>
  async (from, to) => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: STEPS });
    await page.waitForTimeout(2 * FRAME);
    await page.mouse.up();
  };

const byTouch =
  (page: Page, session: CDPSession): Drag =>
  async (from, to) => {
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: Point[]): Promise<void> => {
      await session.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(([x, y]) => ({ x, y })) });
      await page.waitForTimeout(FRAME);
    };
    await touch('touchStart', from);
    for (let step = 1; step <= STEPS; step += 1) await touch('touchMove', between(from, to, step));
    await touch('touchEnd');
  };

/** On whose half a card lies, by who gives. */
const HALVES = [
  ['by-theirs', 'far'],
  ['by-both', 'between'],
  ['by-nobody', 'between'],
] as const;

/** Draws a card across the edge onto the table, where it lies, and back, where it waits again. */
async function layAndTakeBack(page: Page, drag: Drag): Promise<void> {
  const laid = page.locator(`${CARDS}.laid`);
  const index = await firstToLay(page);
  const { at, onPage } = await tableOnPage(page);
  const middle = at(0.5, 0.5);
  await drag(await waitingCard(page, index), onPage(middle.x, middle.y));
  await laid.waitFor();
  expect(await laid.count()).toBe(1);
  await holdings(page);
  const laidBy = (await laid.getAttribute('class')) ?? '';
  const half = HALVES.find(([name]) => laidBy.includes(name))?.[1] ?? 'own';
  const { places, height } = await tableOnPage(page, index);
  const spot = places[index]?.[half];
  if (!spot) throw new Error(`There is no card ${index}`);
  await drag(onPage(spot.x, spot.y), onPage(spot.x, height - 4));
  await laid.waitFor({ state: 'detached' });
}

/** Presses where a card lies, on a dialog that lies over it, and draws there as well: nothing is laid by it. */
async function pressesAbove(page: Page): Promise<void> {
  const from = await waitingCard(page, await firstToLay(page));
  const { at, onPage } = await tableOnPage(page);
  const middle = at(0.5, 0.5);
  // Once on the card, as a hand comes that then presses what opens a dialog.
  await page.mouse.move(...from);
  await page.evaluate(() => {
    const cover = document.body.appendChild(document.createElement('dialog'));
    Object.assign(cover.style, { width: '100vw', height: '100vh', maxWidth: 'none', maxHeight: 'none', margin: 0 });
    cover.id = 'cover';
    cover.showModal();
  });
  await page.mouse.click(...from);
  await byMouse(page)(from, onPage(middle.x, middle.y));
  await page.evaluate(() => document.querySelector('#cover')?.remove());
  await page.waitForTimeout(10 * FRAME);
  expect(await page.locator(`${CARDS}.laid`).count()).toBe(0);
}

/** The stage fills its place and no more, and its picture is as fine as the screen, up to twice the pixels of the page. */
async function fills(page: Page, density: number): Promise<void> {
  const sizes = (): Promise<readonly number[]> =>
    page.locator('.play-stage canvas').evaluate((canvas: HTMLCanvasElement) => {
      const place = canvas.closest('.stage-place')?.getBoundingClientRect();
      const { width, height } = canvas.getBoundingClientRect();
      return [canvas.width, canvas.height, width, height, place?.width ?? 0, place?.height ?? 0].map(Math.round);
    });
  await expect
    .poll(
      async () => {
        const [pixels = 0, down = 0, width = 0, height = 0, ...place] = await sizes();
        return [
          Math.abs(pixels - width * density) <= 2,
          Math.abs(down - height * density) <= 2,
          place.join() === `${width},${height}`,
        ];
      },
      { timeout: 5000 },
    )
    .toEqual([true, true, true]);
}

const boxOf = async (page: Page, part: string): Promise<{ x: number; y: number; width: number; height: number }> =>
  (await page.locator(part).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

journey(
  'on any device a hand lays cards, the page is turned, enlarged and hidden in mid-game, and an envoy is seen to travel',
  { timeout: 120_000 },
  async ({ open }) => {
    const page = await open({ viewport: DESK, hasTouch: true });
    await page.context().addInitScript(watchDraws);
    await keepAll(page);
    const session = await page.context().newCDPSession(page);

    // Orders go out, and who carries them moves over the map until it is there.
    await comeTo(page, 'orders');
    await holdings(page);
    const [orders, seen] = [await moment(page), await pictures(page)];
    await page.getByRole('button', { name: /^(?:Send no orders|Nothing presses: let it pass)$/ }).click();
    await page.locator('.theatre[data-played*="travel"]').waitFor({ state: 'attached' });
    await settled(page, orders);
    await page.getByRole('button', { name: 'Skip what is playing' }).waitFor({ state: 'detached', timeout: 15_000 });
    await holdings(page);
    // One on the way is another each time; without one there are the map before and the map after.
    expect(await pictures(page)).toBeGreaterThan(seen + 2);
    const atRest = await draws(page);
    await page.waitForTimeout(10 * FRAME);
    expect([atRest > 0, await draws(page)]).toEqual([true, atRest]);

    await comeTo(page, 'offer');
    expect(await asked(page)).toBe('offer');
    await holdings(page);
    await pressesAbove(page);
    await layAndTakeBack(page, byMouse(page));
    await page.setViewportSize(UPRIGHT);
    await holdings(page);
    await layAndTakeBack(page, byTouch(page, session));
    expect(await page.evaluate(() => scrollY)).toBe(0);

    // Turned on its side in mid-offer: what was laid stays laid, and the stage stands beside what is read.
    await page.locator(`${CARDS} .step:visible`).last().click();
    await page.locator(`${CARDS}.laid`).waitFor();
    const draft = await page.locator(CARDS).locator('input:checked').count();
    for (const size of [LYING, UPRIGHT, LYING]) {
      await page.setViewportSize(size);
      await fills(page, 1);
      expect(await page.locator(`${CARDS}.laid`).count()).toBe(1);
      expect(await page.locator(CARDS).locator('input:checked').count()).toBe(draft);
      expect(await crowding(page)).toEqual([]);
    }
    await page.evaluate(() => scrollTo(0, 0));
    const [bar, stage, main] = [
      await boxOf(page, '.top-bar'),
      await boxOf(page, '.play-stage'),
      await boxOf(page, '.play-main'),
    ];
    expect(bar.height).toBeLessThanOrEqual(52);
    expect(stage.x + stage.width).toBeLessThanOrEqual(main.x + 1);
    expect(main.width).toBeGreaterThan(LYING.width * 0.55);
    expect(main.y).toBeLessThanOrEqual(bar.height + 1);
    expect(stage.height).toBeGreaterThan(LYING.height * 0.75);

    // The browser's own zoom leaves fewer and finer pixels.
    for (const zoom of [2, 4]) {
      const { width, height } = { width: Math.floor(DESK.width / zoom), height: Math.floor(DESK.height / zoom) };
      await session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: zoom,
        mobile: false,
      });
      await fills(page, 2);
      expect(await crowding(page), `at ${zoom}00 %`).toEqual([]);
      expect(await page.locator(`${CARDS}.laid`).count()).toBe(1);
    }
    await session.send('Emulation.clearDeviceMetricsOverride');
    await page.setViewportSize(DESK);
    await fills(page, 1);

    // What changes while nobody looks is not drawn, and is seen on coming back.
    const picture = async (): Promise<string> =>
      (await page.locator('.play-stage canvas').screenshot()).toString('base64');
    await holdings(page);
    const [table, drawn] = [await picture(), await draws(page)];
    await page.evaluate('window.hide(true)');
    const scene = page.getByRole('group', { name: 'On the stage' }).getByRole('button', { name: 'Map' });
    await scene.evaluate((button: HTMLElement) => button.click());
    await page.locator('.play-stage[data-scene="map"]').waitFor();
    await page.waitForTimeout(500);
    expect(await draws(page)).toBe(drawn);
    await page.evaluate('window.hide(false)');
    await expect.poll(() => draws(page), { timeout: 5000 }).toBeGreaterThan(drawn);
    await holdings(page);
    expect(await picture()).not.toBe(table);
  },
);

/** What may happen to the page while a card is in a hand. */
const MISHAPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the screen is turned': (page) => page.setViewportSize({ width: 768, height: 1024 }),
  'the context is lost': (page) => page.locator('.theatre canvas').evaluate(loseContext),
  'the page is hidden': async (page) => {
    await page.evaluate('window.hide(true)');
    await page.waitForTimeout(10 * FRAME);
    await page.evaluate('window.hide(false)');
  },
};

/** In the page. */
async function loseContext(canvas: Element): Promise<void> {
  const context = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl') : undefined;
  const lost = context?.getExtension('WEBGL_lose_context');
  for (const act of ['loseContext', 'restoreContext'] as const) {
    lost?.[act]();
    await new Promise((settle) => {
      setTimeout(settle, 300);
    });
  }
}

journey(
  'a card in a hand goes back to its place whatever happens to the page, and nothing sticks',
  async ({ open }) => {
    const page = await open({ viewport: DESK });
    await page.context().addInitScript(watchDraws);
    await keepAll(page);
    await comeTo(page, 'offer');
    for (const [what, happens] of Object.entries(MISHAPS)) {
      await page.setViewportSize(DESK);
      await holdings(page);
      const { at, onPage } = await tableOnPage(page);
      const middle = at(0.5, 0.5);
      await page.mouse.move(...(await waitingCard(page, await firstToLay(page))));
      await page.mouse.down();
      await page.mouse.move(...onPage(middle.x, middle.y), { steps: STEPS });
      await page.waitForTimeout(2 * FRAME);
      await happens(page);
      await holdings(page);
      // Before it is let go: that may happen where the page does not hear of it.
      const atRest = await draws(page);
      await page.waitForTimeout(10 * FRAME);
      expect(await draws(page), what).toBe(atRest);
      expect(await page.getByRole('button', { name: 'Skip what is playing' }).count(), what).toBe(0);
      await page.mouse.up();
      await page.waitForTimeout(10 * FRAME);
      expect(await page.locator(`${CARDS}.laid`).count(), what).toBe(0);
      await layAndTakeBack(page, byMouse(page));
    }
  },
);
