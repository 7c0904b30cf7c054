import type { Browser, BrowserContext, Page } from 'playwright-core';
import { asked, decide } from '../journeys/player.ts';
import type { Camera } from './camera.ts';
import type { Moment, Screen } from './screens.ts';

/** By then a file, a ledger and a record have something in them. */
const LATER = 4;
/** Decisions after which a game that does not end is given up. */
const MOST = 140;

/** Plays in English and stops at every moment that is met for the first time; returns the moments that never came. */
export async function tour(properties: {
  readonly browser: Browser;
  readonly url: string;
  readonly camera: Camera;
  readonly screens: readonly Screen[];
  /** A scenario by its id; none is the one on the front. */
  readonly scenario: string | undefined;
}): Promise<readonly Moment[]> {
  const { browser, url, camera, screens, scenario } = properties;
  const left = new Set(screens.map(({ at }) => at));
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-US' });
  const stop = async (moment: Moment, address: string): Promise<void> => {
    if (!left.delete(moment)) return;
    console.log(moment);
    await camera.shoot(
      context,
      address,
      screens.filter(({ at }) => at === moment),
    );
  };
  await stop('begin', url);
  // One chair rarely meets everything: the other may.
  for (let chair = 0; chair < 2 && [...left].some((one) => one !== 'handover'); chair += 1)
    await play(context, url, { scenario, chairs: [chair], stop, left });
  if (left.has('handover')) await play(context, url, { scenario, chairs: [0, 1], stop, left });
  await context.close();
  return [...left];
}

async function play(
  context: BrowserContext,
  url: string,
  game: {
    readonly scenario: string | undefined;
    readonly chairs: readonly number[];
    readonly stop: (moment: Moment, address: string) => Promise<void>;
    readonly left: ReadonlySet<Moment>;
  },
): Promise<void> {
  const { stop, left, chairs } = game;
  const page = await context.newPage();
  await page.goto(`${url}?stage=off&lang=en`);
  await begin(page, game.scenario, chairs);
  const here = (): string => url + new URL(page.url()).hash;
  if (chairs.length > 1) {
    await asked(page);
    await stop('handover', here());
    await page.close();
    return;
  }
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  for (let n = 0, orders = 0; n < MOST && [...left].some((one) => one !== 'handover'); n += 1) {
    const question = await asked(page);
    if (question === 'orders') {
      orders += 1;
      if (orders === 1) await stop('brief', here());
      await stop(orders < LATER ? 'orders' : 'later', here());
      if (orders >= LATER) await stop('shelf', url);
    } else if (question === 'options') {
      const summit = (await page.locator('.options > .asked').count()) === 0;
      await stop(summit ? 'summit' : 'ask', here());
    } else await stop(question, here());
    if (question === 'ended') break;
    await decide(page, n + (chairs[0] ?? 0));
  }
  await page.close();
}

/** From the front where it can be, else from More. */
async function begin(page: Page, scenario: string | undefined, chairs: readonly number[]): Promise<void> {
  await page.locator('.chair-name').first().waitFor();
  if (scenario === undefined && chairs.length === 1) {
    await page
      .locator('.chair-name')
      .nth(chairs[0] ?? 0)
      .click();
    return;
  }
  await page.locator('.more > summary').click();
  const form = page.locator('.more-form');
  await form.waitFor();
  if (scenario !== undefined) await form.locator('select').first().selectOption(scenario);
  const ticks = form.locator('.ticks input');
  await ticks.first().waitFor();
  for (let chair = 0; chair < (await ticks.count()); chair += 1)
    if (chairs.includes(chair)) await ticks.nth(chair).check();
  for (let chair = 0; chair < (await ticks.count()); chair += 1)
    if (!chairs.includes(chair)) await ticks.nth(chair).uncheck();
  await form.locator('.seal').click();
}
