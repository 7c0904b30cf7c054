import { mkdtemp, rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { expect, inject, it } from 'vitest';
import { launch, PLAINLY } from './harness/browser.ts';
import { keep, keptGames } from './harness/kept-games.ts';
import { pseudo, pseudoLanguage } from './harness/pseudo-language.ts';
import { SCREENS } from './harness/screens.ts';
import { serve } from './harness/server.ts';
import { tour } from './harness/tour.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const plain = (text: string): string =>
  text
    .replace(/[\s'’"“”>|_]+/g, ' ')
    .trim()
    .toLowerCase();
/** Everything the shipped scenarios say. */
const TOLD = readdirSync(join(ROOT, 'scenarios'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !/[/\\]lang[/\\]/.test(name))
  .map((name) => plain(readFileSync(join(ROOT, 'scenarios', name), 'utf8')))
  .join(' ');
const GAMES = keptGames();

/** Every piece of text that can be seen, and whether it is cut off at the end of its box. */
async function seen(page: Page): Promise<readonly { readonly text: string; readonly cut: boolean }[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Map<Element, string>();
    while (walker.nextNode()) {
      const { parentElement: own, textContent: text } = walker.currentNode;
      // A word that is explained stands in its sentence.
      const parent = own?.closest('.term')?.parentElement ?? own;
      // A file in a format, and what is said of it in English as the author's guide is.
      if (parent?.closest('pre, code, [lang]:not(html, label)')) continue;
      if (parent?.checkVisibility() === true && text?.trim()) found.set(parent, `${found.get(parent) ?? ''}${text}`);
    }
    return [...found].map(([element, text]) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      const cut = overflowX === 'hidden' && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1;
      return { text: text.trim(), cut };
    });
  });
}

/** What stands out at the side of a page that can be scrolled there. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const parts = [...document.body.querySelectorAll('*')];
    return parts
      .filter((part) => part.getBoundingClientRect().right > clientWidth + 1)
      .map((part) => `${part.localName}.${part.classList.value}`);
  });
}

/** As a browser writes one, or a part of one with an hour. */
const DATE = /^(?:\d{1,2} \w+ \d{4}|\d{1,2} \w{3,9}|\w{3} \d{1,2}|\d{2} [ap]m)$/;

/** A text that is neither in the language nobody speaks, nor the scenario's, nor the name of a language, a date or a number. */
function untranslated(text: string): boolean {
  if (/^(?:English|한국어|broken\.yaml)$/.test(text) || GAMES.some(({ name }) => name === text)) return false;
  let rest = text;
  for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, ' · ')];
  return rest
    .split(/[·:,()\n]|\.(?:\s|$)| and /)
    .map(plain)
    .some((part) => /\p{L}{2}/u.test(part) && !DATE.test(part) && !TOLD.includes(part));
}

it('a sentence becomes longer and stays whole around what is put into it', () => {
  expect(pseudo('Turn {{n}} of')).toBe('⟦Türñ {{n}} öf~~~~⟧');
});

it('in a language two fifths longer nothing is cut, and nothing is left in English', { timeout: 180_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'summitry-pseudo-'));
  const browser = await launch(inject('browser'), PLAINLY);
  try {
    await build({
      root: ROOT,
      logLevel: 'warn',
      plugins: [pseudoLanguage()],
      build: { outDir: folder, emptyOutDir: true },
    });
    const site = await serve(folder);
    const page = await browser.newPage({ viewport: DESK, locale: 'en-US' });
    const faults: string[] = [];
    const look = async (where: string): Promise<void> => {
      for (const viewport of [PHONE, DESK]) {
        await page.setViewportSize(viewport);
        for (const wide of await tooWide(page)) faults.push(`${where}, too wide at ${viewport.width}: ${wide}`);
        for (const { text, cut } of await seen(page)) {
          if (cut) faults.push(`${where}, cut at ${viewport.width}: ${text}`);
          if (untranslated(text)) faults.push(`${where}, untranslated: ${text}`);
        }
      }
    };
    await page.goto(`${site.url}?stage=off`);
    await page.locator('.saves').waitFor();
    await keep(page, GAMES);
    await page.reload();
    await page.locator('.save').first().waitFor();
    await tour(page, SCREENS, look);
    expect([...new Set(faults)]).toEqual([]);
    await site.close();
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});
