import type { Browser, BrowserContextOptions } from 'playwright-core';
import { asked, decide } from '../journeys/player.ts';
import { middle, ninetyFifth } from './of-many.ts';
import { choiceOf, pageParts } from './page-parts.ts';
import { wordsInView, type WordsInView } from './page-words.ts';

/** How much there is to a game from the brief to its ending, for whom reads everything new that stands in view. */
export interface LengthNumbers {
  readonly party: string;
  /** Turns of a whole game, or half of them. */
  readonly short: boolean;
  /** Questions answered: orders, offers, answers, choices. */
  readonly decisions: number;
  readonly words: number;
  readonly turns: readonly TurnToRead[];
}

/** A turn of a game, and the words that stand before its first choice. */
export interface TurnToRead {
  /** As the page says it. */
  readonly turn: string;
  readonly words: number;
}

/** Words a minute at which adults read English prose to themselves (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const READ_A_MINUTE = 238;

/** Minutes of reading alone: what is weighed between comes on top. */
export const minutesToRead = ({ words }: LengthNumbers): number => words / READ_A_MINUTE;

/** What stands before the first choice in the turns of many games. */
export interface TurnsNumbers {
  readonly middle: number;
  readonly ninetyFifth: number;
  readonly worst: TurnToRead & { readonly party: string };
  readonly turns: number;
}

export function turnsOf(games: readonly LengthNumbers[]): TurnsNumbers {
  const turns = games.flatMap(({ party, turns: played }) => played.map((turn) => ({ ...turn, party })));
  const words = turns.map((turn) => turn.words);
  const [worst = { turn: '', party: '', words: Number.NaN }] = turns.toSorted((one, other) => other.words - one.words);
  return { middle: middle(words), ninetyFifth: ninetyFifth(words), worst, turns: turns.length };
}

export interface LengthBench {
  readonly url: string;
  readonly party: string;
  readonly short: boolean;
  /** Of the game. */
  readonly seed: string;
  readonly device: BrowserContextOptions;
  /** Decisions after which the game is put aside; it is played to its ending otherwise. */
  readonly most?: number;
}

/** Plays a game without a stage, two orders a turn, and counts the words that each question brings into view. */
export async function benchLength(
  browser: Browser,
  { url, party, short, seed, device, most = 150 }: LengthBench,
): Promise<LengthNumbers> {
  const parts = await pageParts(party);
  const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block', ...device });
  const page = await context.newPage();
  await page.goto(`${url}?stage=off`);
  const choice = choiceOf(parts);
  const look = async (): Promise<WordsInView> => page.evaluate(wordsInView, choice);
  let words = (await look()).fresh;
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('radio', { name: short ? /^Short/ : /^Whole/ }).check();
  await page.getByRole('group', { name: 'Which chair' }).getByRole('radio', { name: party }).check();
  await page.getByLabel('Seed', { exact: false }).first().fill(seed);
  await page.getByRole('button', { name: `Begin as ${party}`, exact: true }).click();
  const brief = page.getByRole('dialog', { name: parts.brief });
  await brief.waitFor();
  // The desk below is drawn already: whoever begins reads both before the first move.
  await page.locator(choice).first().waitFor({ state: 'attached' });
  const brought = await look();
  words += brought.fresh;
  await brief.getByRole('button', { name: parts.toDesk }).click();
  const turns: TurnToRead[] = [];
  let decisions = 0;
  for (let over = false; !over && decisions < most; decisions += over ? 0 : 1) {
    const question = await asked(page);
    const { before, fresh } = await look();
    words += fresh;
    if (question === 'orders' && !Number.isNaN(before)) {
      const turn = await page.locator('.where-turn').innerText();
      turns.push({ turn, words: turns.length === 0 ? brought.before : before });
    }
    over = (await decide(page, decisions)) === 'ended';
  }
  await context.close();
  return { party, short, decisions, words, turns };
}
