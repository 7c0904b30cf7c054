import { expect, it } from 'vitest';
import { foldedNews } from '../../../src/ui/play/news.tsx';
import type { Cable } from '../../../src/ui/port/play.ts';

const cables = (count: number, weighty: readonly number[]): Cable[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    turn: 1,
    kind: 'act',
    text: `cable ${index}`,
    ...(weighty.includes(index) && { weighty: true }),
  }));
const ids = (list: readonly Cable[]): string[] => list.map(({ id }) => id);

it('eight cables lie open', () => {
  expect(ids(foldedNews(cables(8, [])).folded)).toEqual([]);
  expect(ids(foldedNews(cables(10, [])).folded)).toEqual(['0', '1']);
});
it('of earlier ones those that weigh stay open, in their order', () => {
  const { folded, open } = foldedNews(cables(11, [1, 9]));
  expect(ids(folded)).toEqual(['0', '2']);
  expect(ids(open)).toEqual(['1', '3', '4', '5', '6', '7', '8', '9', '10']);
});
