import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { rests } from './harness/kept-games.ts';
import { asked, moment, otherDesk, settled, sitsFor } from './player.ts';

/** Tab stops after which something is held to be out of reach. */
const FAR = 400;

/** What has the focus is called; nothing where it does nothing. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element.ariaDisabled === 'true') return '';
    return (element.ariaLabel ?? element.innerText).trim();
  });

/** Goes with Tab until an element with this name has the focus; a reason for not pressing it makes it go on. */
async function reach(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < FAR; stop += 1) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await reach(page, name);
  const before = await moment(page);
  await page.keyboard.press('Enter');
  await settled(page, before);
}

/** Goes with Tab to the next choice of some kind and takes it one on with the arrow keys. */
async function oneOn(page: Page, choice: string): Promise<void> {
  for (let stop = 0; stop < FAR; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((of) => document.activeElement?.matches(of) === true, choice)) {
      await page.keyboard.press('ArrowRight');
      return;
    }
  }
  throw new Error(`The keyboard does not reach ${choice}`);
}

/** Lays the first issue one step off, in warm words. */
async function layOneClause(page: Page): Promise<void> {
  await oneOn(page, '.stops input');
  await page.locator('.issue-card.laid').first().waitFor();
  await oneOn(page, '.wording input');
  expect(await page.locator('.wording input:checked + .worded').first().innerText()).toBe('warm');
}

journey(
  'the second chair is led to an ending by keyboard alone, and from there on to the other',
  { timeout: 240_000 },
  async ({ open, site }) => {
    const page = await open({ path: '?stage=off' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.url).origin });
    await press(page, /^South Korea$/);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await sitsFor(page, 'South Korea');
    let ordered = 0;
    let laid = false;
    let accepted = false;
    for (let n = 0; n < 150; n += 1) {
      const question = await asked(page);
      // The focus has come along to the new question.
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      if (question === 'ended') break;
      if (question === 'orders') {
        // What is suggested first leads to a table sooner or later.
        ordered += 1;
        if (ordered <= 4) await press(page, /^Add to the orders/);
        await press(page, /^(?:Seal and send|Send no orders|Nothing presses: let it pass)$/);
      } else if (question === 'offer') {
        if (laid) await press(page, /^Say nothing/);
        else {
          await layOneClause(page);
          await rests(page);
          // What home would not carry cannot be put: then at the next table.
          const puts = (await page.getByRole('button', { name: /^Put it to/, disabled: false }).count()) > 0;
          await press(page, puts ? /^Put it to/ : /^Say nothing/);
          if (puts && (await otherDesk(page).isVisible())) await press(page, /^No, send it$/);
          laid = puts;
        }
      } else if (question === 'answer') {
        // What home would not carry cannot be accepted.
        const acceptable = page.getByRole('button', { name: 'Accept', exact: true, disabled: false });
        const accepts: boolean = !accepted && (await acceptable.count()) > 0;
        await press(page, accepts ? /^Accept$/ : /^Refuse$/);
        accepted ||= accepts;
      } else await press(page, question === 'finale' ? /^How it ended$/ : /^(?:Say|Do) nothing$/);
    }
    expect(await asked(page)).toBe('ended');
    expect({ laid, accepted }).toEqual({ laid: true, accepted: true });

    // Why it ended so leads to its place in the record, and the focus goes there; what is folded lies the way back.
    await reach(page, /^Why it ended so$/i);
    await page.keyboard.press('Enter');
    await page.locator('.story-lines').first().waitFor();
    await reach(page, /Week \d+$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.cable') === true);
    await reach(page, /^Gallery of endings$/i, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.framed.found').first().waitFor();
    await reach(page, /^A line to send$/i, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await press(page, /^Copy a link/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/seat=rok.*#challenge$/);
    await reach(page, /^The other chair/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Your brief' }).waitFor();
    await page.keyboard.press('Escape');
    await sitsFor(page, 'United States');
    expect(await asked(page)).toBe('orders');
  },
);
