import { expect } from 'vitest';
import { holdings } from './harness/holdings.ts';
import { journey } from './harness/journey.ts';
import { comeTo, keepAll, toStart } from './harness/kept-games.ts';
import { countListeners, listening } from './harness/listening.ts';
import { asked, decide, takeChair } from './player.ts';

/** Ten games begun and left, on a busy machine. Milliseconds. */
const TEN_GAMES = 180_000;
/** Games of which a turn is played; the others are looked at and left. */
const PLAYED = [0, 4];
/** For one scene to go and the next to come. Milliseconds. */
const BETWEEN_SCENES = 400;

journey(
  'ten games are begun, looked at from every scene and left, and the tenth holds on to no more than the second',
  { timeout: TEN_GAMES },
  async ({ open }) => {
    const page = await open();
    await page.addInitScript(countListeners);
    await keepAll(page);
    const scenes = page.getByRole('group', { name: 'On the stage' });
    const held: string[] = [];
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      for (const scene of await scenes.getByRole('button', { disabled: false }).all()) {
        await scene.click();
        seen.add(await scene.innerText());
        await page.locator('.theatre[data-holds]').waitFor();
        await page.waitForTimeout(BETWEEN_SCENES);
      }
    };
    for (let game = 0; game < 10; game += 1) {
      await takeChair(page, game % 2 === 0 ? 'United States' : 'South Korea');
      await page.locator('.play-stage .theatre canvas').waitFor();
      if (game === 1 || game === 9)
        held.push(`${await holdings(page)}, listeners of the page ${await listening(page)}`);
      if (PLAYED.includes(game)) {
        while ((await decide(page, game)) !== 'orders');
        await asked(page);
        await look();
        // Where talks are under way there is a table, too.
        await comeTo(page, 'offer');
      }
      await look();
      await toStart(page);
      expect(await page.locator('canvas').count()).toBe(0);
    }
    expect(held[1]).toBe(held[0]);
    expect([...seen].toSorted()).toEqual(['Front page', 'Map', 'Table']);
  },
);
