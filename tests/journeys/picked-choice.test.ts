import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pictureOf } from '../../src/stage/map/picture.ts';
import type { Spot } from '../../src/stage/map/scenery.ts';
import { shippedScenario } from '../fixtures/shipped.ts';
import { keptAt } from '../shots/kept.ts';
import { keep } from './harness/kept-games.ts';
import { journey } from './harness/journey.ts';

/** Where the map draws a place, on the page. */
async function placeAt(page: Page, place: string): Promise<readonly [number, number]> {
  const spots = Object.entries(shippedScenario('korea_2018').places).map(([id, { name, at }]): Spot => ({
    id,
    name,
    at,
    home: [],
    forum: false,
    active: false,
    chosen: false,
    worth: [],
  }));
  const box = await page.locator('.theatre').boundingBox();
  const point = box && pictureOf(spots, box.width, box.height).points.get(place);
  if (!point) throw new Error(`${place} is not on the map`);
  return [box.x + point.x, box.y + point.y];
}

const pressPlace = async (page: Page, place: string): Promise<void> =>
  page.mouse.click(...(await placeAt(page, place)));

/** The week before Singapore, at rest on the map. */
async function spring(page: Page): Promise<void> {
  await page.locator('.start').waitFor();
  const week = { record: ['korea_2018', 'letter_stands'], chairs: ['us'], before: 'order', from: 13 } as const;
  await keep(page, [keptAt('spring', week)]);
  await page.reload();
  await page.locator('.start').waitFor();
  await page.evaluate(() => {
    location.hash = 'game-spring';
  });
  await page.locator('.theatre canvas').waitFor();
  await page.getByRole('button', { name: 'Map', exact: true }).click();
}

journey(
  'what may be picked on the map is marked under the pointer and where the keyboard is in the list',
  async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    await spring(page);
    await page.getByText(/^The \d+ places on the map$/).click();
    const picture = async (): Promise<string> => {
      const shot = await page.locator('.stage-place').first().screenshot({ animations: 'disabled' });
      return shot.toString('base64');
    };
    // The land is drawn in slices.
    let still = '';
    await expect.poll(async () => still === (still = await picture()), { interval: 400, timeout: 15_000 }).toBe(true);
    await page.mouse.move(...(await placeAt(page, 'tokyo')));
    await expect.poll(picture).not.toBe(still);
    const marked = await picture();
    await page.mouse.move(2, 2);
    await expect.poll(picture).toBe(still);
    const tokyo = page.locator('.places button', { hasText: 'Tokyo' });
    await tokyo.focus();
    await expect.poll(picture).toBe(marked);
    await tokyo.blur();
    await expect.poll(picture).toBe(still);
  },
);

journey('the party that a move asks for is picked on the map, as on its card', async ({ open }) => {
  const page = await open({ reducedMotion: 'reduce' });
  await spring(page);
  await page.locator('.orders-moves > .drawer > summary').first().click();
  const name = page.getByRole('button', { name: 'Thank another capital in public', exact: true });
  const card = page.locator('.move-card', { has: name });
  await name.click();
  await card.getByText('Or pick it on the map').waitFor();
  const chosen = card.locator('label:has(input:checked)');
  for (const [place, party] of [
    ['beijing', 'Beijing'],
    ['tokyo', 'Tokyo'],
  ] as const) {
    await pressPlace(page, place);
    await chosen.filter({ hasText: party }).waitFor();
  }
  // What the move does not ask for opens as a place, and so does anything once its card is folded.
  await pressPlace(page, 'washington');
  await page.getByRole('dialog', { name: 'Washington' }).getByRole('button', { name: 'Close', exact: true }).click();
  await name.click();
  await card.getByText('Or pick it on the map').waitFor({ state: 'hidden' });
  // The map hears of it a moment after the page: who is as quick as this presses again.
  const beijing = page.getByRole('dialog', { name: 'Beijing' });
  for (let press = 0; press < 5 && !(await beijing.isVisible()); press += 1) {
    await pressPlace(page, 'beijing');
    await beijing.waitFor({ timeout: 3000 }).catch(() => undefined);
  }
  await beijing.waitFor();
});
