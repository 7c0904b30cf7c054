import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Screen } from './screens.ts';
import type { Variant } from './variants.ts';

/** Fonts, pictures and the stage have come by then, on a slow machine too. Milliseconds. */
const TO_SETTLE = 900;
const AT_REST = 700;
/** No page is longer than what a picture can hold. Pixels. */
const LONGEST = 15_000;

/** Opens an address and waits until it stands. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  // A game takes a moment to be taken up; until then the start page may stand there.
  const stands = address.includes('#game-') ? '.play button:visible, .handover button:visible' : 'main button:visible';
  await page.locator(stands).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  if (!address.includes('stage=off') && (await page.locator('.play').count()) > 0)
    await page.waitForFunction(isAtRest, AT_REST, { polling: 100 });
  await page.waitForTimeout(TO_SETTLE);
}

/** Whether the stage has held the same for so many milliseconds: the land comes in slices, behind everything else. */
function isAtRest(milliseconds: number): boolean {
  const theatre = document.querySelector<HTMLElement>('.theatre');
  const holds = theatre?.dataset['holds'];
  if (!theatre || holds === undefined) return false;
  if (theatre.dataset['held'] !== holds) {
    theatre.dataset['held'] = holds;
    theatre.dataset['since'] = String(performance.now());
  }
  return performance.now() - Number(theatre.dataset['since']) > milliseconds;
}

/** What lies over the page when it comes up. */
async function putAside(page: Page): Promise<void> {
  for (let tries = 0; tries < 3 && (await page.locator('dialog[open]').count()) > 0; tries += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(150);
  }
}

/** Takes one picture of a page that lies open; false, and a line that says why, where it cannot be taken. */
export async function picture(page: Page, screen: Screen, variant: Variant, folder: string): Promise<boolean> {
  const { name, prepare, whole, untouched } = screen;
  try {
    await mkdir(folder, { recursive: true });
    if (untouched !== true) await putAside(page);
    await prepare?.(page);
    if (whole === true) await page.setViewportSize({ ...variant.viewport, height: await lengthOf(page) });
    await page.waitForTimeout(TO_SETTLE / 2);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    if (whole === true) await page.setViewportSize(variant.viewport);
    return true;
  } catch (failure) {
    const said = failure instanceof Error ? failure.message.split('\n')[0] : String(failure);
    console.error(`${variant.name}/${name}: ${said}`);
    return false;
  }
}

/** How high a screen must be to show everything at once, also what scrolls inside the page. */
async function lengthOf(page: Page): Promise<number> {
  const length = await page.evaluate(() => {
    const inside = [...document.querySelectorAll('main, aside *, dialog *')].map(
      (part) => part.getBoundingClientRect().top + part.scrollHeight,
    );
    return Math.max(document.documentElement.scrollHeight, ...inside);
  });
  return Math.min(LONGEST, Math.ceil(length) + 8);
}

/** All pictures of a folder on one, each under its name. */
export async function contactSheet(browser: Browser, folder: string, screens: readonly Screen[]): Promise<void> {
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
