import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { comeTo, keepAll } from './harness/kept-games.ts';
import { lay, unfoldAll } from './harness/screens.ts';
import { moment, settled } from './player.ts';

journey(
  'an offer goes by way of the other desk, and the answer is told beside what was said there',
  async ({ open }) => {
    const page = await open({ path: '?stage=off' });
    await keepAll(page);
    await comeTo(page, 'offer');
    await lay(page);
    await page.locator('.guess').click();
    await page.getByRole('group', { name: 'Guess: how likely is a yes?' }).getByRole('radio', { name: '30' }).check();
    const before = await moment(page);
    await page.getByRole('button', { name: /^Put it to/, disabled: false }).click();
    const desk = page.getByRole('dialog', { name: 'The other desk' });
    await desk.getByRole('button', { name: 'Change chairs' }).click();
    await desk.getByRole('heading', { name: 'What stands now' }).waitFor();
    const back = desk.getByRole('button', { name: 'Back to your chair: send it' });
    // Nothing is said there for the player.
    expect(await back.getAttribute('aria-disabled')).toBe('true');
    await desk.getByRole('radio', { name: 'No', exact: true }).check();
    await desk.getByRole('radio', { name: 'home would not carry it' }).check();
    await back.click();
    await settled(page, before);
    const news = page.locator('.news');
    await news.waitFor();
    // Where something greater happened, the answer is folded below it.
    await unfoldAll('.news')(page);
    expect(await news.innerText()).toMatch(/Expected beforehand: a yes at 30 in 100, by the analysts at \d+\./);
    expect(await news.innerText()).toContain('In the other chair the answer had been No: home would not carry it.');
  },
);
