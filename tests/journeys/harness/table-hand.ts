import type { Page } from 'playwright-core';
import { layTable, type TableLayout } from '../../../src/stage/table/table-layout.ts';

/** Cards of the agenda that can be laid, in the order of the table. */
export const CARDS = '.issues > .issue-card:has(.stops)';

export type Point = readonly [x: number, y: number];

/** Where on the page the stage has its cards now; of those that lie only the one that is named. */
export async function tableOnPage(
  page: Page,
  laid = -1,
): Promise<TableLayout & { readonly onPage: (x: number, y: number) => Point }> {
  const place = await page.locator('.play-stage canvas').boundingBox();
  if (!place) throw new Error('There is no stage');
  const count = await page.locator(CARDS).count();
  const cards = Array.from({ length: count }, (_, issue) => ({
    issue,
    name: '',
    givers: [],
    levels: [],
    words: [],
    ...(issue === laid && { laid: { level: 0, name: '', words: 'plain' as const } }),
  }));
  const table = { set: '', sides: [], cards, lays: true, most: 5, homes: [], summit: false };
  const layout = layTable(table, place.width, place.height);
  return { ...layout, onPage: (x, y) => [place.x + x, place.y + y] };
}

/** The card whose first stop is today's: its next is the first there is to be laid. */
export async function firstToLay(page: Page): Promise<number> {
  return page
    .locator(CARDS)
    .evaluateAll((all) => all.findIndex((card) => card.querySelector('.stop')?.matches('.today')));
}

/** Where a hand takes up a card that waits before the table: high up, for the rank before it covers what is below. */
export async function waitingCard(page: Page, index: number): Promise<Point> {
  const { places, card, onPage } = await tableOnPage(page);
  const spot = places[index]?.waits;
  if (!spot) throw new Error(`There is no card ${index}`);
  return onPage(spot.x, spot.y - card.height / 4);
}
