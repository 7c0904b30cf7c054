import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { layTable } from '../../src/stage/table/table-layout.ts';
import { holdings } from './harness/holdings.ts';
import { journey } from './harness/journey.ts';
import { asked, decide, takeChair } from './player.ts';

/** Decisions by which a first chair has sat down at a table. */
const SITS_BY = 30;

/** Cards of the agenda that can be laid, in the order of the table. */
const CARDS = '.issues > .issue-card:has(.stops)';

/** Which stops and words are chosen, card by card. */
const draft = (page: Page): Promise<readonly boolean[]> =>
  page
    .locator(`${CARDS} input`)
    .evaluateAll((inputs) => inputs.map((one) => one instanceof HTMLInputElement && one.checked));

/** Pictures the stage holds once it is at rest. */
async function pictures(page: Page): Promise<number> {
  const theatre = page.locator('.theatre[data-holds]');
  await theatre.waitFor();
  await page.waitForTimeout(1200);
  return Number(/textures (\d+)/.exec((await theatre.getAttribute('data-holds')) ?? '')?.[1]);
}

/** Clicks a card on the stage where it waits before the table. */
async function clickCard(page: Page, index: number, count: number): Promise<void> {
  const place = await page.locator('.play-stage canvas').boundingBox();
  if (!place) throw new Error('There is no stage');
  const cards = Array.from({ length: count }, (_, issue) => ({ issue, name: '', givers: [], levels: [], words: [] }));
  const table = { set: '', sides: [], cards, lays: true, most: 5, homes: [], summit: false };
  const spot = layTable(table, place.width, place.height).places[index]?.waits;
  if (!spot) throw new Error(`There is no card ${index}`);
  await page.mouse.click(place.x + spot.x, place.y + spot.y);
}

journey(
  'an offer laid by hand on the stage is the same as one laid by keyboard in the page, and whoever comes back ten times finds no more there',
  { timeout: 180_000 },
  async ({ open }) => {
    const page = await open();
    await takeChair(page, 'United States');
    const withoutTable = await pictures(page);
    for (let n = 0; n < SITS_BY && (await asked(page)) !== 'offer'; n += 1) await decide(page, n);
    expect(await asked(page)).toBe('offer');
    const cards = page.locator(CARDS);
    // Of a card whose first stop is today's, the next one is the first there is.
    const first = await cards.evaluateAll((all) =>
      all.findIndex((card) => card.querySelector('.stop')?.matches('.today')),
    );
    const card = cards.nth(first);
    const empty = await draft(page);
    await page.locator('.theatre canvas').waitFor();
    await page.waitForTimeout(1500);
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
    const withTable = await pictures(page);
    expect(withTable).toBeGreaterThan(withoutTable);
    const turnTo = async (scene: string): Promise<void> =>
      page.getByRole('group', { name: 'On the stage' }).getByRole('button', { name: scene }).click();
    await turnTo('Map');
    const holding = async (count: number): Promise<void> =>
      page.locator(`.theatre[data-holds*="textures ${count},"]`).waitFor();
    await holding(withoutTable);
    await turnTo('Table');
    await holding(withTable);

    const held: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      await page.locator('.play-stage .theatre canvas').waitFor();
      if (round === 1 || round === 9) held.push(await holdings(page));
      await page.goBack();
      await page.getByRole('heading', { name: 'Your games' }).waitFor();
      await page.goForward();
    }
    expect(held[1]).toBe(held[0]);
  },
);
