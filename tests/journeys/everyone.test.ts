import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey, type Open } from './harness/journey.ts';
import { asked, decide, takeChair } from './player.ts';

const AXE = readFileSync(resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

interface AxeNode {
  readonly html: string;
  readonly any: readonly { readonly data?: { readonly messageKey?: string } | null }[];
}

interface Axe {
  run: (context: unknown, options: unknown) => Promise<{ violations: { id: string; nodes: AxeNode[] }[] }>;
}

/** What axe finds against WCAG 2.2 AA on the page as it stands. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      // What is seen on a button is what it is called by who speaks to the page.
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes
        // What lies under the envelope at the edge of the page comes out from under it as the page is scrolled.
        .filter(({ any }) => !any.some(({ data }) => data?.messageKey?.startsWith('partiallyObscured') === true))
        .map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  });
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function visit(open: Open, viewport: { width: number; height: number }): Promise<string[]> {
  const page = await open({ path: '?stage=off', viewport });
  await page.getByRole('heading', { name: 'Your games' }).waitFor();
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    found.push(...(await faults(page)).map((fault) => `${where}: ${fault}`));
    if ((await sideways(page)) > 0) found.push(`${where}: scrolls sideways`);
  };
  await look('start');
  await takeChair(page, 'South Korea');
  const seen = new Set<string>();
  for (let n = 0; n < 14; n += 1) {
    const question = await asked(page);
    if (!seen.has(question)) await look(question);
    seen.add(question);
    if (question === 'orders' && n === 0) {
      for (const summary of await page.locator('.drawer > summary').all()) await summary.click();
      await look('orders, all open');
      await page.getByRole('button', { name: /Odds (?:they mean|that .+ means) it/ }).click();
      await look('a number');
      await page.keyboard.press('Escape');
      for (const tab of ['Preconditions', 'Promises', 'Ledger', 'Record of the game']) {
        await page.getByRole('tab', { name: new RegExp(tab) }).click();
        await look(tab);
      }
    }
    await decide(page, n);
  }
  return found;
}

journey('nothing stands in anybody’s way at a desk', { timeout: 120_000 }, async ({ open }) => {
  expect(await visit(open, { width: 1366, height: 768 })).toEqual([]);
});
journey('nothing stands in anybody’s way on a phone', { timeout: 120_000 }, async ({ open }) => {
  expect(await visit(open, { width: 390, height: 844 })).toEqual([]);
});
journey('nothing stands in anybody’s way at 400 %', { timeout: 120_000 }, async ({ open }) => {
  expect(await visit(open, { width: 320, height: 640 })).toEqual([]);
});

journey('on a phone most of the screen is for what is read', async ({ open }) => {
  const page = await open({ path: '?stage=off', viewport: { width: 360, height: 740 } });
  await takeChair(page, 'South Korea');
  const heightOf = async (part: string): Promise<number> => (await page.locator(part).boundingBox())?.height ?? 740;
  expect(await heightOf('.top-bar')).toBeLessThan(90);
  expect(await heightOf('.orders-envelope')).toBeLessThan(75);
});
