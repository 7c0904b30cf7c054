import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey, type Open, type Visit } from './harness/journey.ts';
import { asked, decide, set, takeChair } from './player.ts';

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
    // What still comes up out of the dark is not yet meant to be read.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
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

type Look = (where: string) => Promise<void>;

/** Plays the first turns and looks at every screen, dialog and page of the file the first time it is met. */
async function visit(
  open: Open,
  visiting: Visit,
  decisions: number,
  beside: (page: Page) => Promise<string[]> = async () => [],
): Promise<string[]> {
  const page = await open({ path: '?stage=off', ...visiting });
  await page.getByRole('heading', { name: 'Your games' }).waitFor();
  const found: string[] = [];
  const look: Look = async (where) => {
    found.push(...(await faults(page)).map((fault) => `${where}: ${fault}`));
    if ((await sideways(page)) > 0) found.push(`${where}: scrolls sideways`);
  };
  await look('start');
  await page.locator('.more > summary').click();
  await page.locator('.more-form').waitFor();
  await page.locator('.open-settings').click();
  await set(page, 'Single keys', 'On');
  await look('settings');
  await set(page, 'Single keys', 'Off');
  await page.keyboard.press('Escape');
  await look('more');
  await takeChair(page, 'South Korea');
  const seen = new Set<string>();
  for (let n = 0; n < decisions; n += 1) {
    const question = await asked(page);
    if (!seen.has(question)) {
      await look(question);
      found.push(...(await beside(page)).map((fault) => `${question}, beside: ${fault}`));
    }
    seen.add(question);
    if (question === 'orders' && n === 0) await leaf(page, look);
    await decide(page, n);
  }
  return found;
}

/** Opens what can be opened at the first orders. */
async function leaf(page: Page, look: Look): Promise<void> {
  for (const summary of await page.locator('.drawer > summary').all()) await summary.click();
  await look('orders, all open');
  await page.getByRole('button', { name: /Odds (?:they mean|that .+ means) it/ }).click();
  await look('a number');
  await page.keyboard.press('Escape');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await look(await tab.innerText());
  }
}

/** The same game at the same moment in Korean, by day. */
async function inKoreanByDay(page: Page): Promise<string[]> {
  const other = await page.context().newPage();
  await other.emulateMedia({ colorScheme: 'light' });
  const url = new URL(page.url());
  url.searchParams.set('lang', 'ko');
  await other.goto(url.href);
  await other.locator('.task').waitFor();
  const found = await faults(other);
  if ((await sideways(other)) > 0) found.push('scrolls sideways');
  await other.close();
  return found;
}

journey(
  'nothing stands in anybody’s way at a desk, by night, nor in Korean, by day',
  { timeout: 150_000 },
  async ({ open }) => {
    const desk = { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' } as const;
    expect(await visit(open, desk, 14, inKoreanByDay)).toEqual([]);
  },
);
journey('nothing stands in anybody’s way on a phone, by day', { timeout: 120_000 }, async ({ open }) => {
  expect(await visit(open, { viewport: { width: 390, height: 844 }, colorScheme: 'light' }, 6)).toEqual([]);
});
journey('nothing stands in anybody’s way at 400 %, by night', { timeout: 120_000 }, async ({ open }) => {
  expect(await visit(open, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }, 6)).toEqual([]);
});

journey('the largest letters, plain and with more contrast, find room at a desk and on a phone', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.locator('.open-settings').click();
  for (const [setting, way] of [
    ['Size of letters', 'Largest'],
    ['Letters', 'Plain everywhere'],
    ['Contrast', 'More'],
    ['Light', 'Paper'],
  ] as const)
    await set(page, setting, way);
  await page.keyboard.press('Escape');
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await faults(page)).map((fault) => `${where}, ${width}: ${fault}`));
      if ((await sideways(page)) > 0) found.push(`${where}, ${width}: scrolls sideways`);
    }
  };
  await look('start');
  await takeChair(page, 'South Korea');
  await look('orders');
  await page.reload();
  await page.keyboard.press('Escape');
  await asked(page);
  expect(await page.locator('html').getAttribute('data-size')).toBe('3');
  expect(found).toEqual([]);
});

journey('on a phone most of the screen is for what is read', async ({ open }) => {
  const page = await open({ path: '?stage=off', viewport: { width: 360, height: 740 } });
  await takeChair(page, 'South Korea');
  const heightOf = async (part: string): Promise<number> => (await page.locator(part).boundingBox())?.height ?? 740;
  expect(await heightOf('.top-bar')).toBeLessThan(90);
  expect(await heightOf('.orders-envelope')).toBeLessThan(75);
});
