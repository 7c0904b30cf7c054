import { expect, it } from 'vitest';
import { pageTable, type PageBenchNumbers } from '../bench/page-table.ts';
import { middle, ninetyFifth } from '../bench/of-many.ts';

const play = { answer95: 40, frame95: 3.25, frames: 200, idle: 0, longTasks: 1, words: 120, mostWords: 180, taps: 4 };
const bench: PageBenchNumbers = {
  processor: 'A processor',
  slowed: 4,
  visits: [
    {
      party: 'Skerry',
      stage: false,
      numbers: { start: 300, first: 900, work: 700, answer: 50, decision: 400, blockedBefore: 120, blockedLater: 90 },
    },
  ],
  transfer: { before: 400_000, program: 119_600, visit: 1_200_000, sorts: {} },
  desk: play,
  phone: play,
  lighthouse: 'did not run: no network',
};

it('the table says what was measured beside what is asked', () => {
  const table = pageTable(bench);
  expect(table).toMatch(/Skerry, stage off: first decision possible +\| 900 ms, the page at work 700 ms +\| ≤ 1500 ms/);
  expect(table).toMatch(/whole first visit, stage and all +\| 1200 kB +\| ≤ 1500 kB/);
  expect(table).toMatch(/phone: words before the first choice +\| 120, most 180 +\| ≤ 120/);
  expect(table).toMatch(/Lighthouse +\| did not run: no network/);
});

it('of many numbers the middle one and the ninety-fifth of a hundred are told', () => {
  const numbers = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(middle(numbers)).toBe(51);
  expect(ninetyFifth(numbers)).toBe(96);
  expect(middle([7])).toBe(7);
  expect(middle([])).toBeNaN();
});
