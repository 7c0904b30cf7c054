import { expect, it } from 'vitest';
import { isDate } from '../../src/scenario/date.ts';

it.each(['2018-06-12', '1978-09-05', '2024-02-29', '2000-02-29', '2018-12-31'])('%s is a day', (text) => {
  expect(isDate(text)).toBe(true);
});

it.each([
  '2018-6-12',
  '2018-06-31',
  '2023-02-29',
  '1900-02-29',
  '2018-13-01',
  '2018-00-10',
  '2018-01-00',
  '0999-01-01',
  '2018-06',
  'soon',
  '',
])('%s is none', (text) => {
  expect(isDate(text)).toBe(false);
});
