import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { asked, decide, moment, settled, takeChair } from './player.ts';

/** Decisions by which the second chair has put something to the other side of its table. */
const PUTS_BY = 120;

journey(
  'an offer goes by way of the other desk, and the answer is told beside what was said there',
  { timeout: 200_000 },
  async ({ open }) => {
    const page = await open({ path: '?stage=off' });
    await takeChair(page, 'South Korea');
    const desk = page.getByRole('dialog', { name: 'The other desk' });
    let changed = false;
    for (let n = 0; n < PUTS_BY && !changed; n += 1) {
      const question = await asked(page);
      if (question === 'ended') break;
      const card = page.locator('.issues > .issue-card:has(.stop:not(.today))').first();
      if (question === 'offer' && (await card.count()) > 0) {
        await card.locator('.stop:not(.today) input').first().check();
        await page.getByRole('group', { name: 'How likely is a yes?' }).getByRole('radio', { name: '30' }).check();
        const put = page.getByRole('button', { name: /^Put it to/, disabled: false });
        if ((await put.count()) > 0) {
          const before = await moment(page);
          await put.click();
          // Where no change of chair is due, it is gone.
          await page.waitForFunction(
            (text) => document.querySelector('dialog[open]') ?? document.querySelector('main')?.innerText !== text,
            before,
          );
          if (await desk.isVisible()) {
            await desk.getByRole('button', { name: 'Change chairs' }).click();
            await desk.getByRole('heading', { name: 'What they were told' }).waitFor();
            await desk.getByRole('radio', { name: 'home would not carry it' }).check();
            await desk.getByRole('button', { name: 'Back to your chair: send it' }).click();
            changed = true;
          }
          await settled(page, before);
          continue;
        }
      }
      await decide(page, n);
    }
    expect(changed).toBe(true);
    const news = page.locator('.news');
    await news.waitFor();
    expect(await news.innerText()).toMatch(/You had put a yes at 30 in 100, your analysts at \d+\./);
    expect(await news.innerText()).toContain('In their chair you said No: home would not carry it.');
  },
);
