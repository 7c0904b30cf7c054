import type { Page } from 'playwright-core';

/**
 * When a screen can be met: before any game; on the start page with games kept; at the first orders, the brief still open; at the first and
 * at a later round of orders; at each other question; at the end; and between two people at one screen.
 */
export const MOMENTS = [
  'begin',
  'brief',
  'orders',
  'later',
  'offer',
  'answer',
  'ask',
  'summit',
  'ended',
  'shelf',
  'handover',
] as const;
export type Moment = (typeof MOMENTS)[number];

/** One picture. To add a screen, add an entry: when it is met, and what to press first. Find things by class, not by words. */
export interface Screen {
  readonly name: string;
  readonly at: Moment;
  readonly prepare?: (page: Page) => Promise<void>;
  /** The whole length of the page, not only what fits on the screen. */
  readonly whole?: boolean;
  /** Begins on a page that is opened anew: what was unfolded for the last picture is folded again. */
  readonly fresh?: boolean;
}

const press = (selector: string, nth = 0) => {
  return async (page: Page): Promise<void> => {
    await page.locator(selector).nth(nth).click();
  };
};

/** Unfolds, and brings to the top of the screen. */
const unfold = (selector: string) => {
  return async (page: Page): Promise<void> => {
    await page.locator(`${selector} > summary`).first().click();
    await page
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  };
};

async function fillOrders(page: Page): Promise<void> {
  for (let n = 0; n < 2; n += 1) {
    const open = page.locator('.orders-moves > .moves .move-foot > .reasoned > button:not([aria-disabled])');
    if ((await open.count()) > n) await open.nth(n).click();
  }
  const envelope = page.locator('.envelope > details:not([open]) > summary');
  if ((await envelope.count()) > 0) await envelope.click();
}

async function lay(page: Page): Promise<void> {
  const levels = page.locator('.issues > .issue-card select');
  for (let issue = 0; issue < Math.min(3, await levels.count()); issue += 1) {
    const last = (await levels.nth(issue).locator('option').count()) - 1;
    await levels.nth(issue).selectOption({ index: Math.min(1, last) });
  }
}

const BROKEN = `format: 1
id: broken
title: A broken scenario
parties:
  north: { name: North, kind: planning
`;

async function bringBroken(page: Page): Promise<void> {
  await page
    .locator('.bring input[type="file"]')
    .first()
    .setInputFiles({ name: 'broken.yaml', mimeType: 'text/yaml', buffer: Buffer.from(BROKEN) });
  await page.locator('.problems .error').first().waitFor();
  await page.locator('.own-shelf').evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

export const SCREENS: readonly Screen[] = [
  { name: 'start', at: 'begin' },
  { name: 'start-whole', at: 'begin', whole: true },
  { name: 'more', at: 'begin', prepare: unfold('.more') },
  { name: 'settings', at: 'begin', prepare: press('.open-settings') },
  { name: 'dropped', at: 'begin', fresh: true, prepare: bringBroken },
  { name: 'saves', at: 'shelf', whole: true },
  { name: 'brief', at: 'brief' },
  { name: 'orders', at: 'orders' },
  { name: 'orders-drawer', at: 'orders', prepare: unfold('.orders-moves > .drawer') },
  { name: 'orders-leaving', at: 'orders', fresh: true, prepare: unfold('.orders-moves > .leaving') },
  { name: 'orders-card', at: 'orders', fresh: true, prepare: press('.orders-moves > .moves .move-name') },
  { name: 'orders-press', at: 'orders', fresh: true, prepare: unfold('.press-line') },
  { name: 'orders-filled', at: 'orders', fresh: true, prepare: fillOrders },
  { name: 'later', at: 'later' },
  { name: 'later-whole', at: 'later', whole: true },
  { name: 'menu', at: 'later', prepare: press('.top-buttons .button', -1) },
  { name: 'number-time', at: 'later', prepare: press('.number:visible, .numbers-line:visible', 0) },
  { name: 'number-leaving', at: 'later', prepare: press('.number:visible, .numbers-line:visible', 1) },
  { name: 'number-going', at: 'later', prepare: press('.number:visible, .numbers-line:visible', 2) },
  { name: 'number-meaning', at: 'later', prepare: press('.number:visible, .numbers-line:visible', 3) },
  ...['board', 'preconditions', 'promises', 'ledger', 'log'].map((tab) => ({
    name: `dossier-${tab}`,
    at: 'later' as const,
    prepare: press(`#tab-${tab}`),
  })),
  { name: 'offer', at: 'offer' },
  { name: 'offer-laid', at: 'offer', prepare: lay },
  { name: 'answer', at: 'answer' },
  { name: 'ask', at: 'ask' },
  { name: 'summit', at: 'summit' },
  { name: 'ended', at: 'ended' },
  { name: 'ended-whole', at: 'ended', whole: true },
  { name: 'handover', at: 'handover' },
];

/** Those whose name is named, or begins with a name that is: `orders` are `orders-filled` too. */
export function screensNamed(only: string | undefined): readonly Screen[] {
  if (only === undefined) return SCREENS;
  const names = only.split(',');
  return SCREENS.filter(({ name }) => names.some((one) => name === one || name.startsWith(`${one}-`)));
}
