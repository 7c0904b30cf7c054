import type { Page } from 'playwright-core';
import type { Coaching } from '../../../src/app/coach.ts';
import type { KeptGame, KeptScenario } from '../../../src/app/storage.ts';
import { cut, type Entry, type GameRecord } from '../../../src/kernel/record.ts';
import { recordAt, type Spot } from '../../shots/kept.ts';
import { MOMENTS, type MomentName } from '../../shots/moments.ts';

/** Moments of one game each of which puts another question; between two people; and at its end. */
const QUESTIONS = [
  'orders',
  'brink',
  'ask',
  'offer',
  'answer',
  'summit',
  'leaders',
  'handover',
  'left',
  // Days and three parties; the last answer, before the end.
  'days',
  'daysLast',
] as const;

/** Where a game was broken off; the last two at the practice table, before its first week and after its last. */
export type Station = (typeof QUESTIONS)[number] | 'practice' | 'practised';

/** All but the first is news: the brief has been read. */
const BRIEFED = 1;
/** Nothing is news any more. */
const ALL_SEEN = 1_000_000;

const LESSON: Spot = { record: ['first_steps', 'half_a_deal'], chairs: ['skerry'], before: 'end' };

/** Games out of the shipped records, one for each station and called by it. */
export function keptGames(): readonly KeptGame[] {
  const pupil = recordAt(LESSON).record;
  const coaching: Coaching = { past: [], practice: true };
  return [
    ...QUESTIONS.map((name) =>
      keptOf(name, atMoment(name), name === 'orders' || name === 'brink' ? BRIEFED : ALL_SEEN),
    ),
    { ...keptOf('practice', cut(pupil, 0), BRIEFED), coaching },
    { ...keptOf('practised', pupil, ALL_SEEN), coaching },
  ];
}

function keptOf(id: Station, record: GameRecord, seen: number): KeptGame {
  const people = Object.keys(record.seats).filter((seat) => record.seats[seat] === 'human');
  return {
    id,
    name: id,
    shelf: record.scenario,
    record,
    seen: Object.fromEntries(people.map((seat) => [seat, seen])),
    turn: record.entries.at(-1)?.turn ?? 1,
    turns: record.turns.at(-1)?.turn ?? 1,
    ended: record.end !== undefined,
    changed: 1,
  };
}

function atMoment(name: MomentName): GameRecord {
  const moment = MOMENTS[name];
  if (!('game' in moment)) throw new Error(`In the moment ${name} there is no game`);
  const { record } = recordAt(moment.game);
  return withForecasts(record, moment.game.chairs[0]);
}

/** As if that chair had said before each of its offers how likely a yes is. */
function withForecasts(record: GameRecord, seat: string): GameRecord {
  const entries = record.entries.flatMap((entry): Entry[] => {
    if (entry.kind !== 'offer' || entry.seat !== seat) return [entry];
    const said = { turn: entry.turn, seat, kind: 'forecast' as const };
    return [{ ...said, about: 'yes', odds: 0.7 }, { ...said, about: 'yes.analysts', odds: 0.4 }, entry];
  });
  return { ...record, entries };
}

/** Lays games and scenarios into the page's own storage; they are there when it is opened anew. */
export async function keep(
  page: Page,
  games: readonly KeptGame[],
  scenarios: readonly KeptScenario[] = [],
): Promise<void> {
  await page.evaluate(
    async (kept) => {
      const done = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
        new Promise((settle, refuse) => {
          request.addEventListener('success', () => settle(request.result));
          request.addEventListener('error', () => refuse(new Error('Nothing is kept')));
        });
      const database = await done(indexedDB.open('summitry'));
      for (const store of ['games', 'scenarios'] as const) {
        const shelf = database.transaction(store, 'readwrite').objectStore(store);
        for (const thing of kept[store]) await done(shelf.put(thing));
      }
      database.close();
    },
    { games, scenarios },
  );
}

/** Lays the games of all stations into a page that has come up, and opens it anew. */
export async function keepAll(page: Page): Promise<void> {
  await page.locator('.saves').waitFor();
  await keep(page, keptGames());
  await page.reload();
  await page.locator('.save').first().waitFor();
}

/** Waits until nobody thinks and nothing is on its way. */
export async function rests(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null, undefined, { polling: 100 });
}

/** Goes to a kept game by its address, by way of the start page, and waits until nobody thinks there. */
export async function comeTo(page: Page, station: Station): Promise<void> {
  await toStart(page);
  await page.evaluate((id) => {
    location.hash = `game-${id}`;
  }, station);
  await page.locator('.play, .handover').waitFor();
  // A new question moves the reader to it.
  await page
    .waitForFunction(
      () => document.activeElement?.tagName === 'H1' && document.querySelector('[aria-busy="true"]') === null,
      undefined,
      // Where a machine has much to do, frames may be long in coming.
      { polling: 100 },
    )
    .catch(async (cause: unknown) => {
      const busy = await page.locator('[aria-busy="true"]').allInnerTexts();
      throw new Error(`${station} does not come to rest: ${busy.join(', ')}`, { cause });
    });
}

export async function toStart(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '';
  });
  await page.locator('.start').waitFor();
}
