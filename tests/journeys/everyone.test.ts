import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openSound } from '../shots/hands.ts';
import { axeFaults } from './harness/axe.ts';
import { breakDown, thinkForEver } from './harness/broken-worker.ts';
import { refuseStorage } from './harness/no-storage.ts';
import { journey, type Open, type Visit } from './harness/journey.ts';
import { comeTo, keep, keepAll, keptGames } from './harness/kept-games.ts';
import { missingIn, outlineOf } from './harness/outline.ts';
import { crowding, smallTargets, unseenStates } from './harness/room.ts';
import { SCREENS, unfoldAll } from './harness/screens.ts';
import { tour } from './harness/tour.ts';
import { set } from './player.ts';

const DESK = { width: 1366, height: 768 };
/** What is left of a screen of 1280 × 1024 at 400 %. */
const FOURFOLD = { width: 320, height: 256 };

const THEMES = ['night', 'paper'] as const;

/** A page with a game kept for each question, and all of them on its shelf. */
async function openKept(open: Open, visit: Visit): Promise<Page> {
  const page = await open({ path: '?stage=off', reducedMotion: 'reduce', ...visit });
  await keepAll(page);
  return page;
}

/** What of the hand-written outline of a screen, where it has one, a screen reader does not find on it. */
async function lacking(page: Page, screen: string): Promise<readonly string[]> {
  const file = resolve(import.meta.dirname, 'outlines', `${screen.replaceAll(' ', '-')}.txt`);
  if (!existsSync(file)) return [];
  const wanted = readFileSync(file, 'utf8');
  return missingIn(outlineOf(await page.locator('body').ariaSnapshot()), outlineOf(wanted));
}

type Check = (page: Page, screen: string, part: string | undefined) => Promise<readonly string[]>;

const byAxe: Check = async (page, _, part) => axeFaults(page, { part });
/** How a screen is built is the same in every language, and was looked at in one. */
const byAxeTranslated: Check = async (page, _, part) => axeFaults(page, { part, translated: true });

/** Goes round all screens that there are in such room, every other one by night and the rest by day; tells what each check finds. */
async function round(
  page: Page,
  room: 'wide' | 'narrow',
  first: 0 | 1,
  checks: Readonly<Record<string, Check>>,
): Promise<string[]> {
  const found: string[] = [];
  let looks: number = first;
  const screens = SCREENS.filter((screen) => (screen.room ?? room) === room);
  const strayed = await tour(page, screens, async (screen, part) => {
    const theme = THEMES[looks % THEMES.length] ?? 'night';
    looks += 1;
    await page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted;
    }, theme);
    for (const [how, check] of Object.entries(checks))
      for (const fault of await check(page, screen, part)) found.push(`${screen}, ${how}: ${fault}`);
  });
  return [...found, ...strayed];
}

journey('no screen and no dialog stands in anybody’s way', { timeout: 300_000 }, async ({ open }) => {
  const page = await openKept(open, { viewport: DESK });
  const checks = { 'by axe': byAxe, 'by ear': lacking, 'at a desk': crowding, 'by hand': smallTargets };
  expect(await round(page, 'wide', 0, checks)).toEqual([]);
});

journey('no screen and no dialog stands in anybody’s way in Korean', { timeout: 300_000 }, async ({ open }) => {
  const page = await openKept(open, { viewport: DESK, locale: 'ko-KR' });
  expect(await round(page, 'wide', 1, { 'by axe': byAxeTranslated, 'at a desk': crowding })).toEqual([]);
});

journey('at 400 % and in forced colours all is there and can be met', { timeout: 300_000 }, async ({ open }) => {
  const page = await openKept(open, { viewport: FOURFOLD, forcedColors: 'active' });
  const checks = { 'at 400 %': crowding, 'by hand': smallTargets, 'in forced colours': unseenStates };
  expect(await round(page, 'narrow', 0, checks)).toEqual([]);
});

journey('what is seldom met stands in nobody’s way either', { timeout: 120_000 }, async ({ open }) => {
  const found: string[] = [];
  const look = async (page: Page, screen: string): Promise<void> => {
    for (const check of [axeFaults, crowding, smallTargets])
      found.push(...(await check(page)).map((fault) => `${screen}: ${fault}`));
  };

  const sent = await open({ path: '?stage=off&scenario=first_steps&seat=holm&seed=harbour&level=easy#challenge' });
  await sent.getByRole('region', { name: 'A game for you' }).waitFor();
  await look(sent, 'a game that was sent');

  const unkept = await open({ path: '?stage=off' });
  await unkept.context().addInitScript(refuseStorage);
  await unkept.reload();
  await unkept.locator('main').getByText('This browser lets nothing be kept.').waitFor();
  await openSound(unkept);
  await unfoldAll()(unkept);
  await look(unkept, 'nothing kept, and an own scenario that can be played');

  for (const [mind, notice, outline] of [
    [thinkForEver, '.waiting[aria-busy]', 'waiting'],
    [breakDown, '.waiting .button', 'stopped'],
  ] as const) {
    const page = await open({ path: '?stage=off' });
    await page.addInitScript(mind);
    await page.reload();
    await page.getByRole('button', { name: 'South Korea', exact: true }).click();
    await page.getByRole('dialog', { name: 'Your brief' }).getByRole('button', { name: 'Close' }).click();
    await page.locator(notice).waitFor();
    await look(page, outline);
    expect(await lacking(page, outline)).toEqual([]);
  }
  expect(found).toEqual([]);
});

journey('the largest letters, plain and with more contrast, find room at a desk and on a phone', async ({ open }) => {
  const page = await open({ path: '?stage=off', viewport: DESK });
  await page.locator('.open-settings').click();
  for (const [setting, way] of [
    ['Size of letters', 'Largest'],
    ['Letters', 'Plain everywhere'],
    ['Contrast', 'More'],
    ['Light', 'Paper'],
  ] as const)
    await set(page, setting, way);
  await keep(page, keptGames());
  await page.reload();
  await page.locator('.save').first().waitFor();
  const found: string[] = [];
  for (const place of ['start', 'brink', 'offer', 'left'] as const) {
    if (place !== 'start') await comeTo(page, place);
    found.push(...(await axeFaults(page)).map((fault) => `${place}: ${fault}`));
    for (const width of [DESK.width, 768, 390]) {
      await page.setViewportSize({ ...DESK, width });
      found.push(...(await crowding(page)).map((fault) => `${place}, ${width}: ${fault}`));
    }
    await page.setViewportSize(DESK);
  }
  expect(await page.locator('html').getAttribute('data-size')).toBe('3');
  expect(found).toEqual([]);
});
