import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { weighBuilt } from '../../src/cli/built-weight.ts';
import { beforeStage } from '../../src/cli/page-weight.ts';
import { at } from '../../src/kit/never.ts';
import { findBrowser, launch } from '../journeys/harness/browser.ts';
import { serve } from '../journeys/harness/server.ts';
import { benchPage } from './page.ts';
import { benchLength, turnsOf, type LengthBench, type LengthNumbers } from './page-length.ts';
import { benchLighthouse, whyNoLighthouse, type LighthouseNumbers } from './page-lighthouse.ts';
import { benchPlay } from './page-play.ts';
import { pageTable, type PageBenchNumbers, type TurnsMeasured } from './page-table.ts';
import { benchTransfer } from './page-transfer.ts';
import { benchThinking } from './thinking.ts';

// `npm run bench:page [-- folder of a built page] [--json] [--no-lighthouse] [--no-thinking]`: what a visitor waits for, fetches, reads and presses.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    json: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: true },
    thinking: { type: 'boolean', default: true },
    visits: { type: 'string', default: '3' },
    turns: { type: 'string', default: '6' },
    games: { type: 'string', default: '5' },
  },
});
const site = resolve(positionals[0] ?? 'dist');
const SLOWED = 4;
const SEEDS = ['read', 'a', 'b', 'c', 'd'];
/** A whole game takes the longest to play: so many of each kind say enough. */
const WHOLE_GAMES = 3;
const PARTIES = ['United States', 'South Korea'];
const DESK: BrowserContextOptions = { viewport: { width: 1366, height: 768 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

if (existsSync(join(site, 'index.html'))) {
  const numbers = await measure(count('visits'), count('turns'));
  console.log(values.json ? JSON.stringify(numbers, undefined, 2) : pageTable(numbers));
} else {
  console.error(`No built page in ${site}: run \`npm run build\` first, or name the folder of one.`);
  process.exitCode = 1;
}

async function measure(visits: number, turns: number): Promise<PageBenchNumbers> {
  const waited: PageBenchNumbers['visits'][number][] = [];
  for (const stage of [false, true]) {
    for (const party of PARTIES) {
      say(`${party}, stage ${stage ? 'on' : 'off'} …`);
      const path = stage ? '' : '?stage=off';
      waited.push({ party, stage, numbers: await benchPage({ site, slowed: SLOWED, visits, path, party }) });
    }
  }
  const served = await serve(site, { compressed: true });
  const browser = await launch(await findBrowser());
  try {
    const [party = ''] = PARTIES;
    say('What a visit fetches …');
    const transfer = await benchTransfer(browser, served.url, party);
    const play = { url: served.url, slowed: SLOWED, party, turns };
    say('Some turns at a desk …');
    const desk = await benchPlay(browser, { ...play, device: DESK });
    say('Some turns on a phone …');
    const phone = await benchPlay(browser, { ...play, device: PHONE });
    const { lengths, turns: toRead } = await lengthsOf(browser, served.url);
    await browser.close();
    if (values.thinking) say('What minds decide …');
    const asking = { site, scenario: 'korea_2018', games: 1, slowed: SLOWED, passes: 3 };
    const thinking = values.thinking ? await benchThinking(asking) : [];
    const known = {
      processor: cpus()[0]?.model ?? '',
      slowed: SLOWED,
      visits: waited,
      beforeStage: beforeStage(weighBuilt(site)),
      transfer,
      desk,
      phone,
      lengths,
      toRead,
      thinking,
    };
    if (!values.lighthouse) return known;
    say('Lighthouse …');
    return { ...known, lighthouse: await lighthouseOf(served.url) };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** What whole games and short ones of both chairs are to read, at a desk and on a phone; how long they are, by the middle one at a desk. */
async function lengthsOf(
  browser: Browser,
  url: string,
): Promise<{ readonly lengths: readonly LengthNumbers[]; readonly turns: readonly TurnsMeasured[] }> {
  const lengths: LengthNumbers[] = [];
  const turns: TurnsMeasured[] = [];
  for (const short of [true, false]) {
    for (const phone of [false, true]) {
      const games: LengthNumbers[] = [];
      for (const party of PARTIES) {
        say(`${short ? 'Short' : 'Whole'} games of ${party}, ${phone ? 'on a phone' : 'at a desk'} …`);
        const played = await gamesOf(browser, { url, party, short, device: phone ? PHONE : DESK });
        if (!phone) lengths.push(middle(played));
        games.push(...played);
      }
      turns.push({ short, phone, games: games.length, numbers: turnsOf(games) });
    }
  }
  return { lengths, turns };
}

/** Several, for one that is left early, or saved at the brink, says little of the others. */
async function gamesOf(browser: Browser, bench: Omit<LengthBench, 'seed'>): Promise<readonly LengthNumbers[]> {
  const games: LengthNumbers[] = [];
  for (const seed of SEEDS.slice(0, Math.min(count('games'), bench.short ? SEEDS.length : WHOLE_GAMES)))
    games.push(await benchLength(browser, { ...bench, seed }));
  return games;
}

function middle(games: readonly LengthNumbers[]): LengthNumbers {
  return at(
    games.toSorted((one, other) => one.words - other.words),
    Math.floor(games.length / 2),
  );
}

/** Its marks; or why there are none, which is no reason to lose the rest. */
async function lighthouseOf(url: string): Promise<LighthouseNumbers | string> {
  try {
    return await benchLighthouse(url);
  } catch (failure) {
    return `did not run: ${whyNoLighthouse(failure)}`;
  }
}

function count(option: 'visits' | 'turns' | 'games'): number {
  const number = Number(values[option]);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${option} is a whole number above 0, not ${values[option]}`);
  return number;
}

function say(what: string): void {
  if (!values.json) console.error(what);
}
