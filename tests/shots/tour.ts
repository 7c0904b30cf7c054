import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { KeptGame } from '../../src/app/storage.ts';
import { open, picture } from './camera.ts';
import { keptAt } from './kept.ts';
import { MOMENTS, type Moment } from './moments.ts';
import type { Screen } from './screens.ts';
import type { Variant } from './variants.ts';

const GAME = 'shown';
/** Milliseconds a slow machine has to show what is looked for. */
const PATIENCE = 20_000;

/** Goes to every moment of some screens in one variant and takes their pictures; returns how many could not be taken. */
export async function tour(properties: {
  readonly browser: Browser;
  readonly url: string;
  readonly out: string;
  readonly screens: readonly Screen[];
  readonly variant: Variant;
}): Promise<number> {
  const { browser, url, out, screens, variant } = properties;
  const { theme, viewport, lang, name } = variant;
  const context = await browser.newContext({
    viewport,
    locale: 'en-US',
    colorScheme: theme === 'night' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  let missed = 0;
  for (const [at, moment] of Object.entries<Moment>(MOMENTS)) {
    const here = screens.filter((screen) => screen.at === at);
    if (here.length === 0) continue;
    const games = gamesOf(at, moment);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    try {
      await page.addInitScript(settle, { theme, found: foundIn(games), agent: moment.agent });
      const address = addressOf(url, lang, moment);
      await page.goto(`${url}?stage=off&lang=${lang}`);
      await page.locator('main button:visible').first().waitFor();
      let stands = false;
      for (const screen of here) {
        if (!stands || screen.fresh === true) {
          await page.goto('about:blank');
          await page.goto(`${url}licence.txt`).catch(() => undefined);
          await page.evaluate(keep, games);
          await open(page, address);
        }
        stands = await picture(page, screen, variant, join(out, name));
        if (!stands) missed += 1;
      }
    } catch (failure) {
      missed += here.length;
      console.error(`${name}/${at}: ${failure instanceof Error ? failure.message.split('\n')[0] : String(failure)}`);
    } finally {
      await page.close();
    }
  }
  await context.close();
  return missed;
}

const made = new Map<string, readonly KeptGame[]>();

/** What lies on the shelf in a moment; the same for every variant. */
function gamesOf(at: string, { game, shelf }: Moment): readonly KeptGame[] {
  const known = made.get(at);
  if (known) return known;
  const games = [
    ...(game ? [keptAt(GAME, game)] : []),
    ...(shelf ?? []).map((spot, nth) => keptAt(`kept-${nth}`, spot)),
  ];
  made.set(at, games);
  return games;
}

/** Games that are over have their endings in the gallery. */
function foundIn(games: readonly KeptGame[]): readonly object[] {
  return games
    .filter(({ ending }) => ending !== undefined)
    .map(({ shelf, ending, record, changed: when }) => ({
      shelf,
      ending,
      chairs: Object.keys(record.seats).filter((seat) => record.seats[seat] === 'human'),
      when,
    }));
}

function addressOf(url: string, lang: string, { game, search, stageless }: Moment): string {
  const address = new URL(url);
  for (const [key, value] of Object.entries({ lang, ...search })) address.searchParams.set(key, value);
  if (stageless === true) address.searchParams.set('stage', 'off');
  if (game) address.hash = `game-${GAME}`;
  return address.href;
}

/** Before anything of the page runs: the mode a player has chosen, the endings they know, and what the browser calls itself. */
function settle(chosen: { theme: string; found: readonly object[]; agent: string | undefined }): void {
  const { theme, found, agent } = chosen;
  if (location.protocol === 'about:') return;
  const kept: unknown = JSON.parse(localStorage.getItem('summitry') ?? '{}');
  localStorage.setItem('summitry', JSON.stringify({ ...(kept as object), theme, stage: true }));
  localStorage.setItem('summitry-endings', JSON.stringify(found));
  if (agent !== undefined) Object.defineProperty(navigator, 'userAgent', { value: agent });
}

/** Keeps these games and no other, and no scenario of one's own. */
async function keep(games: readonly unknown[]): Promise<void> {
  const asked = async (request: IDBRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('Nothing is kept')));
    });
  const opening = indexedDB.open('summitry');
  await asked(opening);
  const kept = opening.result.transaction(['games', 'scenarios'], 'readwrite');
  await asked(kept.objectStore('scenarios').clear());
  const shelf = kept.objectStore('games');
  await asked(shelf.clear());
  for (const game of games) await asked(shelf.put(game));
  opening.result.close();
}
