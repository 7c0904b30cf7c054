import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Screen } from './screens.ts';
import type { Variant } from './variants.ts';

/** Fonts, pictures and the stage have come by then, on a slow machine too. Milliseconds. */
const TO_SETTLE = 900;
/** No page is longer than what a picture can hold. Pixels. */
const LONGEST = 8000;

export interface Camera {
  /** Takes the pictures of some screens of one page, in every variant, each in a tab of its own. */
  readonly shoot: (context: BrowserContext, address: string, screens: readonly Screen[]) => Promise<void>;
}

export function openCamera(out: string, variants: readonly Variant[]): Camera {
  return {
    async shoot(context, address, screens) {
      for (const variant of variants) {
        const page = await context.newPage();
        await page.addInitScript(keepTheme, variant.theme);
        await page.setViewportSize(variant.viewport);
        await page.emulateMedia({ colorScheme: variant.theme === 'night' ? 'dark' : 'light', reducedMotion: 'reduce' });
        await mkdir(join(out, variant.name), { recursive: true });
        try {
          await open(page, inLanguage(address, variant.lang));
          const games = await page.evaluate(keptGames, undefined);
          for (const screen of screens) {
            if (screen.fresh === true) {
              await page.evaluate(keptGames, games);
              await open(page, page.url());
            }
            await picture(page, screen, variant, join(out, variant.name));
          }
          // What was begun for a picture is not for the next.
          await page.evaluate(keptGames, games);
        } finally {
          await page.close();
        }
      }
    },
  };
}

/** The mode a player has chosen, as the page keeps it; and the map, which nobody has turned off. */
function keepTheme(theme: string): void {
  const kept: unknown = JSON.parse(localStorage.getItem('summitry') ?? '{}');
  localStorage.setItem('summitry', JSON.stringify({ ...(kept as object), theme, stage: true }));
}

/** The games the page has kept; where some are given, they are put back as they were. */
async function keptGames(before: readonly unknown[] | undefined): Promise<readonly unknown[]> {
  const asked = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('Nothing is kept')));
    });
  const database = await asked(indexedDB.open('summitry'));
  const games = database.transaction('games', 'readwrite').objectStore('games');
  for (const game of before ?? []) await asked(games.put(game));
  const all: readonly unknown[] = await asked(games.getAll());
  database.close();
  return all;
}

function inLanguage(address: string, lang: string): string {
  const url = new URL(address);
  url.searchParams.set('lang', lang);
  return url.href;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('main button:visible').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page
    .locator('.theatre canvas')
    .waitFor({ timeout: 5000 })
    .catch(() => undefined);
  await page.waitForTimeout(TO_SETTLE);
}

async function picture(page: Page, screen: Screen, variant: Variant, folder: string): Promise<void> {
  try {
    if (screen.at !== 'brief') await page.keyboard.press('Escape');
    await screen.prepare?.(page);
    if (screen.whole === true) await page.setViewportSize({ ...variant.viewport, height: await lengthOf(page) });
    await page.waitForTimeout(TO_SETTLE / 2);
    await page.screenshot({ path: join(folder, `${screen.name}.png`) });
    if (screen.whole === true) await page.setViewportSize(variant.viewport);
  } catch (failure) {
    const said = failure instanceof Error ? failure.message.split('\n')[0] : String(failure);
    console.error(`${variant.name}/${screen.name}: ${said}`);
  }
}

/** How high a screen must be to show everything at once, also what scrolls inside the page. */
async function lengthOf(page: Page): Promise<number> {
  const length = await page.evaluate(() => {
    const inside = [...document.querySelectorAll('main, aside *')].map(
      (part) => part.getBoundingClientRect().top + part.scrollHeight,
    );
    return Math.max(document.documentElement.scrollHeight, ...inside);
  });
  return Math.min(LONGEST, Math.ceil(length) + 8);
}

/** All pictures of a folder on one, each under its name. */
export async function contactSheet(browser: Browser, folder: string, screens: readonly Screen[]): Promise<void> {
  const { existsSync, readFileSync } = await import('node:fs');
  const taken = screens.filter(({ name, whole }) => whole !== true && existsSync(join(folder, `${name}.png`)));
  const figures = taken.map(({ name }) => {
    const bytes = readFileSync(join(folder, `${name}.png`)).toString('base64');
    return `<figure><img src="data:image/png;base64,${bytes}"><figcaption>${name}</figcaption></figure>`;
  });
  const style = `body{margin:12px;background:#777;font:12px sans-serif;display:flex;flex-wrap:wrap;gap:12px}
    figure{margin:0}img{height:300px;display:block}`;
  const page = await browser.newPage({ viewport: { width: 1660, height: 900 } });
  await page.setContent(`<style>${style}</style>${figures.join('')}`);
  await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true });
  await page.close();
}
