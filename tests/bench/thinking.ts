import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawsOf } from '../../src/kernel/mind-luck.ts';
import { LEVELS, type Level } from '../../src/kernel/record.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { mindOf } from '../../src/minds/mind-of.ts';
import type { MindLuck, Question, SeatView } from '../../src/rules/game.ts';
import { findBrowser, launch } from '../journeys/harness/browser.ts';
import { serve } from '../journeys/harness/server.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import { quantile } from './rounds.ts';
import { thinkOnPage, type Thought } from './thinking-clock.ts';

/** How long a built page takes for one decision of a mind, milliseconds on a processor slowed down so many times. */
export interface ThinkingNumbers {
  readonly level: Level;
  readonly decisions: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

export interface ThinkingBench {
  /** Folder of a built page. */
  readonly site: string;
  readonly scenario: string;
  /** Games among minds of a level whose every decision is asked of the page. */
  readonly games: number;
  readonly slowed: number;
  /** Each decision is made so often, never twice running; its quickest time counts, lest what else the machine does should. */
  readonly passes: number;
}

/**
 * Lets the page's own bundle decide again what was decided in games. On the page's thread, where the house thinks in a browser
 * without workers: DevTools slow a page down, but no worker ("Operation is only supported for pages, not workers").
 */
export async function benchThinking({
  site,
  scenario,
  games,
  slowed,
  passes,
}: ThinkingBench): Promise<ThinkingNumbers[]> {
  const browser = await launch(await findBrowser());
  const served = await serve(site);
  try {
    const page = await browser.newPage();
    await page.goto(`${served.url}?stage=off`);
    const devtools = await page.context().newCDPSession(page);
    const thinker = served.url + fileOf(site, 'src/app/minds/thinker.ts');
    const numbers: ThinkingNumbers[] = [];
    for (const level of LEVELS) {
      const thoughts = thoughtsOf(scenario, level, games);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
      const times = await page.evaluate(thinkOnPage, {
        thinker,
        rulebook: JSON.stringify(shippedRulebook(scenario)),
        thoughts,
        passes,
      });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      numbers.push({
        level,
        decisions: times.length,
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        worst: quantile(times, 1),
      });
    }
    return numbers;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Where the bundle has a module that is fetched by itself. */
function fileOf(site: string, module: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8'));
  const entry: unknown = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, module) : undefined;
  const file: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'file') : undefined;
  if (typeof file !== 'string') throw new Error(`No ${module} in the manifest of ${site}`);
  return file;
}

/** Every question of so many games among minds of a level, as it is put to a thinker. */
function thoughtsOf(scenario: string, level: Level, games: number): Thought[] {
  const rulebook = shippedRulebook(scenario);
  const mind = mindOf(level);
  const thoughts: Thought[] = [];
  const heed = ({ seat, state }: SeatView, question: Question, luck: MindLuck): void => {
    thoughts.push({ level, seat, state: [...state], question, draws: [...drawsOf(luck)] });
  };
  const heeding: typeof mind = {
    choose(view, question, luck) {
      heed(view, question, luck);
      return mind.choose(view, question, luck);
    },
    respond(view, question, luck) {
      heed(view, question, luck);
      return mind.respond(view, question, luck);
    },
  };
  simulate(rulebook, { games, seed: 'bench', minds: () => rulebook.parties.map(() => heeding) });
  return thoughts;
}
