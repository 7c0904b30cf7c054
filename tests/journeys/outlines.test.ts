import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journey } from './harness/journey.ts';
import { missingIn, outlineOf } from './harness/outline.ts';
import { asked, decide } from './player.ts';

/** What of a hand-written outline of a screen a screen reader does not find on it. */
async function missing(page: Page, screen: string): Promise<readonly string[]> {
  const wanted = readFileSync(resolve(import.meta.dirname, 'outlines', `${screen}.txt`), 'utf8');
  return missingIn(outlineOf(await page.locator('body').ariaSnapshot()), outlineOf(wanted));
}

journey('a screen reader finds each screen laid out as it was meant', { timeout: 120_000 }, async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.getByRole('heading', { name: 'Your games' }).waitFor();
  expect(await missing(page, 'start')).toEqual([]);
  await page.locator('.open-settings').click();
  await page.getByRole('group', { name: 'Single keys' }).waitFor();
  expect(await missing(page, 'settings')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'South Korea', exact: true }).click();
  await page.getByRole('dialog', { name: 'Your brief' }).waitFor();
  expect(await missing(page, 'brief')).toEqual([]);
  await page.keyboard.press('Escape');
  await asked(page);
  expect(await missing(page, 'orders')).toEqual([]);
  let question = await asked(page);
  for (let n = 0; n < 14 && question !== 'offer'; n += 1) {
    await decide(page, n);
    question = await asked(page);
  }
  expect(await missing(page, 'offer')).toEqual([]);
});

describe('an outline', () => {
  const page = outlineOf(`- main:
  - heading "Summitry" [level=1]
  - 'heading "One: two" [level=2]'
  - list:
    - listitem:
      - paragraph: A sentence
      - button "Go" [disabled]
  - button "Last"`);
  it.each([
    ['- main:\n  - heading "Summitry" [level=1]\n  - button "Last"', []],
    ['- heading "One: two"', []],
    ['- button /^G/ [disabled]', []],
    ['- button "Stay"', ['button Stay']],
    ['- heading "Summitry" [level=2]', ['heading Summitry']],
    ['- button "Last"\n- heading "Summitry"', ['heading Summitry']],
    ['- list:\n  - button "Last"', ['list > button Last']],
  ])('%s lacks %j', (wanted, lacks) => {
    expect(missingIn(page, outlineOf(wanted))).toEqual(lacks);
  });
});
