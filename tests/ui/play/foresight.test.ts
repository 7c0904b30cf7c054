import { expect, it } from 'vitest';
import { recordOf } from '../../../src/ui/play/foresight.ts';
import { forecastLines } from '../../../src/ui/play/forecast-record.tsx';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';

await fetchLate();
const words = await createWords('en');
const said = [
  { turn: 1, odds: 0.9, analysts: 0.6, yes: true },
  { turn: 2, odds: 0.5, yes: false },
  { turn: 3, odds: 0.1, analysts: 0.2, yes: false },
  { turn: 4, odds: 0.1 },
  { turn: 5, yes: true },
];

it('a record of forecasts has means by outcome and the score of Brier, the analysts beside it', () => {
  const record = recordOf(said);
  expect(record?.count).toBe(3);
  expect(record?.onYes).toBeCloseTo(0.9, 9);
  expect(record?.onNo).toBeCloseTo(0.3, 9);
  // (0.1² + 0.5² + 0.1²) / 3 and (0.4² + 0.2²) / 2
  expect(record?.brier).toBeCloseTo(0.09, 9);
  expect(record?.analysts).toBeCloseTo(0.1, 9);
  expect(recordOf([{ turn: 1, yes: true }])).toBeUndefined();
});

it('who saw further is said in words', () => {
  const told = { count: 2, brier: 0.09, analysts: 0.1 };
  expect(forecastLines(told, words).at(-1)).toContain('you saw further');
  expect(forecastLines({ ...told, analysts: 0.02 }, words).at(-1)).toContain('they saw further');
  expect(forecastLines({ count: 1, brier: 0.25 }, words)).toHaveLength(2);
});
