import { expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { readingLines } from '../../../src/app/view/reading-line.ts';
import type { ReadingEntry } from '../../../src/rules/ledger.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const message = (turn: number, heard: number, fate: ReadingEntry['fate'] = 'replaced'): ReadingEntry => ({
  kind: 'reading',
  hearer: 0,
  issue: 0,
  turn,
  sender: 2,
  carrier: 1,
  signed: false,
  said: 1,
  heard,
  points: heard - 1,
  fate,
  settled: 0,
  broke: [],
  kept: [],
});
const turns = (entries: readonly ReadingEntry[]): readonly number[] =>
  readingLines(names, entries).map(({ entry }) => entry.turn);

it('a message that was only told again, and heard alike, is told once, the last time', () => {
  expect(turns([message(1, 1), message(2, 1), message(3, 2), message(4, 1, 'stands')])).toEqual([2, 3, 4]);
});

it('one that another side heard, or that a signed clause followed, stays', () => {
  expect(turns([message(1, 1), { ...message(2, 1), hearer: 2 }])).toEqual([1, 2]);
  expect(turns([message(1, 2), { ...message(2, 2, 'called'), signed: true }])).toEqual([1, 2]);
});

it('a clause that was signed is read, and nobody is told it; what came of that is said in plain words', () => {
  const [line] = readingLines(names, [{ ...message(1, 2, 'called'), signed: true }]);
  expect(line?.text).toMatch(/ read the clause “.+” as “.+”\.$/u);
  expect(line?.came).toMatch(/^The two sides found that they had understood it differently\. It cost .+ 1 point\.$/u);
  expect(readingLines(names, [message(1, 2)])[0]?.text).toContain('was told');
});
