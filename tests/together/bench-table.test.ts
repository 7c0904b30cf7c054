import { expect, it } from 'vitest';
import { tableOf, type BenchNumbers } from '../bench/table.ts';

const numbers: BenchNumbers = {
  node: 'v24',
  processor: 'A processor',
  executors: [],
  listings: { scenario: 'islands', aSecond: 1000, legal: 5, asked: 9 },
  massPlay: { scenario: 'islands', games: 1000, threads: 2, seconds: 1, work: 2 },
  deciding: [{ scenario: 'islands', level: 'easy', decisions: 10, p50: 0.1, p95: 1, worst: 2 }],
  page: { slowed: 4, deciding: [{ level: 'strict', decisions: 155, p50: 15, p95: 55, worst: 123 }] },
  solved: [
    {
      scenario: 'pond',
      mind: 'strict',
      best: 24,
      lucks: 4,
      value: 18,
      share: 0.75,
      decisions: 8,
      optimal: 6,
      worst: 4,
    },
  ],
};

it('what a decision takes in a browser stands in the table, beside what is asked', () => {
  expect(tableOf(numbers)).toMatch(
    /strict, in Chromium slowed 4 × \| 15\.0 ms, p95 55\.0 ms, worst 123\.0 ms of 155 +\| p95 ≤ 50 ms, worst ≤ 200 ms/,
  );
});

it('where there is no browser the table says so', () => {
  const table = tableOf({ ...numbers, page: { missing: 'No Chrome or Chromium found.' } });
  expect(table).toMatch(/in Chromium +\| not measured: No Chrome or Chromium found\. +\| p95 ≤ 50 ms/);
  expect(table).toContain('a decision, easy');
});

it('how far a mind stays behind what is best is told beside what is asked', () => {
  expect(tableOf(numbers)).toMatch(
    /pond, solved: strict +\| 18\.0 of 24\.0: 0\.75; 6 of 8 decisions best, worst regret 4\.0 +\| ≥ 0\.98/,
  );
});
