import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { moment, settled } from './player.ts';

/** What may be pressed at each question, by the heading a Korean reads; of these the first that is there. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  '당신의 지시': ['급한 일 없음: 그대로 넘기기', '지시 없이 보내기', '봉해서 보내기'],
  '당신의 제안': ['이번에는 말하지 않기'],
  '당신에게 온 제안': ['거절한다'],
  '당신의 답을 기다립니다': ['아무 말도 하지 않는다', '아무것도 하지 않는다'],
  '정상회담의 한순간': ['아무 말도 하지 않는다', '아무것도 하지 않는다'],
  '마지막으로 오간 말': ['결말'],
};
const ENDED = '결말';
/** More questions than a short game ever puts. */
const MOST = 60;

/** A finger presses what it sees: nothing lies over it, it is broad enough, and the page comes along. */
async function tap(page: Page, names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    const button = page.getByRole('button', { name, exact: true, disabled: false }).first();
    if ((await button.count()) === 0) continue;
    await button.scrollIntoViewIfNeeded();
    expect((await button.boundingBox())?.height, String(name)).toBeGreaterThanOrEqual(44);
    await button.tap();
    return;
  }
  throw new Error(`None of these can be pressed: ${names.join(', ')}`);
}

/** Waits until something is asked, and reads what. */
async function question(page: Page): Promise<string> {
  const heading = page
    .locator('#task')
    .filter({ hasText: new RegExp(`^(?:${[...Object.keys(ANSWERS), ENDED].join('|')})$`) });
  await heading.waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  return heading.innerText();
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

journey(
  'on a phone, in Korean, the second chair is led by touch from the start page to an ending',
  { timeout: 120_000 },
  async ({ open }) => {
    const page = await open({
      locale: 'ko-KR',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    });
    await page.locator('.more > summary').tap();
    await page.locator('.more label', { hasText: /^짧게/ }).tap();
    await page.locator('.more label', { hasText: /^한국$/ }).tap();
    await tap(page, ['한국으로 시작']);
    await page.getByRole('dialog', { name: '브리핑' }).waitFor();
    await tap(page, ['책상으로']);
    await page.locator('.where-seat', { hasText: '한국' }).waitFor();

    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    // Most of the screen is for what is read.
    await question(page);
    expect((await page.locator('.top-bar').boundingBox())?.height).toBeLessThan(105);
    expect((await page.locator('.orders-envelope').boundingBox())?.height).toBeLessThan(75);
    // Lying on its side it keeps in reach what sends the orders, wherever one reads.
    await page.setViewportSize({ width: 844, height: 390 });
    await page.locator('.orders-moves .button').first().scrollIntoViewIfNeeded();
    const { y = NaN, height = NaN } = (await page.locator('.orders-envelope .reasoned .button').boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(390);
    expect((await page.locator('.orders-envelope').boundingBox())?.height).toBeLessThan(75);
    await page.setViewportSize({ width: 390, height: 844 });

    const met = new Map<string, number>();
    let ended = false;
    for (let n = 0; n < MOST && !ended; n += 1) {
      const asked = await question(page);
      met.set(asked, (met.get(asked) ?? 0) + 1);
      expect([asked, await sideways(page)]).toEqual([asked, 0]);
      // No sentence of the page was left as its key.
      expect(await page.locator('body').innerText()).not.toMatch(
        /\b(?:play|orders|table|dossier|cable|common)\.[a-z]+/,
      );
      ended = asked === ENDED;
      if (ended) continue;
      const before = await moment(page);
      // What is suggested first leads to a table sooner or later.
      if (asked === '당신의 지시' && n < 3) {
        await tap(page, [/^지시에 넣기: /]);
        await settled(page, before);
        await page.locator('.envelope .pips .used').first().waitFor();
        const added = await moment(page);
        await tap(page, ['봉해서 보내기']);
        await settled(page, added);
        continue;
      }
      await tap(page, ANSWERS[asked] ?? []);
      await settled(page, before);
    }
    expect(ended).toBe(true);
    expect(met.get('당신의 지시')).toBeGreaterThan(3);
    expect(await page.locator('.headline').innerText()).not.toBe('');
    await page.getByRole('heading', { name: '당신의 점수' }).waitFor();
    // The stage came along: the front page of the end stands in its strip.
    await page.locator('.play-stage .theatre canvas').waitFor();
    await tap(page, [/^상대편 자리에서/]);
    await page.getByRole('dialog', { name: '브리핑' }).waitFor();
  },
);
