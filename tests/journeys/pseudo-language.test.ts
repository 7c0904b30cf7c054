import { mkdtemp, rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { expect, inject, it } from 'vitest';
import { launch } from './harness/browser.ts';
import { pseudo, pseudoLanguage } from './harness/pseudo-language.ts';
import { serve } from './harness/server.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const plain = (text: string): string => text.replace(/[\s'’"“”>|]+/g, ' ').trim();
/** Everything a shipped scenario says. */
const TOLD = readdirSync(join(ROOT, 'scenarios/korea_2018'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => plain(readFileSync(join(ROOT, 'scenarios/korea_2018', name), 'utf8')))
  .join(' ');

/** Every piece of text that can be seen, and whether it is cut off at the end of its box. */
async function seen(page: Page): Promise<readonly { readonly text: string; readonly cut: boolean }[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Map<Element, string>();
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
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

/** A text that is neither in the language nobody speaks, nor the scenario's, nor the name of a language, a date or a number. */
function untranslated(text: string): boolean {
  if (/^(?:English|한국어)$/.test(text)) return false;
  let rest = text;
  for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, ' · ')];
  return rest
    .split(/[·:,]| \. /)
    .map(plain)
    .some((part) => /\p{L}{2}/u.test(part) && !/^\d{1,2} \w+ \d{4}$/.test(part) && !TOLD.includes(part));
}

it('a sentence becomes longer and stays whole around what is put into it', () => {
  expect(pseudo('Turn {{n}} of')).toBe('⟦Türñ {{n}} öf~~~~⟧');
});

it('in a language two fifths longer nothing is cut, and nothing is left in English', { timeout: 180_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'summitry-pseudo-'));
  const browser = await launch(inject('browser'));
  try {
    await build({
      root: ROOT,
      logLevel: 'warn',
      plugins: [pseudoLanguage()],
      build: { outDir: folder, emptyOutDir: true },
    });
    const site = await serve(folder);
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-US' });
    const faults: string[] = [];
    const look = async (where: string): Promise<void> => {
      for (const wide of await tooWide(page)) faults.push(`${where}, too wide: ${wide}`);
      for (const { text, cut } of await seen(page)) {
        if (cut) faults.push(`${where}, cut: ${text}`);
        if (untranslated(text)) faults.push(`${where}, untranslated: ${text}`);
      }
    };
    await page.goto(`${site.url}?stage=off`);
    await page.locator('.saves').waitFor();
    await page.locator('.more > summary').click();
    await page.locator('.more-form').waitFor();
    await look('start');
    await page.locator('.open-settings').click();
    await page.locator('.setting-groups').waitFor();
    await look('settings');
    await page.keyboard.press('Escape');
    await page.locator('.chair-name').first().click();
    await page.locator('dialog[open]').waitFor();
    await look('brief');
    await page.keyboard.press('Escape');
    await page.locator('.orders').waitFor();
    for (const summary of await page.locator('.orders-moves > .drawer > summary').all()) await summary.click();
    await look('orders');
    await page.locator('.numbers-line').click();
    await page.locator('.number-terms').first().waitFor();
    await look('numbers');
    await page.keyboard.press('Escape');
    for (const tab of await page.locator('.dossier [role="tab"]').all()) {
      await tab.click();
      await look((await tab.getAttribute('id')) ?? '');
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    await look('desk');
    expect(faults).toEqual([]);
    await site.close();
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});
