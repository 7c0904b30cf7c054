import type { Page } from 'playwright-core';
import { comeTo, rests, toStart } from './kept-games.ts';
import type { Screen } from './screens.ts';

/** Goes from screen to screen and looks at each; says where a dialog does not close by Escape or does not give the focus back. */
export async function tour(
  page: Page,
  screens: readonly Screen[],
  look: (name: string, part?: string) => Promise<void>,
): Promise<string[]> {
  const faults: string[] = [];
  let here: Screen['at'] | undefined;
  for (const { name, at, first, press = [], part, then } of screens) {
    if (at === 'start' && here !== 'start') await toStart(page);
    else if (at !== 'start' && at !== here) await comeTo(page, at);
    here = at;
    await first?.(page);
    for (const [depth, opener] of press.entries()) {
      await page.locator(opener).focus();
      await page.keyboard.press('Enter');
      await page
        .locator('dialog[open]')
        .nth(depth)
        .waitFor({ timeout: 15_000 })
        .catch((cause: unknown) => {
          throw new Error(`${name}: ${opener} opens nothing`, { cause });
        });
    }
    await then?.(page);
    await rests(page);
    await look(name, part);
    for (const [depth, opener] of [...press.entries()].toReversed()) {
      await page.keyboard.press('Escape');
      await page.locator('dialog').nth(depth).waitFor({ state: 'detached' });
      const back = await page.locator(opener).evaluate((element) => element === document.activeElement);
      if (!back) faults.push(`${name}: the focus does not come back to what opened it`);
    }
  }
  return faults;
}
