import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { asked, moment, settled } from './player.ts';

/** The hint that stands once the page has made up its mind. */
async function hinted(page: Page, words: RegExp): Promise<void> {
  await page.locator('.coach-text', { hasText: words }).waitFor();
}

/** What the hint points at: it lies open to the eye, and the hint does not lie over it. */
async function pointed(page: Page): Promise<string> {
  const part = page.locator('[data-pointed]');
  await part.waitFor();
  await page.getByRole('button', { name: 'Show me' }).click();
  const covered = await part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const card = document.querySelector('.coach');
    return card?.contains(document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 40))) === true;
  });
  expect(covered).toBe(false);
  return (await part.getAttribute('data-look')) ?? '';
}

async function press(page: Page, name: RegExp | string): Promise<void> {
  const before = await moment(page);
  await page.getByRole('button', { name, disabled: false }).first().click();
  await settled(page, before);
}

async function lay(page: Page, issue: string, level: string): Promise<void> {
  await page.locator('.issue-card', { hasText: issue }).getByRole('radio', { name: level }).first().check();
}

async function lookAtLeaving(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Price of leaving/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
}

const sendPilot = async (page: Page): Promise<void> => {
  await press(page, 'Add to the orders: Send a pilot to plan the meeting');
  await press(page, 'Seal and send');
};

journey('the practice table is played by doing what its hints say, and leads on to the chairs', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.getByRole('button', { name: /^Practice table/ }).click();
  await page.getByRole('dialog', { name: 'Your brief' }).getByRole('button', { name: 'Close' }).click();

  await hinted(page, /You may leave at any time/);
  expect(await pointed(page)).toBe('leaving');
  await lookAtLeaving(page);

  await hinted(page, /Now give your word/);
  expect(await pointed(page)).toBe('promise_to_come');
  await page.locator('summary', { hasText: 'Say that you will come to the Rock' }).click();
  await page.getByRole('radio', { name: /^firmly/i }).check();
  await press(page, 'Seal and send');

  await hinted(page, /Your word has made leaving dearer/);
  await lookAtLeaving(page);
  await hinted(page, /Leaders sign only what is prepared/);
  // A reload goes on with the hint that stood.
  await page.reload();
  await hinted(page, /Leaders sign only what is prepared/);
  expect(await pointed(page)).toBe('send_pilot');
  await sendPilot(page);

  await hinted(page, /Holm asks first/);
  expect(await pointed(page)).toBe('worth');
  await press(page, 'Refuse');
  await sendPilot(page);

  await hinted(page, /Choose what you want most/);
  expect(await pointed(page)).toBe('fishing');
  await lay(page, 'The fishing ground', 'Open');
  await hinted(page, /nothing for Holm/);
  expect(await pointed(page)).toBe('odds');
  await press(page, 'Put it to Holm');

  await hinted(page, /They refused/);
  expect(await pointed(page)).toBe('news');
  await sendPilot(page);
  await hinted(page, /it would not pass/);
  expect(await pointed(page)).toBe('home');
  await press(page, 'Refuse');
  await sendPilot(page);

  await hinted(page, /Now trade/);
  await lay(page, 'The fishing ground', 'Open');
  await lay(page, 'The light', 'Lit all year');
  await hinted(page, /Keep the words plain/);
  await press(page, 'Put it to Holm');
  await sendPilot(page);
  await hinted(page, /The leaders sit/);
  await press(page, 'Put it to Holm');

  // What Holm said to it, and what was signed, stand there before how it ended.
  expect(await asked(page)).toBe('finale');
  await page.getByText('It was signed.').waitFor();
  await press(page, 'How it ended');
  expect(await asked(page)).toBe('ended');
  await hinted(page, /the whole art/);
  await page.locator('.coach').getByRole('button', { name: 'South Korea' }).click();
  await page.getByRole('dialog', { name: 'Your brief' }).waitFor();
  expect(await page.locator('.coach').count()).toBe(0);
});

journey('hints that nobody wants go and stay away', async ({ open }) => {
  const page = await open({ path: '?stage=off', locale: 'ko-KR', viewport: { width: 390, height: 844 } });
  await page.getByRole('button', { name: /^연습 협상/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '닫기' }).click();
  await hinted(page, /언제든 자리를 떠날 수 있습니다/);
  await page.getByRole('button', { name: '알겠습니다' }).click();
  await hinted(page, /이제 약속을 해 보세요/);
  await page.getByRole('button', { name: '그만 보기' }).click();
  await page.locator('.coach').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('heading', { name: '당신의 지시', exact: true }).waitFor();
  expect(await page.locator('.coach').count()).toBe(0);
});
