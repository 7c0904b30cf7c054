import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
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
  await page.getByText('How 150 games among personas ended').waitFor();
  expect(await page.locator('.check').innerText()).toContain('Its tests');
  expect(await page.getByRole('heading', { name: 'My Own Rock' }).count()).toBe(1);
  await page.getByText('Its statechart').click();
  expect(await page.locator('.chart').innerText()).toContain('Gone home');

  await page.reload();
  await page.getByRole('heading', { name: 'My Own Rock' }).waitFor();
  await page
    .locator('.own-scenario')
    .getByRole('button', { name: /^Begin as/ })
    .first()
    .click();
  await page.getByRole('dialog', { name: 'Your brief' }).waitFor();
});

journey('a broken scenario is told where it is broken, in a list that stays', async ({ open }) => {
  const page = await open({ path: '?stage=off' });
  const line = BROKEN.split('\n').findIndex((text) => text.includes('tensoin')) + 1;
  await page
    .getByLabel('Choose a file or zip')
    .setInputFiles({ name: 'broken.yaml', mimeType: 'text/yaml', buffer: Buffer.from(BROKEN) });
  const problem = page.locator('.problems .error').first();
  await problem.waitFor();
  const said = await problem.innerText();
  expect(said).toMatch(new RegExp(`scenario\\.yaml:${line}:\\d+`));
  expect(said).toContain('tensoin');
  expect(said).toContain('tension');
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
  await page.getByText('This file is not a saved game.').waitFor();
});
