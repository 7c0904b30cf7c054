import { expect } from 'vitest';
import { wordsInView } from '../bench/page-words.ts';
import { journey } from './harness/journey.ts';

const DESK = { viewport: { width: 1366, height: 768 }, most: 150 };
const PHONE = { viewport: { width: 390, height: 844 }, most: 120 };
const VISITS = [
  { ...PHONE, locale: 'en-US', chair: 0 },
  { ...PHONE, locale: 'en-US', chair: 1 },
  { ...PHONE, locale: 'ko-KR', chair: 0 },
  { ...DESK, locale: 'ko-KR', chair: 1 },
];
const CHOICE = '.orders-moves > .moves .move-foot button';

journey('few words stand before the first move, the brief above the desk counted', async ({ open }) => {
  for (const { locale, viewport, most, chair } of VISITS) {
    const page = await open({ path: '?stage=off', locale, viewport });
    await page.locator('.front .chairs .chair').nth(chair).getByRole('button').first().click();
    const brief = page.locator('dialog[open]');
    await brief.waitFor();
    await page.locator(CHOICE).first().waitFor({ state: 'attached' });
    // What stands there is not said again below.
    const first = await brief.locator('.brief-text').first().innerText();
    expect(await page.locator('main').innerText()).not.toContain(first);
    const { before: words } = await page.evaluate(wordsInView, CHOICE);
    expect.soft(words, `${locale} ${viewport.width} ${chair}`).toBeGreaterThan(40);
    expect.soft(words, `${locale} ${viewport.width} ${chair}`).toBeLessThanOrEqual(most);
    await page.close();
  }
});
