import type { Browser } from 'playwright-core';
import { takeChair } from '../journeys/player.ts';

/** What a first visit fetches, in bytes as they travel, from a host that compresses. */
export interface TransferNumbers {
  /** Until the first question stands there. */
  readonly before: number;
  readonly program: number;
  /** With the stage, and all that the first minute asks for. */
  readonly visit: number;
  /** Of that, by sort of file. */
  readonly sorts: Readonly<Record<string, number>>;
}

/** Time in which the stage and its fonts have come. Milliseconds. */
const AFTER = 4000;

export async function benchTransfer(browser: Browser, url: string, party: string): Promise<TransferNumbers> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-US',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const sorts: Record<string, number> = {};
  const sortOf = new Map<string, string>();
  await devtools.send('Network.enable');
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    sortOf.set(requestId, /\.(\w+)$/.exec(new URL(response.url).pathname)?.[1] ?? 'html');
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const sort = sortOf.get(requestId) ?? 'html';
    sorts[sort] = (sorts[sort] ?? 0) + encodedDataLength;
  });
  const sum = (): number => Object.values(sorts).reduce((whole, bytes) => whole + bytes, 0);
  await page.goto(`${url}?stage=off`);
  await takeChair(page, party);
  const before = sum();
  const program = sorts['js'] ?? 0;
  await page.goto('about:blank');
  await context.clearCookies();
  for (const sort of Object.keys(sorts)) delete sorts[sort];
  await devtools.send('Network.clearBrowserCache');
  await page.goto(url);
  await takeChair(page, party);
  await page.waitForTimeout(AFTER);
  const numbers = { before, program, visit: sum(), sorts: { ...sorts } };
  await context.close();
  return numbers;
}
