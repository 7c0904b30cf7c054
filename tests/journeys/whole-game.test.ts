import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { replay } from '../../src/kernel/replay.ts';
import { machineGame } from '../../src/machine/game.ts';
import { readRecord } from '../../src/scenario/read-record.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import { journey } from './harness/journey.ts';
import { asked, playToTheEnd, sitsFor } from './player.ts';

journey('the first chair is led to an ending, with the map on', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  // Half the weeks: a whole length is played by keyboard alone.
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('radio', { name: /^Short/ }).check();
  await page.getByLabel('Seed', { exact: false }).first().fill('whole');
  await page.getByRole('button', { name: 'Begin as United States', exact: true }).click();
  await page.getByRole('dialog', { name: 'Your brief' }).getByRole('button', { name: 'Close' }).click();
  await asked(page);
  await sitsFor(page, 'United States');
  await page.locator('.theatre canvas').waitFor();
  await playToTheEnd(page);
  expect(await heapOf(page)).toBeLessThan(MOST_HEAP);
  expect(await page.getByRole('heading', { name: 'Your score' }).count()).toBe(1);
  expect(await page.locator('.headline').innerText()).not.toBe('');
  // The end says why, and each reason leads to its place in the record.
  await page.locator('button.moment').first().click();
  await page.waitForFunction(() => document.activeElement?.id.startsWith('cable-') === true);
  await page.getByRole('button', { name: 'To the start page' }).click();
  await isTheSameGameHere(page);
  await page.getByRole('button', { name: 'Read how it ended' }).click();
  await page.getByRole('heading', { name: 'How it ended', exact: true }).waitFor();
});

/** What the page keeps in mind after a game with the stage on: 21 MB where it was measured. A small laptop has 4 GB for everything. Bytes. */
const MOST_HEAP = 45e6;

/** What is left on the heap of the page once all that nobody needs is cleared away. Bytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** What the browser played, digests of its states included, comes out the same on both executors under Node. */
async function isTheSameGameHere(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.save').first().getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const reading = readRecord(await readFile(await download.path(), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
  const { value: record } = reading;
  const rulebook = shippedRulebook(record.scenario, { assumption: record.assumption, length: record.length });
  for (const options of [{}, { play: machineGame }]) {
    const { outcome, differences } = replay(record, rulebook, options);
    expect({ outcome, differences, turns: record.turns.length > 5 }).toEqual({
      outcome: { kind: 'matches' },
      differences: [],
      turns: true,
    });
  }
}
