import { expect } from 'vitest';
import { benchLength, turnsOf } from '../bench/page-length.ts';
import { benchPlay } from '../bench/page-play.ts';
import { visitPage } from '../bench/page.ts';
import { journey } from './harness/journey.ts';

const PARTY = 'United States';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

// Nothing is timed here: that every step of `npm run bench:page` finds what it presses and counts.
journey('what measures the page goes its whole way: a visit, and a turn on a phone', async ({ browser, site }) => {
  const [visit, play, length] = await Promise.all([
    visitPage(browser, site.url, { slowed: 1, path: '?stage=off', party: PARTY }, 1),
    benchPlay(browser, { url: `${site.url}?stage=off`, slowed: 1, party: PARTY, turns: 1, device: PHONE, hasty: true }),
    benchLength(browser, { url: site.url, party: PARTY, short: true, seed: 'read', device: PHONE, most: 1 }),
  ]);
  for (const [what, number] of Object.entries(visit)) expect.soft(number, what).not.toBeNaN();
  expect.soft(visit.start).toBeLessThan(visit.first);
  expect.soft(visit.decision).toBeGreaterThan(0);
  expect.soft(play.turns).toBe(1);
  expect.soft(play.words).toBeGreaterThan(0);
  expect.soft(play.taps).toBeGreaterThan(0);
  const [fewest, most] = play.moves;
  expect.soft(fewest).toBeGreaterThanOrEqual(5);
  expect.soft(most).toBeLessThanOrEqual(7);
  expect.soft(play.numbers).toEqual([4, 4]);
  expect.soft(length.decisions).toBe(1);
  expect.soft(length.words).toBeGreaterThan(200);
  const { turns, worst } = turnsOf([length]);
  expect.soft(turns).toBe(1);
  expect.soft(worst.turn).toMatch(/^Week/);
  expect.soft(worst.words).toBeGreaterThan(0);
});
