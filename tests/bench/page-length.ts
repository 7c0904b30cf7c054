import type { Browser, Page } from 'playwright-core';
import { decide } from '../journeys/player.ts';
import { pageParts } from './page-parts.ts';

/** How much there is to a game from the brief to its ending, for whom reads everything new that stands in view. */
export interface LengthNumbers {
  readonly party: string;
  /** Turns of a whole game, or half of them. */
  readonly short: boolean;
  /** Questions answered: orders, offers, answers, choices. */
  readonly decisions: number;
  readonly words: number;
}

/** Words a minute at which adults read English prose to themselves (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const READ_A_MINUTE = 238;

/** Minutes of reading alone: what is weighed between comes on top. */
export const minutesToRead = ({ words }: LengthNumbers): number => words / READ_A_MINUTE;

export interface LengthBench {
  readonly url: string;
  readonly party: string;
  readonly short: boolean;
  /** Of the game. */
  readonly seed: string;
  /** Decisions after which the game is put aside; it is played to its ending otherwise. */
  readonly most?: number;
}

/** Plays a game without a stage, two orders a turn, and counts the words that each question brings into view. */
export async function benchLength(
  browser: Browser,
  { url, party, short, seed, most = 150 }: LengthBench,
): Promise<LengthNumbers> {
  const parts = await pageParts(party);
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-US',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${url}?stage=off`);
  let words = await read(page);
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('radio', { name: short ? /^Short/ : /^Whole/ }).check();
  await page.getByRole('group', { name: 'Which chair' }).getByRole('radio', { name: party }).check();
  await page.getByLabel('Seed', { exact: false }).first().fill(seed);
  await page.getByRole('button', { name: `Begin as ${party}`, exact: true }).click();
  const brief = page.getByRole('dialog', { name: parts.brief });
  await brief.waitFor();
  words += await read(page);
  await brief.getByRole('button', { name: parts.toDesk }).click();
  let decisions = 0;
  for (let over = false; !over && decisions < most; decisions += over ? 0 : 1) {
    words += await read(page);
    over = (await decide(page, decisions)) === 'ended';
  }
  await context.close();
  return { party, short, decisions, words };
}

const read = async (page: Page): Promise<number> => page.evaluate(newWords);

declare global {
  var pageRead: Set<string> | undefined;
}

/** In the page: words of the lines that stand in view or a scroll away and have not stood there before. */
function newWords(): number {
  const seen = (globalThis.pageRead ??= new Set());
  let words = 0;
  for (const part of document.querySelectorAll('main, dialog[open]')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      const shown =
        element?.checkVisibility({ visibilityProperty: true }) === true && !element.closest('.visually-hidden, option');
      if (!shown || seen.has(text)) continue;
      seen.add(text);
      words += text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
  }
  return words;
}
