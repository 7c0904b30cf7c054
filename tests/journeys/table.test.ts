import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFaults } from './harness/axe.ts';
import { holdings } from './harness/holdings.ts';
import { journey } from './harness/journey.ts';
import { comeTo, keepAll } from './harness/kept-games.ts';
import { crowding, smallTargets } from './harness/room.ts';
import { CARDS, firstToLay, waitingCard } from './harness/table-hand.ts';
import { asked } from './player.ts';

/** Which stops and words are chosen, card by card. */
const draft = (page: Page): Promise<readonly boolean[]> =>
  page
    .locator(`${CARDS} input`)
    .evaluateAll((inputs) => inputs.map((one) => one instanceof HTMLInputElement && one.checked));

/** Turns the stage to a scene; pictures it holds once it is at rest there. */
async function turnTo(page: Page, scene: string): Promise<number> {
  const theatre = page.locator('.theatre[data-holds]');
  const held = async (): Promise<string> => (await theatre.getAttribute('data-holds')) ?? '';
  const before = await held();
  await page.getByRole('group', { name: 'On the stage' }).getByRole('button', { name: scene }).click();
  let now = before;
  for (let last = ''; now === before || now !== last;) {
    last = now;
    await page.waitForTimeout(800);
    now = await held();
  }
  return Number(/textures (\d+)/.exec(now)?.[1]);
}

/** What stands in somebody's way on the stage at full size, scene by scene, by night and by day, wide and at 400 %. */
async function inTheWay(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.locator('.play-stage .stage-open').focus();
  await page.keyboard.press('Enter');
  const scenes = page.locator('.dialog .stage-scenes button');
  await scenes.first().waitFor();
  for (const [index, scene] of (await scenes.all()).entries()) {
    await scene.click();
    await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
    const faults = await axeFaults(page);
    await page.setViewportSize({ width: 320, height: 256 });
    faults.push(...(await crowding(page)), ...(await smallTargets(page)));
    await page.setViewportSize({ width: 1366, height: 768 });
    found.push(...faults.map((fault) => `scene ${index + 1}: ${fault}`));
  }
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  if (!(await page.evaluate(() => document.activeElement?.matches('.stage-open') === true)))
    found.push('the focus does not come back to what opened the stage');
  return found;
}

journey(
  'an offer laid by hand on the stage is the same as one laid by keyboard in the page, and whoever comes back finds no more there',
  { timeout: 180_000 },
  async ({ open }) => {
    const page = await open();
    await keepAll(page);
    await comeTo(page, 'offer');
    expect(await asked(page)).toBe('offer');
    // What the map is drawn on stays, once it has come.
    await turnTo(page, 'Map');
    await turnTo(page, 'Table');
    const cards = page.locator(CARDS);
    const first = await firstToLay(page);
    const card = cards.nth(first);
    const empty = await draft(page);
    await page.mouse.click(...(await waitingCard(page, first)));
    await page.locator(`${CARDS}.laid`).waitFor();
    const byHand = await draft(page);
    expect(byHand).not.toEqual(empty);
    await card.locator('.stop input:checked').focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => document.querySelector('.issue-card.laid') === null);
    expect(await draft(page)).toEqual(empty);
    await page.keyboard.press('ArrowRight');
    await page.locator(`${CARDS}.laid`).waitFor();
    expect(await draft(page)).toEqual(byHand);

    // Who turns to the map leaves no picture of the table behind, and finds it again as it was.
    const withoutTable = await turnTo(page, 'Map');
    const withTable = await turnTo(page, 'Table');
    expect(withTable).toBeGreaterThan(withoutTable);
    expect([await turnTo(page, 'Map'), await turnTo(page, 'Table')]).toEqual([withoutTable, withTable]);

    expect(await inTheWay(page)).toEqual([]);

    const held: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      await page.locator('.play-stage .theatre canvas').waitFor();
      if (round > 0) held.push(await holdings(page));
      await page.goBack();
      await page.getByRole('heading', { name: 'Your games' }).waitFor();
      await page.goForward();
    }
    expect(held[1]).toBe(held[0]);
  },
);
