import type { Page } from 'playwright-core';

/** What the stage says it holds on to, once it is at rest. */
export async function holdings(page: Page): Promise<string> {
  const theatre = page.locator('.theatre[data-holds]');
  await theatre.waitFor();
  await page.waitForTimeout(600);
  return (await theatre.getAttribute('data-holds')) ?? '';
}
