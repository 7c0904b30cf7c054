import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness/journey.ts';

const GOOD = readFileSync(resolve(import.meta.dirname, '../../scenarios/first_steps/scenario.yaml'), 'utf8')
  .replace('id: first_steps', 'id: my_own')
  .replace('title: The Light on the Rock', 'title: My Own Rock');
const BROKEN = GOOD.replace('add: { tension: -8 }', 'add: { tensoin: -8 }');

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], file));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, [...bytes]] as const,
  );
}

journey('a scenario dropped as a zip is checked, played 300 times, kept, and can be played', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.getByRole('heading', { name: 'Your games' }).waitFor();
  await drop(page, 'own.zip', zipSync({ 'my_own/scenario.yaml': strToU8(GOOD) }));
  await page.getByText(/^It can be played|^No problems/).waitFor();
  await page.getByText('How its games ended: 150 of the 300 were played by personas').waitFor();
  expect(await page.locator('.check').innerText()).toContain('Its tests');
  expect(await page.getByRole('heading', { name: 'My Own Rock' }).count()).toBe(1);
  await page.getByText('Its statechart').click();
  expect(await page.locator('.chart').innerText()).toContain('Gone home');

  await page.reload();
  await page.getByRole('heading', { name: 'My Own Rock' }).waitFor();
  // On a phone the button lies far down, and the game begins at its top.
  await page.setViewportSize({ width: 390, height: 844 });
  await page
    .locator('.own-scenario')
    .getByRole('button', { name: /^Begin as/ })
    .first()
    .click();
  await page.getByRole('dialog', { name: 'Your brief' }).waitFor();
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
});

/** Lets go of a file or a folder of this machine over the page, as a hand does. */
async function letGo(page: Page, path: string): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const at = { x: 400, y: 300, data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await hand.send('Input.dispatchDragEvent', { type, ...at });
}

const red = async (page: Page): Promise<boolean> => {
  const colour = await page
    .locator('.problems .error strong')
    .first()
    .evaluate((element) => getComputedStyle(element).color);
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return r > 120 && r > g + 60 && r > b + 60;
};

const brought = [
  [
    'a folder',
    'my_folder',
    async (path: string) => {
      await mkdir(path);
      await writeFile(join(path, 'scenario.yaml'), BROKEN);
    },
  ],
  [
    'a zip',
    'my_folder.zip',
    async (path: string) => {
      await writeFile(path, zipSync({ 'my_folder/scenario.yaml': strToU8(BROKEN) }));
    },
  ],
] as const;

for (const [what, name, make] of brought) {
  journey(`${what} that is dropped with problems stays in the list with them in red`, async ({ open }) => {
    const folder = await mkdtemp(join(tmpdir(), 'summitry-drop-'));
    try {
      await make(join(folder, name));
      const page = await open({ path: '?stage=off' });
      await page.getByRole('heading', { name: 'Your games' }).waitFor();
      await letGo(page, join(folder, name));
      const problem = page.locator('.problems .error', { hasText: 'tensoin' }).first();
      await problem.waitFor();
      expect(await red(page)).toBe(true);
      expect(await page.getByRole('heading', { name, exact: true }).count()).toBe(1);
      const list = await page.locator('.problems').innerText();
      await page.reload();
      await problem.waitFor();
      expect(await red(page)).toBe(true);
      expect(await page.locator('.problems').innerText()).toBe(list);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Whether it stands within what is seen of the page. */
async function seen(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

journey('a zip that is none is refused in words of our own, without an empty frame', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page.getByRole('heading', { name: 'Your games' }).waitFor();
  await drop(page, 'broken.zip', strToU8('this is no zip'));
  const report = page.locator('.own-scenario .check');
  await report.locator('.problems .error').waitFor();
  const said = await report.innerText();
  expect(said).toContain('broken.zip');
  expect(said).not.toContain('invalid zip data');
  expect(await report.locator('pre').count()).toBe(0);
});

journey('a broken scenario is told where it is broken, in a list that stays', async ({ open }) => {
  const page = await open({ path: '?stage=off', viewport: { width: 390, height: 844 } });
  const line = BROKEN.split('\n').findIndex((text) => text.includes('tensoin')) + 1;
  await page
    .getByLabel('Choose a file or zip')
    .setInputFiles({ name: 'broken.yaml', mimeType: 'text/yaml', buffer: Buffer.from(BROKEN) });
  const problem = page.locator('.problems .error').first();
  await problem.waitFor();
  // The button stands far above: what came of it is in view without a search.
  await expect.poll(async () => seen(page.locator('.check-state'))).toBe(true);
  const said = await problem.innerText();
  expect(said).toMatch(new RegExp(`broken\\.yaml:${line}:\\d+`));
  expect(said).toContain('tensoin');
  expect(said).toContain('tension');
  const { x = 0, width = 0 } = (await problem.boundingBox()) ?? {};
  expect(x + width).toBeLessThanOrEqual(390);
  await page.reload();
  await problem.waitFor();
  await page.getByRole('button', { name: 'Take it off the list' }).click();
  await problem.waitFor({ state: 'detached' });
});

journey('a file that is neither scenario nor game is refused in a sentence', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  await page
    .getByLabel('Open a saved game')
    .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"format": 1}') });
  const said = page.getByText('This file is not a saved game.').first();
  await said.waitFor();
  await page.getByLabel('Open a saved game').scrollIntoViewIfNeeded();
  expect(await seen(said)).toBe(true);
});
