import { h, render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { PrintHead } from '../../../src/ui/play/print-head.tsx';
import { notesOf, PrintedNotes } from '../../../src/ui/play/print-notes.tsx';
import type { Standing } from '../../../src/ui/port/play.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

const words = await createWords('en');
beforeAll(fetchLate);

const told = (...titles: readonly string[]): Standing => ({
  mark: 'fact',
  cites: titles.map((title, index) => ({
    id: `${title} ${index}`,
    text: '',
    mark: 'fact',
    source: { title, publisher: 'The Courier', date: '2018-03-08', url: `https://example.org/${title}` },
  })),
});
const [first, second] = [told('envoys', 'road', 'envoys'), told('road', 'bay')];

describe('the notes of a print', () => {
  it('name each source once, numbered as they are first needed', () => {
    const notes = notesOf([first, second]);
    expect(notes.sources.map(({ title }) => title)).toEqual(['envoys', 'road', 'bay']);
    expect([notes.of(first), notes.of(second)]).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });
  it('name no address that repeats a headline where nobody is named', () => {
    const sources = ['https://e.org/2018/kim-and-trump-meet', 'https://e.org/view.html?no=7'].map((url) => ({
      title: url,
      url,
    }));
    const printed = (unnamed: boolean): readonly string[] =>
      onPaper((parent) => render(h(Voice.Provider, { value: words }, h(PrintedNotes, { sources, unnamed })), parent))
        .all('li')
        .map(({ text }) => text.split(', ').at(-1) ?? '');
    expect(printed(false)).toEqual(sources.map(({ url }) => url));
    expect(printed(true)).toEqual(['https://e.org/…', 'https://e.org/view.html?no=7']);
  });
  it('say who brought a source out, its title, the day, and where it is, in letters', () => {
    const paper = onPaper((parent) =>
      render(h(Voice.Provider, { value: words }, h(PrintedNotes, { ...notesOf([second]), unnamed: false })), parent),
    );
    expect(paper.all('li').map(({ text }) => text)).toEqual([
      'The Courier, road, 8 March 2018, https://example.org/road',
      'The Courier, bay, 8 March 2018, https://example.org/bay',
    ]);
  });
});

it('the head of a print says which game it was, how to play it, and has lines for who played it', () => {
  const ending = { title: 'The Bay', scores: [{ party: { id: 's', name: 'Skerry', tone: 0 }, points: 3, own: true }] };
  const sending = {
    made: ['Counterparts: Seasoned', 'Whole: 15 weeks · Seed: 2-3'],
    link: 'https://example.org/?seed=2-3',
  };
  const paper = onPaper((parent) =>
    render(h(Voice.Provider, { value: words }, h(PrintHead, { ending, sending })), parent),
  );
  expect(paper.all('p').map(({ text }) => text)).toEqual([
    'Summitry · The Bay · Skerry',
    'Counterparts: Seasoned · Whole: 15 weeks · Seed: 2-3',
    'The same game: https://example.org/?seed=2-3',
    'NameClassDay',
  ]);
});
