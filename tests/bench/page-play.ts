import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { asked, decide, sitsFor } from '../journeys/player.ts';
import { offeredFirst, watchFrames } from './page-frames.ts';
import { choiceOf, pageParts, type PageParts } from './page-parts.ts';
import { wordsInView } from './page-words.ts';
import { middle, ninetyFifth } from './of-many.ts';

/** What a page costs that is played for some turns. */
export interface PlayNumbers {
  /** From a press to the picture that answers it: ninety-five of a hundred take no longer. Milliseconds. */
  readonly answer95: number;
  /** Script in a frame while the stage shows what happened: ninety-five of a hundred take no longer. Milliseconds. */
  readonly frame95: number;
  readonly frames: number;
  /** Frames drawn, and timers that go off, while the page is left alone for the seconds of IDLE. */
  readonly idle: number;
  readonly timers: number;
  /** Stretches in which the page could answer nothing for more than 200 ms. */
  readonly longTasks: number;
  /** Words before the first choice of a turn, those of the brief before the first of all: the middle one of the turns, and the most. */
  readonly words: number;
  readonly mostWords: number;
  /** Presses by which a turn passes of one order, one issue laid at a table and every answer: the middle one of the turns. */
  readonly taps: number;
  /** Moves offered first and numbers in view, where they are fewest and where they are most. */
  readonly moves: readonly [least: number, most: number];
  readonly numbers: readonly [least: number, most: number];
  readonly turns: number;
}

/** Seconds for which a page is left alone. */
const IDLE = 3;
/** A show is over by then. Milliseconds. */
const SHOW = 1500;

export interface PlayBench {
  readonly url: string;
  readonly slowed: number;
  readonly party: string;
  readonly turns: number;
  readonly device: BrowserContextOptions;
  /** Whether it is only to be seen that every step finds what it presses: then nothing is waited for. */
  readonly hasty?: boolean;
}

/** Plays some turns as a visitor would, on a processor slowed down. */
export async function benchPlay(
  browser: Browser,
  { url, slowed, party, turns, device, hasty = false }: PlayBench,
): Promise<PlayNumbers> {
  const [show, alone] = hasty ? [0, 100] : [SHOW, IDLE * 1000];
  const parts = await pageParts(party);
  const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block', ...device });
  const page = await context.newPage();
  await page.addInitScript(watchFrames);
  await page.addInitScript(watchLong);
  await page.goto(url);
  await page.getByRole('button', { name: party, exact: true }).click();
  const brief = page.getByRole('dialog', { name: parts.brief });
  await brief.waitFor();
  // The desk below is drawn already: whoever begins reads both before the first move.
  await page.locator(choiceOf(parts)).first().waitFor({ state: 'attached' });
  const words = [(await page.evaluate(wordsInView, choiceOf(parts))).before];
  await brief.getByRole('button', { name: parts.toDesk }).click();
  await asked(page);
  await sitsFor(page, party);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.waitForTimeout(2 * show);
  const before = await page.evaluate(() => globalThis.pageFrames.frames.length);
  const taps: number[] = [];
  const offered: ReturnType<typeof offeredFirst>[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn > 0) words.push((await page.evaluate(wordsInView, choiceOf(parts))).before);
    offered.push(await page.evaluate(offeredFirst));
    const pressed = await presses(page);
    if (!(await playTurn(page, parts))) break;
    taps.push((await presses(page)) - pressed);
    await page.waitForTimeout(show);
  }
  const played = await page.evaluate(() => globalThis.pageFrames.frames.length);
  const drawn = await page.evaluate(
    (from) => globalThis.pageFrames.frames.slice(from).map(({ script }) => script),
    before,
  );
  if (!hasty) await atRest(page);
  const timed = await page.evaluate(() => globalThis.pageFrames.timers);
  const idle = await framesIn(page, alone);
  const timers = (await page.evaluate(() => globalThis.pageFrames.timers)) - timed;
  const answers = await page.evaluate(() => [...globalThis.pageFrames.answers]);
  const longTasks = await page.evaluate(() => globalThis.pageLong.filter((duration) => duration > 200).length);
  await context.close();
  return {
    answer95: ninetyFifth(answers),
    frame95: ninetyFifth(drawn),
    frames: played - before,
    idle,
    timers,
    longTasks,
    words: middle(words),
    mostWords: Math.max(...words),
    taps: middle(taps),
    moves: ends(offered.map(({ moves }) => moves)),
    numbers: ends(offered.map(({ numbers }) => numbers)),
    turns: taps.length,
  };
}

const ends = (numbers: readonly number[]): readonly [number, number] => [Math.min(...numbers), Math.max(...numbers)];

const framesIn = async (page: Page, milliseconds: number): Promise<number> => {
  const before = await page.evaluate(() => globalThis.pageFrames.frames.length);
  await page.waitForTimeout(milliseconds);
  return (await page.evaluate(() => globalThis.pageFrames.frames.length)) - before;
};

/** What still plays has played; on a busy machine that takes longer. What never ends is not waited for. */
async function atRest(page: Page): Promise<void> {
  for (let n = 0; n < 10 && (await framesIn(page, SHOW)) > 0; n += 1);
}

const presses = async (page: Page): Promise<number> => page.evaluate(() => globalThis.pageFrames.presses);

/** One order, sealed, one issue at a table, and whatever is asked until the next orders; false where the game is over. */
async function playTurn(page: Page, parts: PageParts): Promise<boolean> {
  await page.locator(choiceOf(parts)).filter({ visible: true }).first().click();
  await page.getByRole('button', { name: parts.seals[0] ?? '' }).click();
  for (let n = 0; ; n += 1) {
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .waiting') === null);
    const question = await asked(page);
    if (question === 'orders') return true;
    if (question === 'ended') return false;
    await decide(page, n, 1);
  }
}

declare global {
  var pageLong: number[];
}

function watchLong(): void {
  globalThis.pageLong = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.pageLong.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}
