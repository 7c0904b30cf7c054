import { expect } from 'vitest';
import { journey } from './harness/journey.ts';

journey('a Korean browser is spoken to in Korean, from the start page to the first orders', async ({ open }) => {
  const page = await open({ path: '?stage=off', locale: 'ko-KR' });
  await page.getByRole('heading', { name: '내 게임' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  await page.locator('.chair').first().click();
  await page.getByRole('button', { name: '닫기' }).click();
  await page.getByRole('heading', { name: '당신의 지시', exact: true }).waitFor();
  // No sentence of the page was left as its key.
  expect(await page.locator('body').innerText()).not.toMatch(/\b(?:play|orders|table|dossier|cable|common)\.[a-z]+/);
});

journey('the language is changed on the page and stays changed', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.getByRole('radio', { name: '한국어' }).check();
  await page.getByRole('heading', { name: '내 게임' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: '내 게임' }).waitFor();
});
