import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

type Hand = (page: Page) => Promise<void>;

/** What a hand does before a picture is taken. Things are found by class, for the words change with the language. */
export const press =
  (selector: string, nth = 0): Hand =>
  async (page) =>
    page.locator(selector).nth(nth).click();

/** The same without a finger: what stands in view may lie over it. */
export const pressUnseen =
  (selector: string): Hand =>
  async (page) =>
    page
      .locator(selector)
      .first()
      .evaluate((element: HTMLElement) => element.click());

/** To the end of what lies open and is longer than a screen. */
export const toTheEnd: Hand = async (page) =>
  page.locator('dialog[open]').evaluate((dialog) => dialog.scrollTo(0, dialog.scrollHeight));

export const scrollDialog: Hand = async (page) => {
  await page.locator('.open-settings').click();
  await toTheEnd(page);
};

/** Unfolds, and brings to the top of the screen. */
export const unfold =
  (selector: string, which: 'first' | 'all' = 'first'): Hand =>
  async (page) => {
    const folds = page.locator(selector);
    const count = which === 'all' ? await folds.count() : 1;
    for (let nth = 0; nth < count; nth += 1) await pressUnseen(`${selector} >> nth=${nth} >> summary`)(page);
    if (which === 'first') await folds.first().evaluate((element) => element.scrollIntoView({ block: 'start' }));
  };

/** Opens the stage at full size, and there what else is named; it has time to paint. */
export const pressStage =
  (...selectors: readonly string[]): Hand =>
  async (page) => {
    for (const selector of selectors) {
      await page.locator(selector).locator('visible=true').last().click();
      await page.waitForTimeout(900);
    }
  };

export const fillOrders: Hand = async (page) => {
  for (let n = 0; n < 2; n += 1) {
    const open = page.locator('.orders-moves > .moves .move-foot > .reasoned > button:not([aria-disabled])');
    if ((await open.count()) > n) await open.nth(n).click();
  }
  const envelope = page.locator('.envelope > details:not([open]) > summary');
  if ((await envelope.count()) > 0) await envelope.click();
};

/** Lays three issues one step off, as far as they may be laid. */
export const lay: Hand = async (page) => {
  const cards = page.locator('.issues > .issue-card').filter({ has: page.locator('.stops') });
  for (let issue = 0; issue < Math.min(3, await cards.count()); issue += 1) {
    const card = cards.nth(issue);
    // Where the row of stops has no room there is a step less and a step more.
    const steps = card.locator('.step:visible:not([aria-disabled="true"])');
    const stops = card.locator('.stop.today + .stop input');
    if ((await steps.count()) > 0) await steps.last().click();
    else if ((await stops.count()) > 0) await stops.first().check();
  }
};

/** Lays an offer and sends it; the first of some games is met by the question whether to change chairs. */
export const sitAtTheOtherDesk: Hand = async (page) => {
  await lay(page);
  await pressUnseen('.desk-weighing .desk-buttons .button.seal')(page);
  await page.locator('dialog[open] .button.seal').first().click();
};

/** From the other desk back to one's own, where the answer is read. */
export const comeBackAndHear: Hand = async (page) => {
  for (const group of [0, 2]) await page.locator('dialog[open] fieldset').nth(group).locator('label').last().click();
  await page.locator('dialog[open] .button.seal').last().click();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(3000);
};

/** What is closed among everything else, with the reasons. */
export const findClosed: Hand = async (page) => {
  await unfold('.orders-moves > .move-drawer, .orders-moves > .drawer')(page);
  await unfold('.closed-moves')(page);
};

/** A place of the map, from the list of them in the file. */
export const openPlace: Hand = async (page) => {
  await pressUnseen('.places > summary')(page);
  await pressUnseen('.places li button')(page);
  await page.locator('dialog[open]').waitFor();
};

export const practise: Hand = async (page) => {
  await page.locator('.practice .button').click();
  await page.locator('.coach').waitFor();
};

const BROKEN = `format: 1
id: broken
title: A broken scenario
parties:
  north: { name: North, kind: planning
`;

/** Brings a scenario of one's own, and waits for what checking says of it. */
const bring =
  (name: string, text: string, said: string): Hand =>
  async (page) => {
    const file = { name, mimeType: 'text/yaml', buffer: Buffer.from(text) };
    await page.locator('.bring input[type="file"]').first().setInputFiles(file);
    // What is said may lie folded.
    await page.locator(said).first().waitFor({ state: 'attached' });
    await page.locator('.own-shelf').evaluate((element) => element.scrollIntoView({ block: 'start' }));
  };

/** One with a mistake in it, and one that can be played. */
export const openBroken = bring('broken.yaml', BROKEN, '.problems .error');
const SOUND = resolve(import.meta.dirname, '../../scenarios/first_steps/scenario.yaml');
export const openSound = bring('mine.yaml', readFileSync(SOUND, 'utf8'), '.check .gauges, .check .chart');

/** What the page is told when a newer edition has come. */
export const tellOfNewer: Hand = async (page) => {
  await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: 'newer' })));
};

/** Opens the last document on a page of the file. */
export const openPaper =
  (tab: string): Hand =>
  async (page) => {
    await page.locator(`#tab-${tab}`).click();
    await page.locator('#dossier-page .paper-slip').last().click();
    await page.locator('dialog[open] .document').waitFor();
  };

/** As it would come out of a printer. */
export const printed: Hand = async (page) => {
  await page.locator('.verdict').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.locator('.discuss').waitFor();
  await page.emulateMedia({ media: 'print' });
};
