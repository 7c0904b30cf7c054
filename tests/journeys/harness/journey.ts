import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject, test } from 'vitest';
import { launch, PLAINLY } from './browser.ts';
import { serve, type Site } from './server.ts';

export interface Visit extends BrowserContextOptions {
  /** Below the page's folder, e.g. `?stage=off`. */
  readonly path?: string;
  /** Another served folder than that of the built page. */
  readonly from?: Site;
  /** Whether the browser promises to keep what is kept here; it does. */
  readonly keeps?: boolean;
  /** Which games are met where no seed is chosen; the same in every run. */
  readonly luck?: number;
}

/** Opens the page as a new visitor, with storage of their own. */
export type Open = (visit?: Visit) => Promise<Page>;

/**
 * A test with a browser, the built page served at `site.url`, and `open` to visit it.
 * Every journey also fails where the page throws, logs an error (a breach of the policy is one) or asks another origin.
 */
export const journey = test
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launch(inject('browser'), PLAINLY);
    onCleanup(async () => {
      await browser.close();
    });
    return browser;
  })
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }): Promise<Site> => {
    const site = await serve(inject('site'));
    onCleanup(site.close);
    return site;
  })
  .extend('open', async ({ browser, site }, { onCleanup }): Promise<Open> => {
    const faults: string[] = [];
    const pages: Page[] = [];
    onCleanup(async () => {
      for (const page of pages) await page.context().close();
      if (faults.length > 0) throw new Error(`The page is at fault:\n${faults.join('\n')}`);
    });
    return async ({ path = '', from = site, keeps = true, luck = 1, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'en-US',
        // Only a journey without a network has the whole page fetched beside what it is about.
        serviceWorkers: 'block',
        ...options,
      });
      await context.addInitScript(promise, keeps);
      await context.addInitScript(drawLots, luck);
      const page = await context.newPage();
      pages.push(page);
      watch(page, new URL(from.url).origin, faults);
      await page.goto(from.url + path);
      return page;
    };
  });

/** Runs in the page before it begins: the browser answers so when it is asked to keep things. */
function promise(keeps: boolean): void {
  const answer = async (): Promise<boolean> => Promise.resolve(keeps);
  Object.assign(navigator.storage, { persist: answer, persisted: answer });
}

/** Runs in the page before it begins: no lot is drawn twice in a tab, but each time the same, also where the page is opened anew. */
function drawLots(luck: number): void {
  Object.defineProperty(crypto, 'getRandomValues', {
    value: (lots: Uint32Array) => {
      for (const index of lots.keys()) {
        const drawn = Number(window.name) || luck * 1000;
        window.name = String(drawn + 1);
        lots[index] = Math.imul(drawn, 0x9e_37_79_b1);
      }
      return lots;
    },
  });
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`logged: ${message.text()}`);
  });
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:')
      faults.push(`asked: ${url.href}`);
  });
}
