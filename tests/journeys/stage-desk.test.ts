import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFaults } from './harness/axe.ts';
import { journey } from './harness/journey.ts';
import { comeTo, keepAll } from './harness/kept-games.ts';
import { crowding, smallTargets } from './harness/room.ts';

/** Rooms in which the table is opened in full: a small desk, a phone upright and one lying on its side. */
const ROOMS = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
] as const;

/** Whether all that is needed to decide is in sight at once: the table, what the offer is worth, and what sends it. */
async function seesAll(page: Page): Promise<boolean> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const boxes = await Promise.all(
    ['canvas', '.weighing-worth', '.desk-buttons .seal'].map(async (part) =>
      page.locator(`.dialog.stage ${part}`).boundingBox(),
    ),
  );
  return boxes.every(
    (box) =>
      box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1,
  );
}

/** By keyboard alone, at the table in full: lays a clause, says nothing this time, reads how that went and goes on. */
async function decideAtStage(page: Page): Promise<void> {
  const focused = (what: string): Promise<unknown> =>
    page.waitForFunction((selector) => document.activeElement?.matches(selector) === true, what, { polling: 100 });
  await page.locator('.play-stage .stage-open').focus();
  await page.keyboard.press('Enter');
  const desk = page.locator('.stage-desk');
  // Nothing lies there yet: what may is unfolded.
  await desk.locator('.issue-card .stop.today input').first().focus();
  await page.keyboard.press('ArrowRight');
  await desk.locator('.issue-card.laid').first().waitFor();
  for (const room of ROOMS) {
    await page.setViewportSize(room);
    await desk.evaluate((element) => element.scrollTo({ top: 0 }));
    expect([room.width, await seesAll(page)]).toEqual([room.width, true]);
    expect([await crowding(page), await smallTargets(page)]).toEqual([[], []]);
  }
  await page.setViewportSize(ROOMS[0]);
  expect(await axeFaults(page)).toEqual([]);
  await desk.locator('.desk-buttons button').nth(1).focus();
  await page.keyboard.press('Enter');
  // What is asked next, or how it went, is read where it was decided.
  await focused('.stage-desk > h3');
  while ((await desk.locator('.desk-bar').count()) > 0) {
    await desk.locator('.desk-buttons button').nth(1).focus();
    await page.keyboard.press('Enter');
    await focused('.stage-desk > h3');
  }
  await desk.locator('.seal').focus();
  await page.keyboard.press('Enter');
  await focused('main h1');
}

journey(
  'at the table in full an offer is weighed, laid and decided by keyboard, in sight on a desk and on a phone either way',
  async ({ open }) => {
    const page = await open();
    await keepAll(page);
    await comeTo(page, 'offer');
    await page.locator('.play-stage .theatre canvas').waitFor();
    await decideAtStage(page);
  },
);
