import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { keptAt, type Spot } from '../shots/kept.ts';
import { journey, type Open } from './harness/journey.ts';
import { keep } from './harness/kept-games.ts';
import { asked, moment, settled, type Asked } from './player.ts';

const LETTER = 'Call the meeting off by letter';

/** A kept game whose pleas all come out as said, before the orders of Washington. */
async function atTheDoor(
  open: Open,
  plea: 'heard' | 'in_vain',
  {
    stage = 'off',
    ending = 'letter_stands',
    ...spot
  }: Pick<Spot, 'chairs' | 'from'> & { readonly stage?: string; readonly ending?: string },
): Promise<Page> {
  const page = await open({ path: `?stage=${stage}`, reducedMotion: 'reduce' });
  await page.locator('.start').waitFor();
  const kept = keptAt('door', { record: ['korea_2018', ending], before: 'order', ...spot });
  const force = { ...kept.record.force, plead: plea, offer_to_go: plea };
  await keep(page, [{ ...kept, record: { ...kept.record, force } }]);
  await page.reload();
  await page.locator('.start').waitFor();
  await page.evaluate(() => {
    location.hash = 'game-door';
  });
  await until(page, 'United States', 'orders');
  return page;
}

/** Lets every chair do nothing until this one is asked so, with a way to answer that begins so. */
async function until(page: Page, party: string, wanted?: Asked, answer = ''): Promise<void> {
  for (;;) {
    const question = await asked(page);
    if (question === 'handover') {
      await press(page, /^Take the chair/);
      const close = page.getByRole('dialog', { name: 'Your brief' }).getByRole('button', { name: 'Close' });
      if (await close.isVisible()) await close.click();
      continue;
    }
    const sits = (await page.locator('.where-seat', { hasText: party }).count()) > 0;
    const open = (await page.getByRole('button', { name: answer }).count()) > 0;
    if (sits && open && question === (wanted ?? question)) return;
    if (question === 'ended') throw new Error(`The game is over before ${party} is asked for ${wanted}`);
    // What was asked may have gone by while it was read: then it is read anew.
    await press(page, IDLE[question], 5000).catch(() => undefined);
  }
}

const IDLE: Readonly<Record<Exclude<Asked, 'handover' | 'ended'>, string | RegExp>> = {
  orders: /^(?:Send no orders|Nothing presses: let it pass)$/,
  offer: 'Say nothing this time',
  answer: 'Refuse',
  options: /^(?:Say|Do) nothing$/,
  finale: 'How it ended',
};

async function press(page: Page, name: string | RegExp, timeout = 30_000): Promise<void> {
  const before = await moment(page);
  await page.getByRole('button', { name, disabled: false }).first().click({ timeout });
  await settled(page, before);
}

/** Lays the letter into the envelope through the door, and sends it. */
async function leave(page: Page): Promise<string> {
  const door = page.locator('.leaving');
  await door.locator('summary').click();
  const about = await door.innerText();
  await press(page, 'Put leaving among the orders');
  await page.locator('.envelope-list', { hasText: LETTER }).waitFor();
  await press(page, 'Seal and send');
  return about;
}

const THREE = ['us', 'rok', 'dprk'];

journey(
  'a letter that Seoul holds back is told by what Seoul did, and the door says till when it stays shut',
  async ({ open }) => {
    const page = await atTheDoor(open, 'heard', { chairs: THREE, from: 9 });
    const about = await leave(page);
    expect(about).toContain('South Korea is heard before it is done.');
    expect(about).toMatch(/“Plead for one more week”: it may stop you until the end of Week \d+ \(\d+ to \d+ in 100\)/);
    await until(page, 'South Korea', 'options', 'Plead for one more week');
    await press(page, 'Plead for one more week');
    await until(page, 'United States');
    const news = page.locator('.news');
    const lead = news.locator('.lead-story');
    expect(await lead.locator('.headline').innerText()).toMatch(/^Seoul pleads .+: Washington's letter waits$/);
    expect(await lead.locator('.standing, .mark').count()).toBeGreaterThan(0);
    const way = news.locator('.signpost', { hasText: 'Plead for one more week' }).first();
    // What has no room lies folded below it.
    await news.evaluate((paper) => {
      for (const fold of paper.querySelectorAll('details')) fold.open = true;
    });
    await way.click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith('cable-') === true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('South Korea answers');
    await until(page, 'United States', 'orders');
    const door = page.locator('.leaving');
    await door.locator('summary').click();
    expect(await door.innerText()).toMatch(
      /Not while this stands: Washington's letter, “.+”\. .+ It passes by itself at the end of Week \d+\./,
    );
    expect(await door.innerText()).not.toContain('No order brings it about');
  },
);

journey(
  'a letter that goes out is a telegram on the front page, an ending, and a frame in the gallery',
  async ({ open }) => {
    // Where the day passes by itself, nobody has left before the last week.
    const page = await atTheDoor(open, 'in_vain', { chairs: ['us'], from: 15, stage: 'on', ending: 'day_passes' });
    expect(await leave(page)).toContain('Once you have left, the game is over with this turn.');
    await page.locator('.play-stage[data-scene="front"]').waitFor();
    await until(page, 'United States', 'ended');
    await page.locator('summary', { hasText: 'Endings' }).click();
    await page.locator('.wall .framed.found').first().waitFor();
  },
);

journey('a letter that went out is taken back by a move, and the meeting is on again', async ({ open }) => {
  const page = await atTheDoor(open, 'in_vain', { chairs: THREE, from: 9 });
  await leave(page);
  await until(page, 'North Korea', 'orders');
  await until(page, 'United States', 'orders');
  const door = page.locator('.leaving');
  await door.locator('summary').click();
  await door.getByText('Not while the United States stays away from the table.').waitFor();
  await until(page, 'South Korea', 'orders');
  const move = 'Ask for a meeting at the line, without ceremony';
  const card = page.getByRole('button', { name: `Add to the orders: ${move}` });
  if (!(await card.isVisible())) {
    await page.locator('.orders-moves > .drawer > summary').first().click();
    await page.getByRole('searchbox').fill(move);
  }
  await card.click();
  await press(page, 'Seal and send');
  for (const [party, answer] of [
    ['North Korea', 'Come to the line'],
    ['United States', 'Say that the letter was not the last word'],
  ] as const) {
    await until(page, party, 'options', answer);
    await press(page, answer);
  }
  // Nobody talks while a walk-away stands.
  await until(page, '', 'offer');
});
