import { expect } from 'vitest';
import { keptAt, type Spot } from '../shots/kept.ts';
import { keep, rests } from './harness/kept-games.ts';
import { journey } from './harness/journey.ts';

/** Weeks that bring much, to either chair. */
const WEEKS: readonly Spot[] = [
  { record: ['korea_2018', 'letter_stands'], chairs: ['us'], before: 'order', from: 7 },
  { record: ['korea_2018', 'two_readings'], chairs: ['rok'], before: 'order', from: 2 },
];
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

journey(
  'after much news the first decision still stands above the fold, at a desk and on a phone',
  async ({ open }) => {
    const games = WEEKS.map((spot, nth) => keptAt(`week-${nth}`, spot));
    for (const viewport of SIZES) {
      const page = await open({ path: '?stage=off', viewport });
      await page.locator('.start').waitFor();
      await keep(page, games);
      await page.reload();
      for (const { id } of games) {
        await page.locator('.start').waitFor();
        await page.evaluate((game) => {
          location.hash = `game-${game}`;
        }, id);
        const add = page.locator('.orders-moves > .moves .move-foot button').first();
        await add.waitFor();
        // Measured is what stays: nobody weighs any more, and the letters have come.
        await rests(page);
        await page.evaluate(async () => document.fonts.ready.then(() => undefined));
        // The strip of the stage takes its room also where nothing can be drawn; whoever goes on reads no line about coming back.
        const below = await add.evaluate((button) => {
          const strip = matchMedia('(max-width: 40rem)').matches ? 176 : 0;
          const back = document.querySelector('.back-line')?.getBoundingClientRect().height ?? 0;
          const bar = document.querySelector('.envelope')?.getBoundingClientRect().height ?? 0;
          const fold = innerHeight - (strip > 0 ? bar : 0);
          return Math.round(button.getBoundingClientRect().bottom + strip - back - fold);
        });
        expect.soft(below, `${id} at ${viewport.width}`).toBeLessThanOrEqual(0);
        await page.evaluate(() => {
          location.hash = '';
        });
      }
    }
  },
);
