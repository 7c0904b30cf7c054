import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { layTable } from '../../src/stage/table/table-layout.ts';
import { axeFaults } from './harness/axe.ts';
import { holdings } from './harness/holdings.ts';
import { journey } from './harness/journey.ts';
import { comeTo, keep, keptGames } from './harness/kept-games.ts';
import { crowding, smallTargets } from './harness/room.ts';
import { asked } from './player.ts';

/** Cards of the agenda that can be laid, in the order of the table. */
const CARDS = '.issues > .issue-card:has(.stops)';

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

/** Clicks a card on the stage where it waits before the table: high up, for the rank before it covers what is below. */
async function clickCard(page: Page, index: number, count: number): Promise<void> {
  const place = await page.locator('.play-stage canvas').boundingBox();
  if (!place) throw new Error('There is no stage');
  const cards = Array.from({ length: count }, (_, issue) => ({ issue, name: '', givers: [], levels: [], words: [] }));
  const table = { set: '', sides: [], cards, lays: true, most: 5, homes: [], summit: false };
  const { places, card } = layTable(table, place.width, place.height);
  const spot = places[index]?.waits;
  if (!spot) throw new Error(`There is no card ${index}`);
  await page.mouse.click(place.x + spot.x, place.y + spot.y - card.height / 4);
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
    await page.locator('.saves').waitFor();
    await keep(page, keptGames());
    await page.reload();
    await page.locator('.save').first().waitFor();
    await comeTo(page, 'offer');
    expect(await asked(page)).toBe('offer');
    // What the map is drawn on stays, once it has come.
    await turnTo(page, 'Map');
    await turnTo(page, 'Table');
    const cards = page.locator(CARDS);
    // Of a card whose first stop is today's, the next one is the first there is.
    const first = await cards.evaluateAll((all) =>
      all.findIndex((card) => card.querySelector('.stop')?.matches('.today')),
    );
    const card = cards.nth(first);
    const empty = await draft(page);
    await clickCard(page, first, await cards.count());
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
    for (let round = 0; round < 4; round += 1) {
      await page.locator('.play-stage .theatre canvas').waitFor();
      if (round === 1 || round === 3) held.push(await holdings(page));
      await page.goBack();
      await page.getByRole('heading', { name: 'Your games' }).waitFor();
      await page.goForward();
    }
    expect(held[1]).toBe(held[0]);
  },
);
