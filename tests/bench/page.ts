import type { Browser, Page } from 'playwright-core';
import { findBrowser, launch } from '../journeys/harness/browser.ts';
import { serve } from '../journeys/harness/server.ts';
import { asked, decide } from '../journeys/player.ts';
import { middle } from './of-many.ts';
import { watchPage, type Watching } from './page-clock.ts';
import { pageParts } from './page-parts.ts';

/** What a visitor waits for, in milliseconds. */
export interface PageNumbers {
  /** From the address to a start page on which a chair can be taken. */
  readonly start: number;
  /** From the address to a first order that can be given, if the chair is taken the moment it is there. */
  readonly first: number;
  /** Of that, what the page's own thread is at work on a processor so slow, whatever else the machine does. */
  readonly work: number;
  /** From choosing an order to seeing it among the orders. */
  readonly answer: number;
  /** From sealing orders to the next question, the others' thinking included: the longest of some. */
  readonly decision: number;
  /** The longest stretch in which the page could answer nothing, up to the first question and in the game. */
  readonly blockedBefore: number;
  readonly blockedLater: number;
}

export interface PageBench {
  /** Folder of a built page. */
  readonly site: string;
  /** How many times slower than it is the processor seems to the page. Workers run as fast as they can. */
  readonly slowed: number;
  readonly visits: number;
  /** `?stage=off`, or nothing. */
  readonly path: string;
  /** Whose chair is taken, by name. */
  readonly party: string;
}

/** Decisions that are looked at in each visit. */
const DECISIONS = 10;
/** Nothing takes so long, even on a busy machine: it does not come at all. Milliseconds. */
const PATIENCE = 60_000;

/** The middle of some visits, and when the first decision was possible in the quickest and the slowest. */
export interface ManyVisits extends PageNumbers {
  readonly visits: number;
  readonly firsts: readonly [least: number, most: number];
}

/** Visits a page as a new visitor so many times. */
export async function benchPage(bench: PageBench): Promise<ManyVisits> {
  const browser = await launch(await findBrowser());
  const site = await serve(bench.site, { compressed: true });
  try {
    await warmUp(browser, site.url);
    const visits: PageNumbers[] = [];
    for (let n = 0; n < bench.visits; n += 1) visits.push(await visitPage(browser, site.url, bench));
    const median = (pick: (numbers: PageNumbers) => number): number => Math.round(middle(visits.map(pick)));
    const firsts = visits.map(({ first }) => Math.round(first));
    return {
      visits: visits.length,
      firsts: [Math.min(...firsts), Math.max(...firsts)],
      start: median(({ start }) => start),
      first: median(({ first }) => first),
      work: median(({ work }) => work),
      answer: median(({ answer }) => answer),
      decision: median(({ decision }) => decision),
      blockedBefore: median(({ blockedBefore }) => blockedBefore),
      blockedLater: median(({ blockedLater }) => blockedLater),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A browser that has just begun is at work on itself: what draws for it is started by the first page it draws. */
async function warmUp(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.screenshot();
  await page.close();
}

/**
 * Whoever visits a page comes from another site, which stands in a process of its own. What the page comes after in its own process is
 * taken down there a second later, and the page waits.
 */
async function comeTo(page: Page, address: string): Promise<void> {
  const elsewhere = new URL('/', address);
  elsewhere.hostname = '127.0.0.1';
  await page.goto(elsewhere.href);
  await page.goto(address, { waitUntil: 'commit' });
}

/** One visit, in which so many decisions are taken. */
export async function visitPage(
  browser: Browser,
  url: string,
  { slowed, path, party }: Pick<PageBench, 'slowed' | 'path' | 'party'>,
  decisions = DECISIONS,
): Promise<PageNumbers> {
  const watching = { parts: await pageParts(party), patience: PATIENCE };
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-US',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(watchPage, watching);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await comeTo(page, url + path);
  const { start, first } = await page.evaluate(() => globalThis.pageClock.begun);
  const answer = await page.evaluate(async () => globalThis.pageClock.order());
  let decision = 0;
  for (let n = 0; n < decisions; n += 1) decision = Math.max(decision, await decided(page, n));
  const blocked = await page.evaluate(() => globalThis.pageClock.blocked);
  await context.close();
  const work = await workOf(browser, url + path, watching);
  const longest = (of: typeof blocked): number => Math.max(0, ...of.map(({ duration }) => duration));
  return {
    start,
    first,
    work: work * slowed,
    answer,
    decision,
    blockedBefore: longest(blocked.filter(({ startTime }) => startTime < first)),
    blockedLater: longest(blocked.filter(({ startTime }) => startTime >= first)),
  };
}

/** Milliseconds from sealing orders to the next question; 0 where something else was asked, which is answered too. */
async function decided(page: Page, n: number): Promise<number> {
  if ((await asked(page)) === 'orders') return page.evaluate(async () => globalThis.pageClock.send());
  await decide(page, n);
  return 0;
}

/** Milliseconds for which the thread of a page that is not slowed down is at work, up to the first question. */
async function workOf(browser: Browser, address: string, watching: Watching): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-US',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(watchPage, watching);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await comeTo(page, address);
  await page.evaluate(() => globalThis.pageClock.begun);
  const { metrics } = await devtools.send('Performance.getMetrics');
  await context.close();
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
