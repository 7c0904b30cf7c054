import type { Page } from 'playwright-core';
import { openBroken, tellOfNewer } from '../../shots/hands.ts';
import { rests, type Station } from './kept-games.ts';

/** A state of the page to be looked at. To add one, add it here; things are found by class, so that the language does not matter. */
export interface Screen {
  readonly name: string;
  /** Looked at only where there is much room, or only where there is little. */
  readonly room?: 'wide' | 'narrow';
  /** The start page, or a kept game. */
  readonly at: 'start' | Station;
  /** Unfolds, lays or chooses something first. It stays so for what comes after at the same place. */
  readonly first?: (page: Page) => Promise<void>;
  /** What is pressed, one after the other, to open the dialog that is meant. */
  readonly press?: readonly string[];
  /** All that is otherwise here than on the screen before; the whole page without it. */
  readonly part?: string;
  /** What is done in the dialog before it is looked at. */
  readonly then?: (page: Page) => Promise<void>;
}

/** Opens everything that is folded in a part of the page, or in the dialog over it, and what lies within that. */
export const unfoldAll =
  (part = 'body') =>
  async (page: Page): Promise<void> => {
    for (let opened = -1; opened !== 0;) {
      opened = await page.evaluate((within) => {
        const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.querySelector(within);
        const folded = [...(scope?.querySelectorAll('details:not([open])') ?? [])].filter((one) =>
          one.checkVisibility(),
        );
        for (const one of folded) if (one instanceof HTMLDetailsElement) one.open = true;
        return folded.length;
      }, part);
      await rests(page);
    }
    // Sources are fetched when they are first unfolded.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('details.standing[open]')].every((one) => one.querySelector('.citations')),
    );
  };

const press = (element: Element): void => {
  if (element instanceof HTMLElement) element.click();
};

const PUT = '.desk-bar > .desk-buttons .seal';

/** Lays the first step that may be put to the other side, and nothing else; with `closed` the first of all, whatever speaks against it. */
export async function lay(page: Page, closed = false): Promise<void> {
  for (const card of await page.locator('.issues > .issue-card:has(.stop.today)').all()) {
    for (const stop of await card.locator('.stop:not(.today) input').all()) {
      await stop.evaluate(press);
      // What is laid is weighed in the next picture.
      await rests(page);
      if (closed || (await page.locator(PUT).getAttribute('aria-disabled')) === null) return;
    }
    await card.locator('.stop.today input').evaluate(press);
  }
  throw new Error('Nothing can be put to the other side');
}

const click = (selector: string) => async (page: Page) => page.locator(selector).first().evaluate(press);

/** What advisers say of an answer comes when they have weighed it, and nothing waits for it. */
async function heard(page: Page): Promise<void> {
  await page.locator('.option-list .advice').first().waitFor();
  await unfoldAll('main')(page);
}

/** A page of the file. */
const paper = (name: string): Screen => ({
  name: `the file: ${name}`,
  at: 'brink',
  first: click(`#tab-${name}`),
  part: '.dossier',
});

/** The last document that can be opened on the page of the file that lies open. */
const PAPER = '#dossier-page .paper-slip >> nth=-1';

const number = (index: number): Screen => ({
  name: `number ${index + 1}`,
  room: 'wide',
  at: 'brink',
  press: [`.number >> nth=${index}`],
  then: unfoldAll(),
});

const [BRIEF, MENU] = ['.top-buttons .button >> nth=0', '.top-buttons .button >> nth=1'];

export const SCREENS: readonly Screen[] = [
  { name: 'start', at: 'start' },
  {
    name: 'start, unfolded',
    at: 'start',
    async first(page) {
      await openBroken(page);
      await tellOfNewer(page);
      await unfoldAll()(page);
    },
  },
  { name: 'name a game', at: 'start', press: ['.save .button.quiet >> nth=0'] },
  { name: 'delete a game', at: 'start', press: ['.save .button.quiet >> nth=2'] },
  {
    name: 'settings',
    at: 'start',
    press: ['.open-settings'],
    // What single keys do is told where they are on.
    then: async (page) => page.locator('.setting-group').last().locator('input').nth(1).evaluate(press),
  },
  { name: 'practice', at: 'practice' },
  { name: 'practised', at: 'practised' },
  { name: 'handover', at: 'handover' },
  // Before the first decision another view of the world can be chosen.
  { name: 'brief', at: 'orders', press: [BRIEF], then: unfoldAll() },
  { name: 'orders', at: 'brink' },
  { name: 'menu', at: 'brink', press: [MENU] },
  { name: 'settings in a game', at: 'brink', press: [MENU, '.dialog .open-settings'] },
  ...[0, 1, 2, 3].map(number),
  { name: 'the four numbers', room: 'narrow', at: 'brink', press: ['.numbers-line'], then: unfoldAll() },
  { name: 'a place', at: 'brink', first: click('.places > summary'), press: ['.places li button >> nth=0'] },
  ...['preconditions', 'promises', 'log', 'codex', 'ledger'].map(paper),
  { name: 'a paper', at: 'brink', press: [PAPER], then: unfoldAll() },
  {
    name: 'orders, unfolded',
    at: 'brink',
    async first(page) {
      await page.locator('#tab-board').evaluate(press);
      for (const name of await page.locator('.orders-moves > .moves .move-name').all()) await name.evaluate(press);
      await unfoldAll()(page);
    },
  },
  { name: 'ask', at: 'ask', first: heard },
  { name: 'offer', at: 'offer', first: lay },
  { name: 'the other desk', at: 'offer', press: [PUT] },
  {
    name: 'at the other desk',
    at: 'offer',
    press: [PUT],
    async then(page) {
      await page.locator('.dialog .seal').evaluate(press);
      await unfoldAll()(page);
    },
  },
  { name: 'answer', at: 'answer', first: unfoldAll('main') },
  { name: 'moment', at: 'summit', first: heard },
  {
    name: 'summit',
    at: 'leaders',
    async first(page) {
      // At home some summits would carry no single clause.
      await lay(page, true);
      await unfoldAll('main')(page);
    },
  },
  { name: 'orders of a day', at: 'days' },
  { name: 'answer on the last day', at: 'daysLast', part: 'main' },
  {
    name: 'finale',
    at: 'daysLast',
    async first(page) {
      await page.locator(PUT).evaluate(press);
      await page.locator('.finale').waitFor();
    },
    part: 'main',
  },
  {
    name: 'ending of three',
    at: 'daysLast',
    async first(page) {
      await page.locator('.finale .seal').evaluate(press);
      await page.locator('.headline').waitFor();
    },
  },
  { name: 'ending', at: 'left' },
  { name: 'a letter', at: 'left', first: click('#tab-log'), press: [PAPER], then: unfoldAll() },
  {
    name: 'ending, unfolded',
    at: 'left',
    async first(page) {
      await unfoldAll('main')(page);
      // It is fetched once the ending stands.
      await page.locator('.ending-more .discuss').waitFor();
      await page.locator('.ending-more .hindsight').waitFor();
      await unfoldAll('main')(page);
    },
  },
];
