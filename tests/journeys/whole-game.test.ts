import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { replay } from '../../src/kernel/replay.ts';
import { machineGame } from '../../src/machine/game.ts';
import { readRecord } from '../../src/scenario/read-record.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import { journey } from './harness/journey.ts';
import { playToTheEnd, takeChair } from './player.ts';

journey('the first chair is led to an ending, with the map on', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  await takeChair(page, 'United States');
  await page.locator('.theatre canvas').waitFor();
  await playToTheEnd(page);
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
