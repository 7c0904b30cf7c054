import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { asked, decide, set, takeChair } from './player.ts';

journey('the light is that of the device until a player chooses, and stays chosen', async ({ open }) => {
  const page = await open({ path: '?stage=off', colorScheme: 'light' });
  const theme = () => page.locator('html').getAttribute('data-theme');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.locator('.open-settings').waitFor();
  expect(await theme()).toBe('paper');
  const day = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'night');
  expect(await ground()).not.toBe(day);
  await page.locator('.open-settings').click();
  await set(page, 'Light', 'Paper');
  expect(await theme()).toBe('paper');
  await page.reload();
  await page.locator('.open-settings').waitFor();
  expect([await theme(), await ground()]).toEqual(['paper', day]);
});

journey('a brief is read in plain words where they are asked for', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  const brief = async (): Promise<string> => {
    await page.getByRole('button', { name: 'Your brief' }).click();
    // What is folded counts too.
    const text = (await page.getByRole('dialog', { name: 'Your brief' }).textContent()) ?? '';
    await page.keyboard.press('Escape');
    return text;
  };
  const full = await brief();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await set(page, 'Your brief', 'In plain words');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const basic = await brief();
  expect(basic).not.toBe(full);
  expect(basic.length).toBeLessThan(full.length);
});

journey('single keys do nothing until they are turned on, and then what the table says', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await takeChair(page, 'South Korea');
  await page.keyboard.press('n');
  expect(await page.getByRole('dialog').count()).toBe(0);

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await set(page, 'Single keys', 'On');
  await page.getByRole('button', { name: /^Change the key: Seal/ }).click();
  await page.keyboard.press('q');
  await page.getByRole('button', { name: 'Change the key: Seal and send the orders, now Q' }).waitFor();
  // Keys that come while a dialog still lies open are the dialog's.
  const closeAll = async (): Promise<void> => {
    for (let left = await page.locator('dialog').count(); left > 0; left -= 1) {
      await page.keyboard.press('Escape');
      await page
        .locator('dialog')
        .nth(left - 1)
        .waitFor({ state: 'detached' });
    }
  };
  await closeAll();

  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: 'Time left' }).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: 'Price of leaving' }).waitFor();
  await closeAll();
  await page.keyboard.press('f');
  await page.getByRole('tab', { name: /Preconditions/, selected: true }).waitFor();
  await page.keyboard.press('d');
  // Where somebody writes, keys are letters.
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').press('b');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('q');
  await page.waitForFunction(() => document.querySelector('.news .opening') === null);
  await asked(page);
});

journey('sound is fetched when it is asked for, and what is heard is written', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await takeChair(page, 'South Korea');
  expect(fetched.filter((url) => url.includes('sound'))).toEqual([]);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await set(page, 'Sound', 'On');
  for (const _ of [1, 2]) await page.keyboard.press('Escape');
  await page.evaluate(() => {
    new MutationObserver(() => {
      const caption = document.querySelector('.sound-caption')?.textContent;
      if (caption) document.documentElement.dataset['heard'] = caption;
    }).observe(document.body, { childList: true, subtree: true });
  });
  while ((await page.locator('html[data-heard]').count()) === 0) await decide(page, 0);
  expect(fetched.filter((url) => url.includes('sound')).length).toBeGreaterThan(0);
  await page.locator('.sound-caption').waitFor({ state: 'detached' });
});
