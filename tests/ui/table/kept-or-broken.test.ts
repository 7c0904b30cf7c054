import { h, render } from 'preact';
import { expect, it } from 'vitest';
import type { Keeping } from '../../../src/ui/port/table.ts';
import { KeptOrBroken } from '../../../src/ui/table/kept-or-broken.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

const words = await createWords('en');
await fetchLate();

const drawn = (keeping: readonly Keeping[] | undefined): ReturnType<typeof onPaper> =>
  onPaper((parent) => render(h(Voice.Provider, { value: words }, h(KeptOrBroken, { keeping })), parent));
const own = {
  by: { id: 'aland', name: 'Aland', tone: 0 },
  own: true,
  low: 0.48,
  high: 0.48,
  clauses: [
    { text: 'Fish: shared', watched: false, low: 0.6, high: 0.6 },
    { text: 'Light: all year', watched: true, low: 0.8, high: 0.8 },
  ],
} as const;
const other = { by: { id: 'bland', name: 'Bland', tone: 1 }, own: false, low: 0.3, high: 0.5, clauses: [] } as const;

it('one line says how likely each word is to be kept, the own one too', () => {
  const [line] = drawn([own, other]).all('summary');
  expect(line?.text).toBe('Odds in 100 that all is kept: your government 48 · Bland 30–50');
});
it('unfolded, each clause has its odds, and whether it can be checked', () => {
  expect(
    drawn([own])
      .all('li')
      .map(({ text }) => text),
  ).toEqual(['Fish: shared 60 in 100', 'Light: all year can be checked80 in 100']);
});
it('nothing is said where nobody gives anything, or it cannot be said yet', () => {
  expect(drawn([]).all('summary')).toEqual([]);
  expect(drawn(undefined).all('summary')).toEqual([]);
});
