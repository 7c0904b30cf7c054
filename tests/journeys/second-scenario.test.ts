import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { shippedScenario } from '../fixtures/shipped.ts';
import { keptAt } from '../shots/kept.ts';
import { axeFaults } from './harness/axe.ts';
import { holdings } from './harness/holdings.ts';
import { journey } from './harness/journey.ts';
import { keep } from './harness/kept-games.ts';
import { unfoldAll } from './harness/screens.ts';
import { asked, decide, playToTheEnd, sitsFor } from './player.ts';

/** What things are called in a scenario. */
function namesIn(id: string): readonly string[] {
  const { title, parties, places, gauges, issues, tracks, summits } = shippedScenario(id);
  return [title, ...[parties, places, gauges, issues, tracks, summits].flatMap(namesOf)];
}

const namesOf = (things: object): readonly string[] =>
  Object.values(things).flatMap((thing: unknown) =>
    typeof thing === 'object' && thing !== null && 'name' in thing && typeof thing.name === 'string'
      ? [thing.name]
      : [],
  );

/** Words alone, a space about each. */
const words = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** All that this game says. */
const HERE = words(readFileSync(resolve(import.meta.dirname, '../../scenarios/camp_david_1978/scenario.yaml'), 'utf8'));
/** Proper names: what begins with an article may begin a sentence anywhere. */
const ELSEWHERE = namesIn('korea_2018').filter(
  (name) => !name.startsWith('The ') && !HERE.toLowerCase().includes(words(name).toLowerCase()),
);

/** Names out of the other game wherever the page says them: to be read, or to be heard. */
async function strayed(page: Page): Promise<readonly string[]> {
  const said = words(
    [await page.title(), await page.locator('body').innerText(), await page.locator('body').ariaSnapshot()].join('\n'),
  );
  const others = ELSEWHERE.filter((name) => said.includes(words(name)));
  return [...others, ...(/\bweeks?\b/i.exec(said) ?? [])];
}

/** The stage as it is drawn, once it is at rest on a scene. */
async function drawn(page: Page, scene: string): Promise<Buffer> {
  await page.getByRole('group', { name: 'On the stage' }).getByRole('button', { name: scene }).click();
  await holdings(page);
  return page.locator('.play-stage canvas').screenshot();
}

journey(
  'a game of days and three chairs is begun below the front, looks at home on page and stage, and comes to its end',
  { timeout: 180_000 },
  async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    await page.locator('summary', { hasText: 'More' }).click();
    const more = page.locator('.more-form');
    await more.getByRole('radio', { name: 'Thirteen Days at Camp David' }).check();
    for (const chair of ['Egypt', 'Israel', 'United States'])
      expect(await more.getByRole('radio', { name: new RegExp(chair) }).count()).toBe(1);
    await more.getByRole('button', { name: 'Begin as Egypt', exact: true }).click();
    await page.getByRole('dialog', { name: 'Your brief' }).getByRole('button', { name: 'Close' }).click();
    await asked(page);
    await sitsFor(page, 'Egypt');
    expect(await page.locator('.where-turn').innerText()).toMatch(/^Day 1 of 13\b/);
    await page.locator('.theatre canvas').waitFor();
    expect(ELSEWHERE).toContain('South Korea');
    expect(await axeFaults(page)).toEqual([]);
    expect(await strayed(page)).toEqual([]);

    let turns = 0;
    for (let n = 0; turns < 2; n += 1) {
      if ((await decide(page, n)) === 'orders') turns += 1;
      await asked(page);
      expect(await strayed(page)).toEqual([]);
    }

    // Near the end, where an offer lies open.
    await page.evaluate(() => {
      location.hash = '';
    });
    await page.locator('.start').waitFor();
    await keep(page, [
      keptAt('late', { record: ['camp_david_1978', 'no_text'], chairs: ['egypt'], before: 'offer', from: 13 }),
    ]);
    await page.reload();
    await page.locator('.save').first().waitFor();
    await page.evaluate(() => {
      location.hash = 'game-late';
    });
    expect(await asked(page)).toBe('offer');
    await page.locator('.theatre canvas').waitFor();
    const [map, table] = [await drawn(page, 'Map'), await drawn(page, 'Table')];
    expect(map.equals(table)).toBe(false);
    expect(await axeFaults(page)).toEqual([]);
    expect(await strayed(page)).toEqual([]);
    await playToTheEnd(page);
    expect(await page.locator('.headline').innerText()).not.toBe('');
    expect(await page.getByRole('heading', { name: 'Your score' }).count()).toBe(1);
    await unfoldAll('main')(page);
    // All three are told apart by shape and colour.
    const tones = await page
      .locator('.party-name:has(.party-mark)')
      .evaluateAll((all) => all.map((one) => [one.textContent, one.firstElementChild?.getAttribute('data-tone')]));
    const toneOf = new Map(tones.map(([name, tone]) => [name, tone]));
    expect(toneOf.size).toBe(3);
    expect(new Set(toneOf.values()).size).toBe(toneOf.size);
    expect(await strayed(page)).toEqual([]);
  },
);
