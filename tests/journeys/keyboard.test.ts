import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { asked, moment, otherDesk, settled, sitsFor } from './player.ts';

/** Tab stops after which something is held to be out of reach. */
const FAR = 400;

/** Goes with Tab until an element with this name has the focus; a reason for not pressing it makes it go on. */
async function reach(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < FAR; stop += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element.ariaDisabled === 'true') return '';
      return element.ariaLabel ?? element.innerText;
    });
    if (name.test(here.trim())) return;
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await reach(page, name);
  const before = await moment(page);
  await page.keyboard.press('Enter');
  await settled(page, before);
}

/** Goes with Tab to the first row of stops and takes it one stop on with the arrow keys. */
async function layOneClause(page: Page): Promise<void> {
  for (let stop = 0; stop < FAR; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.stops input') === true)) break;
  }
  await page.keyboard.press('ArrowRight');
  await page.locator('.issue-card.laid').first().waitFor();
}

journey('the second chair is led to an ending by keyboard alone', { timeout: 240_000 }, async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await press(page, /^South Korea$/);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await sitsFor(page, 'South Korea');
  let ordered = 0;
  let laid = false;
  let accepted = false;
  for (let n = 0; n < 150; n += 1) {
    const question = await asked(page);
    if (question === 'ended') break;
    // The focus has come along to the new question.
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    if (question === 'orders') {
      // What is suggested first leads to a table sooner or later.
      ordered += 1;
      if (ordered <= 4) await press(page, /^Add to the orders/);
      await press(page, /^(?:Seal and send|Send no orders|Nothing presses: let it pass)$/);
    } else if (question === 'offer') {
      if (laid) await press(page, /^Say nothing/);
      else {
        await layOneClause(page);
        await press(page, /^Put it to/);
        if (await otherDesk(page).isVisible()) await press(page, /^No, send it$/);
        laid = true;
      }
    } else if (question === 'answer') {
      await press(page, accepted ? /^Refuse$/ : /^Accept$/);
      accepted = true;
    } else await press(page, /^(?:Say|Do) nothing$/);
  }
  expect(await asked(page)).toBe('ended');
  expect({ laid, accepted }).toEqual({ laid: true, accepted: true });
});
